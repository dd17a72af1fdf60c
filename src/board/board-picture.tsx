import { useId } from 'react';
import type { TableView } from '../rules/view-types.ts';
import { boardWords as boardArea } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { activeToken, outcomesToday, standingOf, stoneOf, type SlotId } from './board-state.ts';
import styles from './board-picture.module.css';
import { BoardTitle } from './board-title.tsx';
import type { BoardPerspective, BoardWords } from './board-words.ts';
import { Die } from './die.tsx';
import { Home, Landscape } from './landscape.tsx';
import { USUAL_LETTERING, type Lettering } from './lettering.ts';
import { layoutFor, type PathLayout } from './path-layout.ts';
import { perspectiveStyle } from './perspective-style.ts';
import { ShoePrint } from './shoe-shapes.tsx';
import { Stone } from './stone.tsx';
import { SymbolPattern } from './symbol-shapes.tsx';
import type { Box } from './token-layout.ts';
import { Tokens } from './tokens.tsx';
import { BOARD_HEIGHT, BOARD_WIDTH } from './walk-geometry.ts';
import { Walk } from './walk.tsx';
import { Way } from './way.tsx';

export interface BoardPictureProps {
  view: TableView;
  words: BoardWords;
  /** A slot that somebody thinks of: its tile shows there as a ghost. */
  pointed?: SlotId | null;
  /** Larger words for a board that is drawn small; `null` = none, and no shoes: a picture of the board alone. */
  lettering?: Lettering | null;
}

/**
 * The board as a drawing: the walk with its tokens, the path through the middle, the die. It fills the width or height
 * that it is given and keeps its shape (6 by 5). Assistive technology doesn't meet it: `PathTable` and `WhereAreWe`
 * stand beside it and say all that it shows.
 */
export function BoardPicture(props: BoardPictureProps) {
  const { view, words, pointed = null, lettering = USUAL_LETTERING } = props;
  const say = useWords(boardArea);
  const id = useId();
  const patternOf = (perspective: BoardPerspective): string => `${id}${perspective.id}`;
  const { inPlay } = outcomesToday(view, words);
  const layout = layoutFor(inPlay.length);
  const finished = inPlay.map((outcome) => view.complete.includes(outcome.id));
  const standing = standingOf(view, say('everybody'));
  return (
    <div aria-hidden="true" className={styles['board']}>
      <svg viewBox={`0 0 ${BOARD_WIDTH} ${BOARD_HEIGHT}`} className={styles['drawing']}>
        <defs>
          {words.perspectives.map((perspective) => (
            <g key={perspective.id} {...perspectiveStyle(perspective)}>
              <SymbolPattern id={patternOf(perspective)} symbol={perspective.symbol} />
            </g>
          ))}
        </defs>
        <rect x={4} y={14} width={1192} height={984} rx={150} className={styles['cast']} />
        <rect x={4} y={4} width={1192} height={984} rx={150} className={styles['slab']} />
        <rect x={4} y={4} width={1192} height={976} rx={150} className={styles['face']} />
        <radialGradient id={`${id}lamp`} cx="50%" cy="22%" r="75%">
          <stop offset="0%" className={styles['lamp']} />
          <stop offset="100%" className={styles['unlit']} />
        </radialGradient>
        <rect x={4} y={4} width={1192} height={976} rx={150} fill={`url(#${id}lamp)`} />
        <Landscape layout={layout} />
        <Way layout={layout} finished={finished} />
        <Walk
          perspectives={words.perspectives}
          renderShoe={(perspective, left) => (
            <ShoePrint left={left} fill={`url(#${patternOf(perspective)})`} />
          )}
          lit={view.turn.space}
        />
        <Home at={layout.home} arrived={finished.length > 0 && finished.every(Boolean)} />
        {lettering && <BoardTitle view={view} words={words} layout={layout} lettering={lettering} />}
        {inPlay.map((outcome, index) => {
          const at = layout.stones[index];
          return (
            at && (
              <g key={outcome.id} transform={`translate(${at.x} ${at.y})`}>
                <Stone
                  {...stoneOf({ view, words }, outcome, pointed)}
                  size={layout.size}
                  patternOf={patternOf}
                  lettering={lettering}
                />
              </g>
            )
          );
        })}
        {lettering && (
          <Tokens
            standing={standing}
            active={activeToken(view)}
            obstacles={obstaclesOf(layout)}
            lettering={lettering}
          />
        )}
      </svg>
      <div
        className={styles['die']}
        style={{
          left: `${(layout.die.x / BOARD_WIDTH) * 100}%`,
          top: `${(layout.die.y / BOARD_HEIGHT) * 100}%`,
        }}
      >
        <Die pips={view.turn.roll} size="100cqw" roll={`${view.turn.number} ${String(view.turn.roll)}`} />
      </div>
    </div>
  );
}

/** What a tag should leave free: stones with their names, the title. */
function obstaclesOf({ size, stones, title }: PathLayout): readonly Box[] {
  const blocks = stones.map(({ x, y }) => ({ x, y: y + 20, width: size + 20, height: size + 60 }));
  return [...blocks, { x: title.x + title.width / 2, y: title.y + 30, width: title.width, height: 160 }];
}

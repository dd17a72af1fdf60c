import { useId } from 'react';
import { outcomesToday, stoneOf } from '../board/board-state.ts';
import type { BoardPerspective } from '../board/board-words.ts';
import { Home } from '../board/landscape.tsx';
import { perspectiveStyle } from '../board/perspective-style.ts';
import { Stone } from '../board/stone.tsx';
import { SymbolPattern } from '../board/symbol-shapes.tsx';
import { Way } from '../board/way.tsx';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { TableView } from '../rules/view-types.ts';
import styles from './path-ribbon.module.css';
import { ribbonLayout, RIBBON } from './ribbon-layout.ts';

/** A table's path by itself, as a way through the hills that rises to the house. Decorative: words stand beside it. */
export function PathRibbon({ view, deck }: { view: TableView; deck: DeckWords }) {
  const id = useId();
  const patternOf = (perspective: BoardPerspective): string => `${id}${perspective.id}`;
  const { inPlay } = outcomesToday(view, deck);
  const layout = ribbonLayout(inPlay.length);
  const finished = inPlay.map((outcome) => view.complete.includes(outcome.id));
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${RIBBON.width} ${RIBBON.height}`} className={styles['ribbon']}>
      <defs>
        {deck.perspectives.map((perspective) => (
          <g key={perspective.id} {...perspectiveStyle(perspective)}>
            <SymbolPattern id={patternOf(perspective)} symbol={perspective.symbol} />
          </g>
        ))}
      </defs>
      <path className={styles['far']} d="M0 190C160 120 300 170 460 130S800 40 1000 70V330H0z" />
      <path className={styles['near']} d="M0 260C200 210 380 280 600 230S860 180 1000 190V330H0z" />
      <Way layout={layout} finished={finished} />
      <Home at={layout.home} arrived={finished.length > 0 && finished.every(Boolean)} />
      {inPlay.map((outcome, index) => {
        const at = layout.stones[index];
        return (
          at && (
            <g key={outcome.id} transform={`translate(${at.x} ${at.y})`}>
              <Stone
                {...stoneOf({ view, words: deck }, outcome, null)}
                size={layout.size}
                patternOf={patternOf}
                lettering={null}
              />
            </g>
          )
        );
      })}
    </svg>
  );
}

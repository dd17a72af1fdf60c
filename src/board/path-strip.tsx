import type { TableView } from '../rules/view-types.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { outcomesToday, slotLook } from './board-state.ts';
import type { BoardOutcome, BoardWords } from './board-words.ts';
import styles from './path-strip.module.css';
import { perspectiveStyle } from './perspective-style.ts';
import { SYMBOL_PATHS } from './symbol-shapes.tsx';

export interface PathStripProps {
  view: TableView;
  words: BoardWords;
}

/** The path as a strip of small stones in a row, for a phone or under a poem. Decorative: `PathTable` says it. */
export function PathStrip({ view, words }: PathStripProps) {
  const say = useWords(boardWords);
  const { inPlay } = outcomesToday(view, words);
  const done = inPlay.filter((outcome) => view.complete.includes(outcome.id)).length;
  return (
    <div aria-hidden="true" className={styles['strip']} data-many={inPlay.length > 5}>
      <div className={styles['stones']}>
        {inPlay.map((outcome) => (
          <StripStone key={outcome.id} view={view} words={words} outcome={outcome} />
        ))}
      </div>
      <span className={styles['built']}>{say('built', { done, of: inPlay.length })}</span>
    </div>
  );
}

function StripStone({ view, words, outcome }: PathStripProps & { outcome: BoardOutcome }) {
  return (
    <span className={styles['stone']} data-complete={view.complete.includes(outcome.id)}>
      <svg viewBox="0 0 48 48">
        <rect x={1.5} y={1.5} width={45} height={45} rx={11} className={styles['top']} />
        {words.perspectives.map((perspective, index) => {
          const look = slotLook(view, { perspective: perspective.id, outcome: outcome.id });
          const place = `translate(${index % 2 === 0 ? 14.5 : 33.5} ${index < 2 ? 14.5 : 33.5})`;
          const { className, style } = perspectiveStyle(perspective);
          return (
            <g key={perspective.id} className={className} style={style} transform={place}>
              <path
                d={SYMBOL_PATHS[perspective.symbol]}
                transform="scale(.76)"
                className={styles['symbol']}
                data-look={look}
              />
            </g>
          );
        })}
      </svg>
      <span className={styles['name']}>{outcome.short}</span>
    </span>
  );
}

import { useWords } from '../words/index.ts';
import { inColumns } from './columns.ts';
import styles from './columns.module.css';
import { heightOf } from './fit.ts';
import type { Pack } from './pack.ts';
import type { SheetPlace } from './plan.ts';
import { TextSheet } from './sheet.tsx';
import { printWords } from './words.ts';

type Entry = Pack['glossary'][number];

const WIDE = 84;
const HIGH = 228;

function entryHeight({ term, meaning }: Entry): number {
  const termHeight = heightOf(term, { points: 11 * 1.08, wide: WIDE, leading: 1.25 });
  return termHeight + heightOf(meaning, { points: 11, wide: WIDE, leading: 1.3 }) + 3;
}

/** The deck's hard words by sheet and column, in the order of the alphabet. */
export function hardWordSheets({ glossary, words }: Pack): Entry[][][] {
  const sorted = glossary.toSorted((a, b) => a.term.localeCompare(b.term, words.language));
  return inColumns(sorted, entryHeight, HIGH);
}

export interface HardWordsProps {
  pack: Pack;
  columns: readonly (readonly Entry[])[];
  place: SheetPlace;
}

/** Hard words and what they mean, for the middle of the table. */
export function HardWordsSheet({ pack, columns, place }: HardWordsProps) {
  const say = useWords(printWords);
  return (
    <TextSheet place={place} heading={say('hard.heading')} lead={say('hard.note')}>
      <div className={styles['columns']} lang={pack.words.language} dir={pack.direction}>
        {columns.map((entries) => (
          <dl key={entries[0]?.term} className={styles['column']}>
            {entries.map(({ term, meaning }) => (
              <div key={term}>
                <dt className={styles['term']}>{term}</dt>
                <dd className={styles['meaning']}>{meaning}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </TextSheet>
  );
}

import { Disclosure } from '../ui/disclosure.tsx';
import { useWords } from '../words/index.ts';
import { LANGUAGE } from '../words/say.ts';
import { cardName } from './card-name.ts';
import styles from './tools.module.css';
import type { AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

/** The change log of cards, the latest first: what stood there, what stands there now, who and when. Nothing while there is none. */
export function MendedCards({ table: { deck, corrections = [] } }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  if (corrections.length === 0) return null;
  return (
    <Disclosure name={say('mend.log')} look="quiet">
      <ul className={styles['list']}>
        {corrections.toReversed().map(({ cardId, field, before, text, by, atMs }, index) => (
          <li key={corrections.length - index}>
            {say('mend.logged', {
              card: cardName(deck, cardId),
              field: say(`mend.fields.${field}`),
              before: before ?? say('mend.nothing'),
              after: text ?? say('mend.nothing'),
              time: timeOf(atMs),
              who: say(`mend.who.${by ?? 'unknown'}`),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function timeOf(atMs: number): string {
  return new Intl.DateTimeFormat(LANGUAGE, { timeStyle: 'short' }).format(atMs);
}

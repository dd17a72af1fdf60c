import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { PoemMark } from '../../board/poem-mark.tsx';
import { perspectivesOf } from '../../decks/defaults.ts';
import type { Deck } from '../../decks/schema.ts';
import { pilesOf } from '../../editor/coverage.ts';
import { useWords } from '../../words/index.ts';
import styles from './map-part.module.css';
import { editorWords } from './words.ts';

/** How many cards each view has, as a row of piles. */
export function Piles({ deck }: { deck: Deck }) {
  const say = useWords(editorWords);
  const perspectives = perspectivesOf(deck);
  return (
    <ul className={styles['piles']} aria-label={say('map.piles')}>
      {pilesOf(deck).map(({ perspective, played, drafts }) => {
        const of = perspectives.find(({ id }) => id === perspective);
        const counted = say('map.cards', { count: played });
        return (
          <li key={perspective ?? ''} className={styles['pile']}>
            {of ? <PerspectiveMark of={of} size="2.2rem" /> : <PoemMark size="2.2rem" />}
            <span>
              <strong>{of?.short ?? say('map.poems')}</strong>
              <span className={styles['count']}>
                {drafts === 0
                  ? say('map.pileCount', { played: counted })
                  : say('map.pileDrafts', { played: counted, drafts: say('map.drafts', { count: drafts }) })}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

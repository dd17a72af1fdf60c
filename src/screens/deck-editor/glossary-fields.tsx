import { LIMITS } from '../../decks/limits.ts';
import {
  addGlossaryEntry,
  changeGlossaryEntry,
  removeGlossaryEntry,
} from '../../editor/commands/write-deck.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './about-part.module.css';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { WrittenField } from './written-field.tsx';
import { editorWords } from './words.ts';

/** Hard words and what they mean. */
export function GlossaryFields({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  const glossary = desk.deck.glossary ?? [];
  return (
    <section className={styles['sheet']} aria-labelledby="glossary">
      <h3 id="glossary" className={styles['title']}>
        {say('about.glossary')}
      </h3>
      <p className={styles['hint']}>{say('about.glossaryHint')}</p>
      {glossary.length > 0 && (
        <ul className={styles['items']} data-field="">
          {glossary.map((entry, index) => (
            // A word can be there twice while it is written.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles['item']}>
              <WrittenField
                desk={desk}
                at={['glossary', index, 'term']}
                label={say('about.term')}
                value={entry.term}
                onValue={(term) => desk.edit(changeGlossaryEntry(index, { term }))}
              />
              <WrittenField
                desk={desk}
                at={['glossary', index, 'meaning']}
                label={say('about.meaning')}
                value={entry.meaning}
                onValue={(meaning) => desk.edit(changeGlossaryEntry(index, { meaning }))}
                room={LIMITS.meaning.max}
              />
              <Button
                look="quiet"
                ref={focusNearWhenGone}
                onClick={() => desk.edit(removeGlossaryEntry(index))}
              >
                {say('about.removeTerm', { term: entry.term || say('about.nobody') })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => desk.edit(addGlossaryEntry())}>{say('about.addTerm')}</Button>
      </div>
    </section>
  );
}

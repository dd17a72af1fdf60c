import { addCredit, changeCredit, removeCredit, type Credit } from '../../editor/commands/write-deck.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './about-part.module.css';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { WrittenField } from './written-field.tsx';
import { editorWords } from './words.ts';

const ROLES: readonly Credit['role'][] = ['author', 'co-producer', 'translator', 'tester', 'illustrator'];

/** Who had a hand in the deck, and how. */
export function CreditFields({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  const credits = desk.deck.credits ?? [];
  return (
    <section className={styles['sheet']} aria-labelledby="credits">
      <h3 id="credits" className={styles['title']}>
        {say('about.credits')}
      </h3>
      {credits.length > 0 && (
        <ul className={styles['items']} data-field="">
          {credits.map((credit, index) => (
            // Credits have no names of their own: two people may be called the same.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={styles['item']}>
              <WrittenField
                desk={desk}
                at={['credits', index, 'name']}
                label={say('about.credit')}
                value={credit.name}
                onValue={(name) => desk.edit(changeCredit(index, { name }))}
              />
              <SelectField
                label={say('about.role')}
                value={credit.role}
                onValue={(role) => desk.edit(changeCredit(index, { role }))}
                options={ROLES.map((value) => ({ value, name: say(`about.roles.${value}`) }))}
              />
              <Button look="quiet" ref={focusNearWhenGone} onClick={() => desk.edit(removeCredit(index))}>
                {say('about.removeCredit', { name: credit.name || say('about.nobody') })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={() => desk.edit(addCredit())}>{say('about.addCredit')}</Button>
      </div>
    </section>
  );
}

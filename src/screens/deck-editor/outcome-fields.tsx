import { useState } from 'react';
import { outcomesOf } from '../../decks/defaults.ts';
import { LIMITS } from '../../decks/limits.ts';
import { addOutcome, moveOutcome, removeOutcome } from '../../editor/commands/change-board.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './about-part.module.css';
import { BoardTexts } from './board-texts.tsx';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { ProblemLines } from './problem-lines.tsx';
import { editorWords } from './words.ts';

/** The goals in path order: their words, their places, one more, one less. */
export function OutcomeFields({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  const outcomes = outcomesOf(desk.deck);
  const { min: least, max: most } = LIMITS.outcomes;
  return (
    <>
      <ProblemLines desk={desk} found={desk.problems.at('outcomes')} />
      <ol className={styles['items']} data-field="">
        {outcomes.map((outcome, index) => {
          const name = outcome.short || outcome.name;
          return (
            <li key={outcome.id} className={styles['entry']} data-field="">
              <div className={styles['named']}>
                <h3 className={styles['name']}>
                  {index + 1}. {outcome.name}
                </h3>
                <Button
                  aria-label={say('board.up', { name })}
                  reasonHidden
                  reason={index === 0 ? say('card.isFirst') : null}
                  onClick={() => desk.edit(moveOutcome(index, index - 1))}
                >
                  ↑
                </Button>
                <Button
                  aria-label={say('board.down', { name })}
                  reasonHidden
                  reason={index === outcomes.length - 1 ? say('card.isLast') : null}
                  onClick={() => desk.edit(moveOutcome(index, index + 1))}
                >
                  ↓
                </Button>
                <Button
                  look="quiet"
                  ref={focusNearWhenGone}
                  reason={outcomes.length <= least ? say('board.least', { least }) : null}
                  reasonHidden
                  onClick={() => {
                    desk.edit(removeOutcome(index));
                    announce(say('board.removed', { name }));
                  }}
                >
                  {say('board.remove', { name })}
                </Button>
              </div>
              <ProblemLines desk={desk} found={desk.problems.at('outcomes', index)} />
              <Disclosure
                look="quiet"
                name={say('board.write', { name })}
                open={desk.problems.under('outcomes', index).length > 0}
              >
                <BoardTexts desk={desk} list="outcomes" index={index} of={outcome} />
              </Disclosure>
            </li>
          );
        })}
      </ol>
      <NewOutcome desk={desk} full={outcomes.length >= most ? say('board.full', { most }) : null} />
    </>
  );
}

function NewOutcome({ desk, full }: { desk: Desk; full: string | null }) {
  const say = useWords(editorWords);
  const [name, setName] = useState('');
  const reason = full ?? (name.trim() === '' ? say('board.addMissing') : null);
  return (
    <form
      className={styles['colour']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== null) return announce(reason);
        desk.edit(addOutcome(name.trim()));
        return setName('');
      }}
    >
      <Field label={say('board.add')} value={name} onValue={setName} maxLength={LIMITS.name.max} />
      <Button type="submit" reason={reason} reasonHidden>
        {say('board.addDo')}
      </Button>
    </form>
  );
}

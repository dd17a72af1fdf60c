import { useEffect, useState } from 'react';
import type { DeckCheck } from '../../protocol/decks-http.ts';
import { endDeckCheck, listDeckChecks } from '../../session/deck-corrections.ts';
import { hostPassphrase } from '../../session/host-passphrase.ts';
import { keyOfId } from '../../editor/draft.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import { CardLink } from './card-link.tsx';
import styles from './check-part.module.css';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { editorWords } from './words.ts';

/** Words that were corrected while a card lay on a table: what says the same in another way is to be looked at again. */
export function CorrectedInPlay({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  const { id } = desk.deck;
  const [checks, setChecks] = useState<readonly DeckCheck[]>([]);
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const answer = await listDeckChecks(id, hostPassphrase());
      if (isHere && answer.ok) setChecks(answer.value);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [id]);
  const end = async (check: DeckCheck): Promise<void> => {
    const { cardId, part } = check;
    const answer = await endDeckCheck(id, { cardId, part }, hostPassphrase());
    if (!answer.ok) return;
    setChecks(checks.filter((each) => each !== check));
    announce(say('corrected.done'));
  };
  if (checks.length === 0) return null;
  return (
    <section className={styles['sheet']} aria-labelledby="corrected" data-field="">
      <h3 id="corrected" className={styles['title']}>
        {say('corrected.title')} <span className={styles['count']}>{checks.length}</span>
      </h3>
      <p>{say('corrected.lead')}</p>
      <ul className={styles['list']}>
        {checks.map((check) => {
          const key = keyOfId(desk.draft, check.cardId);
          const { before, after, part } = check;
          return (
            <li
              key={`${check.cardId} ${part} ${check.field}`}
              className={styles['line']}
              data-severity="warning"
            >
              {key === null ? check.cardId : <CardLink desk={desk} cardKey={key} />}
              <span className={styles['says']}>
                {say(`corrected.${part}`, { before: before ?? say('list.empty'), after })}
              </span>
              <Button look="quiet" ref={focusNearWhenGone} onClick={() => void end(check)}>
                {say('corrected.fine')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

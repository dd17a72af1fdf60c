import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { DecksListed } from '../../protocol/decks-listed.ts';
import { listDecks } from '../../session/list-decks.ts';
import { useWords } from '../../words/index.ts';
import styles from './decks.module.css';
import { homeWords } from './words.ts';

/** The decks of this server that can be played, as soon as they are known, and the way to write one. */
export function Decks() {
  const say = useWords(homeWords);
  const decks = useDecks();
  return (
    <section className={styles['decks']} aria-labelledby="decks">
      <h2 id="decks">{say('decks.name')}</h2>
      {decks.length > 0 && <p className={styles['about']}>{say('decks.body')}</p>}
      <ul className={styles['list']}>
        {decks.map((deck) => (
          <li key={deck.id} className={styles['deck']}>
            <h3>{deck.title}</h3>
            {deck.summary && <p>{deck.summary}</p>}
            <p className={styles['contents']}>
              {say('decks.contents', {
                scenarios: say('decks.scenario', { count: deck.scenarios }),
                poems: say('decks.poem', { count: deck.poems }),
              })}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles['write']}>
        <Link href="/decks">{say('decks.write')}</Link>
      </p>
    </section>
  );
}

function useDecks(): DecksListed['decks'] {
  const [decks, setDecks] = useState<DecksListed['decks']>([]);
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const answer = await listDecks();
      if (isHere && answer.ok)
        setDecks(answer.value.decks.filter((deck) => deck.playable && deck.isUsed !== false));
    };
    void look();
    return () => {
      isHere = false;
    };
  }, []);
  return decks;
}

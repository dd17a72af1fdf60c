import { useEffect, useState } from 'react';
import { PageFrame } from '../../page-frame.tsx';
import type { DecksListed } from '../../protocol/decks-listed.ts';
import { listDecks } from '../../session/list-decks.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { StartForm } from './start-form.tsx';
import styles from './start-page.module.css';
import { hostWords } from './words.ts';

export type ListedDeck = DecksListed['decks'][number];

/** `/host`: starts a workshop. */
export function StartWorkshopPage() {
  const say = useWords(hostWords);
  usePageTitle(say('start.title'));
  const decks = useDecks();
  return (
    <PageFrame>
      <main className={styles['page']}>
        <header className={styles['head']}>
          <h1 className={styles['title']}>{say('start.title')}</h1>
          <p className={styles['lead']}>{say('start.lead')}</p>
        </header>
        {decks === null && <p>{say('start.decksLoading')}</p>}
        {decks?.length === 0 && <p>{say('start.decksNone')}</p>}
        {decks && decks.length > 0 && <StartForm decks={decks} />}
      </main>
    </PageFrame>
  );
}

const AGAIN_MS = 3_000;

/** The decks that can be played; `null` until the server said. */
function useDecks(): readonly ListedDeck[] | null {
  const [decks, setDecks] = useState<readonly ListedDeck[] | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isHere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      const answer = await listDecks();
      if (!isHere) return;
      if (answer.ok) setDecks(answer.value.decks.filter((deck) => deck.playable && deck.isUsed !== false));
      else timer = setTimeout(() => setTries(tries + 1), AGAIN_MS);
    };
    void look();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [tries]);
  return decks;
}

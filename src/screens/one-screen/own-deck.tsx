import { useState } from 'react';
import { parseDeck } from '../../decks/parse.ts';
import type { Deck } from '../../decks/schema.ts';
import { FileButton } from '../../facilitate/file-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../../words/index.ts';
import { problemText } from '../../words/problems.ts';
import styles from './setup.module.css';
import { oneScreenWords } from './words.ts';

/** Reads a deck from a file of this device. */
export function OwnDeck({ onDeck }: { onDeck: (deck: Deck) => void }) {
  const say = useWords(oneScreenWords);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    const parsed = parseDeck(new Uint8Array(await file.arrayBuffer()));
    const first = parsed.problems[0];
    setProblem(parsed.ok || !first ? null : say('file.badDeck', { problem: problemText(first).message }));
    if (parsed.ok) onDeck(parsed.deck);
  };
  return (
    <Disclosure look="quiet" name={say('file.ownDeck')}>
      <div className={styles['file']}>
        <p className={styles['hint']}>{say('file.ownDeckHint')}</p>
        <FileButton
          name={say('file.choose')}
          accept=".json,application/json"
          onFile={(file) => void read(file)}
        />
        {problem && <p className={styles['problem']}>{problem}</p>}
      </div>
    </Disclosure>
  );
}

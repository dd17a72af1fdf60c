import { useState } from 'react';
import { FileButton } from '../../facilitate/file-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../../words/index.ts';
import { workshopRefusal } from './refusal.ts';
import styles from './start-page.module.css';
import { hostWords } from './words.ts';

/** A saved game as its file has it; the server checks it. */
export interface ReadGame {
  name: string;
  game: unknown;
}

/** Takes a game of one-screen play from its file, to become the first table. */
export function SavedGame({
  game,
  onGame,
}: {
  game: ReadGame | null;
  onGame: (game: ReadGame | null) => void;
}) {
  const say = useWords(hostWords);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    try {
      const value: unknown = JSON.parse(await file.text());
      setProblem(null);
      onGame({ name: file.name, game: value });
    } catch {
      setProblem(workshopRefusal({ ok: false, code: 'bad-game' }));
    }
  };
  return (
    <Disclosure look="quiet" name={say('start.saved')}>
      <div className={styles['saved']}>
        <p className={styles['hint']}>{say('start.savedHint')}</p>
        <FileButton
          name={say('start.savedChoose')}
          accept=".json,application/json"
          onFile={(file) => void read(file)}
        />
        {problem && <p className={styles['problem']}>{problem}</p>}
        {game && (
          <>
            <p>{say('start.savedIs', { name: game.name })}</p>
            <Button look="quiet" onClick={() => onGame(null)}>
              {say('start.savedDrop')}
            </Button>
          </>
        )}
      </div>
    </Disclosure>
  );
}

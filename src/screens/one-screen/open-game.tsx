import { useState } from 'react';
import { FileButton } from '../../facilitate/file-button.tsx';
import type { GameFault } from '../../protocol/game-file.ts';
import { openGameFile } from '../../session/one-screen.ts';
import type { OneScreenSession } from '../../session/types.ts';
import { announce } from '../../ui/announcer-store.ts';
import oneScreen from '../../words/en-GB/one-screen.json';
import { useWords } from '../../words/index.ts';
import styles from './setup.module.css';
import { oneScreenWords } from './words.ts';

/** Every fault of a saved game has its sentence, or this does not compile. */
const FAULTS: Readonly<Record<GameFault, string>> = oneScreen.file.faults;

const isFault = (fault: unknown): fault is GameFault =>
  typeof fault === 'string' && Object.hasOwn(FAULTS, fault);

/** Opens a game that was saved as a file. */
export function OpenGame({ onGame }: { onGame: (session: OneScreenSession) => void }) {
  const say = useWords(oneScreenWords);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    const opened = openGameFile(await file.text());
    if (opened.ok) return onGame(opened.session);
    const fault = opened.params?.['fault'];
    const sentence = say(`file.faults.${isFault(fault) ? fault : 'not-a-game'}`);
    setProblem(sentence);
    announce(sentence);
  };
  return (
    <section className={styles['sheet']}>
      <h2 className={styles['heading']}>{say('file.title')}</h2>
      <div className={styles['file']}>
        <p className={styles['hint']}>{say('file.hint')}</p>
        <FileButton
          name={say('file.choose')}
          accept=".json,application/json"
          onFile={(file) => void open(file)}
        />
        {problem && <p className={styles['problem']}>{problem}</p>}
      </div>
    </section>
  );
}

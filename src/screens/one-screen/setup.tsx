import type { OneScreenSession } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/index.ts';
import { NewGameForm } from './new-game-form.tsx';
import { OpenGame } from './open-game.tsx';
import styles from './setup.module.css';
import { oneScreenWords } from './words.ts';

export interface SetupProps {
  onGame: (session: OneScreenSession) => void;
  /** Goes on with the game that this device keeps; `null` = there is none. */
  onResume: (() => void) | null;
}

/** Before the game: go on with one, begin one, or open one from a file. */
export function Setup({ onGame, onResume }: SetupProps) {
  const say = useWords(oneScreenWords);
  return (
    <main className={styles['setup']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>{say('title')}</h1>
        <p className={styles['lead']}>{say('lead')}</p>
      </header>
      {onResume && (
        <Notice
          title={say('resume.title')}
          actions={
            <Button look="next" onClick={onResume}>
              {say('resume.do')}
            </Button>
          }
        >
          {say('resume.body')}
        </Notice>
      )}
      <NewGameForm onGame={onGame} />
      <OpenGame onGame={onGame} />
    </main>
  );
}

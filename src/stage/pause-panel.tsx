import { useWords } from '../words/index.ts';
import styles from './pause-panel.module.css';
import { stageWords } from './words.ts';

/** A pause: the card lies face down, and there is tea. */
export function PausePanel() {
  const say = useWords(stageWords);
  return (
    <section className={styles['panel']}>
      <svg aria-hidden="true" viewBox="0 0 200 170" className={styles['cup']}>
        <path
          d="M70 26c-8 10 8 16 0 28M100 18c-8 12 8 20 0 36M130 26c-8 10 8 16 0 28"
          className={styles['steam']}
        />
        <path d="M148 82c26-4 34 44-8 46" className={styles['handle']} />
        <path d="M42 70h116c4 46-18 74-58 74s-62-28-58-74z" className={styles['body']} />
        <path d="M50 92c32 8 68 8 100 0" className={styles['band']} />
        <ellipse cx="100" cy="152" rx="76" ry="9" className={styles['saucer']} />
      </svg>
      <h2 className={styles['title']}>{say('paused.title')}</h2>
      <p className={styles['body-words']}>{say('paused.body')}</p>
    </section>
  );
}

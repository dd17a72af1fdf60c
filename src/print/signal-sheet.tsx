import type { ReactNode } from 'react';
import { useWords } from '../words/index.ts';
import styles from './signal.module.css';
import cardStyles from './card.module.css';
import { classNames } from '../ui/class-names.ts';
import { Sheet } from './sheet.tsx';
import { printWords } from './words.ts';

/** Each has a shape of its own; its colour comes on top. */
const SIGNALS: Readonly<Record<'stop' | 'slow' | 'agree' | 'on', ReactNode>> = {
  stop: (
    <>
      <path className={styles['shape']} d="M-20-48H20L48-20V20L20 48H-20L-48 20V-20z" />
      <path
        className={styles['line']}
        d="M-14 26V-14a5 5 0 0 1 10 0V-22a5 5 0 0 1 10 0V-14a5 5 0 0 1 10 0V8M-14 8L-24-2a5 5 0 0 0-8 7L-14 30C-4 38 16 34 16 14V-2"
      />
    </>
  ),
  slow: (
    <>
      <path
        className={styles['shape']}
        d="M-30-48H30M-30 48H30M-24-48C-24-16-4-10-4 0S-24 16-24 48H24C24 16 4 10 4 0S24-16 24-48z"
      />
      <path className={styles['line']} d="M-13-24H13M-16 40C-10 26 10 26 16 40" />
    </>
  ),
  agree: (
    <>
      <path
        className={styles['shape']}
        d="M-36-42H36Q48-42 48-30V14Q48 26 36 26H-8L-30 46V26H-36Q-48 26-48 14V-30Q-48-42-36-42z"
      />
      <path className={styles['line']} d="M-20-8L-4 8 22-22" />
    </>
  ),
  on: (
    <>
      <path
        className={styles['shape']}
        d="M-44-34H8Q14-34 14-28V40Q14 46 8 46H-44Q-50 46-50 40V-28Q-50-34-44-34z"
      />
      <path className={styles['line']} d="M-28 6H46M28-14L48 6 28 26" />
    </>
  ),
};

/** Four cards for one person, so that nobody has to interrupt: stop, slower, yes, and another card, please. */
export function SignalSheet() {
  const say = useWords(printWords);
  return (
    <Sheet className={classNames(cardStyles['quads'], cardStyles['fronts'])}>
      {(['stop', 'slow', 'agree', 'on'] as const).map((signal) => (
        <article key={signal} className={classNames(cardStyles['quad'], styles[signal])}>
          <div className={styles['face']}>
            <svg aria-hidden="true" viewBox="-60 -60 120 120" className={styles['sign']}>
              {SIGNALS[signal]}
            </svg>
            <h2 className={styles['name']}>{say(`signals.${signal}`)}</h2>
            <p className={styles['text']}>{say(`signals.${signal}Text`)}</p>
          </div>
        </article>
      ))}
    </Sheet>
  );
}

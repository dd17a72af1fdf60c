import { EyeOff, Eye } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/index.ts';
import styles from './covered.module.css';
import { facilitateWords } from './words.ts';

export interface CoveredProps {
  /** What lies beneath. */
  name: string;
  /** Covers itself again when this changes, such as the number of the turn. */
  until: string | number;
  children: ReactNode;
}

/**
 * What only the facilitator may see, covered until it is pressed: a borrowed projector mirrors the laptop. What is
 * covered is not in the page at all.
 */
export function Covered({ name, until, children }: CoveredProps) {
  const say = useWords(facilitateWords);
  const [shownUntil, setShownUntil] = useState<string | number | null>(null);
  const id = useId();
  const shown = shownUntil === until;
  return (
    <div className={styles['covered']} data-shown={shown}>
      <Button
        aria-expanded={shown}
        aria-controls={id}
        aria-describedby={`${id}hint`}
        onClick={() => setShownUntil(shown ? null : until)}
      >
        {shown ? <EyeOff aria-hidden="true" size="1.2em" /> : <Eye aria-hidden="true" size="1.2em" />}
        {say(shown ? 'cover.hide' : 'cover.show', { name })}
      </Button>
      <span className={styles['tag']}>{say('onlyYou')}</span>
      <p id={`${id}hint`} hidden>
        {say('cover.hint')}
      </p>
      <div id={id} hidden={!shown} className={styles['beneath']}>
        {shown && children}
      </div>
    </div>
  );
}

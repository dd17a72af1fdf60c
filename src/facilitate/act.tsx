import { useId, useRef, useState, type ReactNode } from 'react';
import { announce } from '../ui/announcer-store.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/index.ts';
import styles from './act.module.css';
import { ForEveryone } from './for-everyone.tsx';
import { facilitateWords } from './words.ts';

export interface ActProps {
  /** The button that opens it. */
  name: string;
  /** Its name where it is heard without what stands around it. */
  spokenName?: string;
  /** What everybody will see, said before it is done. */
  sees: string;
  /** The button that does it. */
  doName: string;
  /** Answers whether it was done. */
  onDo: () => Promise<boolean>;
  /** Why it can't be done at all just now. */
  reason?: string | null | undefined;
  /** Why it can't be done yet: something is still to be chosen or written. */
  missing?: string | null | undefined;
  /** Why the last try was refused. */
  refusal?: string | null | undefined;
  children?: ReactNode;
}

/** Something that the facilitator does for everyone: first opened and read, then done, never in one press. */
export function Act(props: ActProps) {
  const { name, spokenName, sees, doName, onDo, reason, missing, refusal, children } = props;
  const say = useWords(facilitateWords);
  const [open, setOpen] = useState(false);
  // What was begun in it is still there when it is opened again, until it is done.
  const [begun, setBegun] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const doIt = async (): Promise<void> => {
    if (!(await onDo())) return;
    announce(say('done'));
    setBegun(false);
    close();
  };
  return (
    <div className={styles['act']} data-open={open}>
      <Button
        ref={opener}
        reason={open ? null : reason}
        aria-label={spokenName}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setBegun(true);
          setOpen(!open);
        }}
      >
        {name}
      </Button>
      <div id={id} hidden={!open} className={styles['sheet']}>
        {begun && (
          <>
            {children}
            <ForEveryone sees={sees} id={`${id}sees`} />
            <div className={styles['buttons']}>
              <Button
                look="next"
                reason={reason ?? missing}
                aria-describedby={`${id}sees`}
                onClick={() => void doIt()}
              >
                {doName}
              </Button>
              <Button look="quiet" onClick={close}>
                {say('notNow')}
              </Button>
            </div>
            {refusal && <p className={styles['refusal']}>{refusal}</p>}
          </>
        )}
      </div>
    </div>
  );
}

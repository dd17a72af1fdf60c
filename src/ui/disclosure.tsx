import { useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  name: ReactNode;
  children: ReactNode;
  open?: boolean;
  look?: 'plain' | 'quiet';
}

/** A button that opens what stands right after it, and closes it again. */
export function Disclosure({ name, children, open = false, look = 'plain' }: DisclosureProps) {
  const [shown, setShown] = useState(open);
  const id = useId();
  return (
    <div className={styles['disclosure']}>
      <Button look={look} aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        <span aria-hidden="true" className={styles['mark']} data-open={shown} />
        {name}
      </Button>
      <div id={id} hidden={!shown} className={styles['body']}>
        {children}
      </div>
    </div>
  );
}

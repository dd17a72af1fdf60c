import { useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  name: ReactNode;
  children: ReactNode;
  open?: boolean;
  look?: 'plain' | 'quiet';
  /** What stands in it is made when it is opened for the first time. */
  late?: boolean;
}

/** A button that opens what stands right after it, and closes it again. */
export function Disclosure(props: DisclosureProps) {
  const { name, children, open = false, look = 'plain', late = false } = props;
  const [shown, setShown] = useState(open);
  const [begun, setBegun] = useState(open || !late);
  const id = useId();
  return (
    <div className={styles['disclosure']}>
      <Button
        look={look}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => {
          setBegun(true);
          setShown(!shown);
        }}
      >
        <span aria-hidden="true" className={styles['mark']} data-open={shown} />
        {name}
      </Button>
      <div id={id} hidden={!shown} className={styles['body']}>
        {begun && children}
      </div>
    </div>
  );
}

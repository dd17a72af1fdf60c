import { useId, useState, type ReactNode } from 'react';
import styles from './drawer.module.css';

export interface DrawerProps {
  name: string;
  picture: ReactNode;
  children: ReactNode;
  /** Open from the start; or, with `onOpen`, open now. */
  open?: boolean;
  /** Told when it is opened or closed: whoever gives this keeps it open. */
  onOpen?: (open: boolean) => void;
}

/** One drawer of the facilitator's table: tools that belong together, behind their name. */
export function Drawer({ name, picture, children, open = false, onOpen }: DrawerProps) {
  const [ownOpen, setOwnOpen] = useState(open);
  const isOpen = onOpen ? open : ownOpen;
  // What was begun in it is still there when it is opened again.
  const [begun, setBegun] = useState(open);
  if (isOpen && !begun) setBegun(true);
  const id = useId();
  return (
    <section className={styles['drawer']} data-open={isOpen} aria-labelledby={`${id}name`}>
      <h3 className={styles['heading']}>
        <button
          type="button"
          id={`${id}name`}
          className={styles['front']}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => (onOpen ?? setOwnOpen)(!isOpen)}
        >
          <span className={styles['picture']} aria-hidden="true">
            {picture}
          </span>
          {name}
          <span className={styles['knob']} aria-hidden="true" />
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className={styles['inside']}>
        {begun && children}
      </div>
    </section>
  );
}

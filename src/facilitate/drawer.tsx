import { useId, useState, type ReactNode } from 'react';
import styles from './drawer.module.css';

export interface DrawerProps {
  name: string;
  picture: ReactNode;
  children: ReactNode;
  /** Open from the start. */
  open?: boolean;
}

/** One drawer of the facilitator's table: tools that belong together, behind their name. */
export function Drawer({ name, picture, children, open = false }: DrawerProps) {
  const [isOpen, setOpen] = useState(open);
  const [begun, setBegun] = useState(open);
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
          onClick={() => {
            setBegun(true);
            setOpen(!isOpen);
          }}
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

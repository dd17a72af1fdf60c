import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './menu.module.css';

export interface MenuProps {
  /** The name of the button that opens it. */
  name: string;
  picture?: ReactNode;
  /** Shows only the picture on the button. */
  nameHidden?: boolean;
  children: ReactNode;
}

/** A small sheet that hangs from a button: things to press or set, reached by Tab. Escape, or a press elsewhere, closes it. */
export function Menu({ name, picture, nameHidden = false, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    const pressedElsewhere = (event: PointerEvent): void => {
      if (event.target instanceof Node && whole.current?.contains(event.target)) return;
      setOpen(false);
    };
    const escaped = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', pressedElsewhere);
    document.addEventListener('keydown', escaped);
    return () => {
      document.removeEventListener('pointerdown', pressedElsewhere);
      document.removeEventListener('keydown', escaped);
    };
  }, [open]);
  return (
    <div ref={whole} className={styles['menu']}>
      <Button
        ref={button}
        look="plain"
        aria-expanded={open}
        aria-controls={id}
        aria-label={nameHidden ? name : undefined}
        onClick={() => setOpen(!open)}
      >
        {picture}
        {!nameHidden && name}
      </Button>
      <div id={id} hidden={!open} className={styles['sheet']}>
        {open && children}
      </div>
    </div>
  );
}

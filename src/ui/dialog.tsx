import { useEffect, useId, useRef, type ReactNode } from 'react';
import { commonWords } from '../words/common-words.ts';
import { useWords } from '../words/index.ts';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** What one can do, in the order of reading; a button to close without doing anything is always there. */
  actions?: ReactNode;
  /** What that button is called; *Close* without it. */
  closeName?: string;
  size?: 'small' | 'large';
}

/** A modal dialog of the browser itself: it keeps the focus, closes by Escape, and gives the focus back. */
export function Dialog(props: DialogProps) {
  const { title, open, onClose, children, actions, closeName, size = 'small' } = props;
  const say = useWords(commonWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (!open) return element.close();
    element.showModal();
    // The browser would take the first button, which may be at the end of long words: reading begins at the title.
    heading.current?.focus();
    return undefined;
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      data-size={size}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={(event) => {
        // The parent decides what is open; the browser's own closing would leave the two apart.
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div className={styles['sheet']}>
          <h2 ref={heading} tabIndex={-1} id={titleId} className={styles['title']}>
            {title}
          </h2>
          <div className={styles['body']}>{children}</div>
          <div className={styles['actions']}>
            {actions}
            <Button onClick={onClose}>{closeName ?? say('close')}</Button>
          </div>
        </div>
      )}
    </dialog>
  );
}

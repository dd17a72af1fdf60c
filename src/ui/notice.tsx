import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawing.tsx';
import styles from './notice.module.css';

export interface NoticeProps {
  /** What is happening, in a warm sentence. */
  title: ReactNode;
  /** What one can do about it. */
  children?: ReactNode;
  /** A drawing beside it, decorative. A whole page has a signpost where it names no other. */
  drawing?: DrawingName | null;
  /** `page` = a whole empty or waiting page; `bar` = a line above other things; `card` = among them. */
  size?: 'bar' | 'card' | 'page';
  actions?: ReactNode;
}

/** Says what is happening and what one can do: empty, waiting, offline, refused, finished. Announcing it is the screen's. */
export function Notice({ title, children, drawing, size = 'card', actions }: NoticeProps) {
  const drawn = drawing === undefined && size === 'page' ? 'signpost' : drawing;
  return (
    <div className={styles['notice']} data-size={size}>
      {drawn && (
        <div className={styles['picture']}>
          <Drawing name={drawn} />
        </div>
      )}
      <div className={styles['words']}>
        <div className={styles['title']}>{title}</div>
        {children && <div className={styles['body']}>{children}</div>}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}

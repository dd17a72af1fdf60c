import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  /** What is happening, in a warm sentence. */
  title: ReactNode;
  /** What one can do about it. */
  children?: ReactNode;
  /** A drawing beside it, decorative. */
  picture?: ReactNode;
  /** `page` = a whole empty or waiting page; `bar` = a line above other things; `card` = among them. */
  size?: 'bar' | 'card' | 'page';
  actions?: ReactNode;
}

/** Says what is happening and what one can do: empty, waiting, offline, refused, finished. Announcing it is the screen's. */
export function Notice({ title, children, picture, size = 'card', actions }: NoticeProps) {
  return (
    <div className={styles['notice']} data-size={size}>
      {picture && (
        <div className={styles['picture']} aria-hidden="true">
          {picture}
        </div>
      )}
      <div className={styles['words']}>
        <p className={styles['title']}>{title}</p>
        {children && <div className={styles['body']}>{children}</div>}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}

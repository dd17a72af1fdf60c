import { useEffect, useRef } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-desk.module.css';
import { editorWords } from './words.ts';

/** In the place of a card that was taken out. It takes the focus, because what had it is gone. */
export function RemovedCard({ id }: { id: string }) {
  const say = useWords(editorWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles['nothing']}>
      <Notice
        size="page"
        drawing="bridge"
        title={
          <h2 ref={heading} tabIndex={-1} className={styles['told']}>
            {say('card.removedTitle')}
          </h2>
        }
      >
        {say('card.removedBody', { id })}
      </Notice>
    </div>
  );
}

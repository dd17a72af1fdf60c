import { useState } from 'react';
import { BoardPicture } from '../../board/board-picture.tsx';
import type { SlotId } from '../../board/board-state.ts';
import { LARGE_LETTERING } from '../../board/lettering.ts';
import { PathStrip } from '../../board/path-strip.tsx';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './board-strip.module.css';
import { tableWords } from './words.ts';

export interface BoardStripProps {
  view: TableView;
  words: DeckWords;
  pointed: SlotId | null;
}

/** On a phone: the path as a strip of small stones, that opens into the whole board. */
export function BoardStrip({ view, words, pointed }: BoardStripProps) {
  const say = useWords(tableWords);
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles['strip']}>
      {isShown ? (
        <BoardPicture view={view} words={words} pointed={pointed} lettering={LARGE_LETTERING} />
      ) : (
        <PathStrip view={view} words={words} />
      )}
      <Button look="quiet" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {say('board.name')}
      </Button>
    </div>
  );
}

import { LIMITS } from '../../decks/limits.ts';
import type { Outcome, Perspective } from '../../decks/schema.ts';
import { writeBoard, type BoardList, type BoardText } from '../../editor/commands/change-board.ts';
import { useWords } from '../../words/index.ts';
import styles from './about-part.module.css';
import type { Desk } from './desk.ts';
import { WrittenField } from './written-field.tsx';
import { editorWords } from './words.ts';

export interface BoardTextsProps {
  desk: Desk;
  list: BoardList;
  index: number;
  of: Perspective | Outcome;
}

/** The words of a point of view or of a goal. */
export function BoardTexts({ desk, list, index, of }: BoardTextsProps) {
  const say = useWords(editorWords);
  const text = (field: BoardText) => ({
    desk,
    at: [list, index, field],
    value: of[field] ?? '',
    onValue: (value: string) => desk.edit(writeBoard(list, index, { field, value })),
  });
  const limit = LIMITS.short.max;
  return (
    <>
      <div className={styles['pair']}>
        <WrittenField {...text('name')} label={say('board.name')} room={LIMITS.name.max} />
        <WrittenField
          {...text('short')}
          label={say('board.short')}
          hint={say('board.shortHint', { limit })}
          room={limit}
        />
      </div>
      <div className={styles['pair']}>
        <WrittenField
          {...text('description')}
          label={say('board.description')}
          rows={2}
          room={LIMITS.description.max}
        />
        <WrittenField
          {...text('easyRead')}
          label={say('board.easyRead')}
          optional
          rows={2}
          room={LIMITS.boardEasyRead.max}
        />
      </div>
    </>
  );
}

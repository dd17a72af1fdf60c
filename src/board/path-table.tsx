import type { TableView, TileView } from '../rules/view-types.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { classNames } from '../ui/class-names.ts';
import { slotLook, type SlotId } from './board-state.ts';
import type { BoardOutcome, BoardPerspective, BoardWords } from './board-words.ts';
import { PerspectiveMark } from './perspective-mark.tsx';
import styles from './path-table.module.css';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

export interface PathTableProps {
  view: TableView;
  words: BoardWords;
}

/**
 * The path as a table: a row an outcome, a column a perspective, each cell *empty* or *tile* with its caption. The same
 * for everybody: it is read by assistive technology, and it is how the path looks where the board has no room.
 */
export function PathTable({ view, words }: PathTableProps) {
  const say = useWords(boardWords);
  return (
    <>
      <table className={styles['table']}>
        <caption className={styles['caption']}>
          <VisuallyHidden>{say('path.name')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{say('path.outcome')}</VisuallyHidden>
            </th>
            {words.perspectives.map((perspective) => (
              <th key={perspective.id} scope="col" className={styles['perspective']}>
                {perspective.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {words.outcomes.map((outcome) => (
            <PathRow key={outcome.id} view={view} words={words} outcome={outcome} />
          ))}
        </tbody>
      </table>
      <Captions view={view} words={words} />
    </>
  );
}

/** On a phone the cells have no room for what teams wrote on their tiles. Heard in the cells already. */
function Captions({ view, words }: PathTableProps) {
  const say = useWords(boardWords);
  const captions = words.outcomes.flatMap((outcome) =>
    words.perspectives.flatMap((perspective) => {
      const caption = view.path[outcome.id]?.[perspective.id]?.caption;
      return caption ? [{ outcome: outcome.short, perspective: perspective.short, caption }] : [];
    }),
  );
  return (
    <ul aria-hidden="true" className={styles['captions']}>
      {captions.map((each) => (
        <li key={`${each.outcome} ${each.perspective}`}>{say('path.caption', each)}</li>
      ))}
    </ul>
  );
}

function PathRow({ view, words, outcome }: PathTableProps & { outcome: BoardOutcome }) {
  const say = useWords(boardWords);
  const today = view.inPlay.includes(outcome.id);
  const complete = view.complete.includes(outcome.id);
  return (
    <tr className={classNames(styles['row'], !today && styles['notToday'], complete && styles['complete'])}>
      <th scope="row" className={styles['outcome']}>
        <span className={styles['name']}>{outcome.name}</span>
        <span aria-hidden="true" className={styles['short']}>
          {outcome.short}
        </span>
        {today && complete && <span className={styles['state']}>{say('path.complete')}</span>}
        {!today && <span className={styles['state']}>{say('path.notToday')}</span>}
      </th>
      {words.perspectives.map((perspective) => {
        const slot = { perspective: perspective.id, outcome: outcome.id };
        const tile = view.path[outcome.id]?.[perspective.id] ?? null;
        return (
          <PathCell key={perspective.id} view={view} slot={slot} tile={tile} perspective={perspective} />
        );
      })}
    </tr>
  );
}

interface PathCellProps {
  view: TableView;
  slot: SlotId;
  tile: TileView | null;
  perspective: BoardPerspective;
}

function PathCell({ view, slot, tile, perspective }: PathCellProps) {
  const say = useWords(boardWords);
  const look = slotLook(view, slot);
  const mark = { tile: 'tile', fresh: 'tile', left: 'left', choice: 'empty', empty: 'empty' } as const;
  const caption = tile?.caption ?? null;
  return (
    <td className={styles['cell']} data-look={look}>
      <PerspectiveMark of={perspective} look={mark[look]} size="var(--mark)" />
      {caption === null ? (
        <VisuallyHidden>{say(tile ? 'path.tile' : 'path.empty')}</VisuallyHidden>
      ) : (
        <span className={styles['words']}>
          <VisuallyHidden>{say('path.tileWith', { caption })}</VisuallyHidden>
          <span aria-hidden="true">{caption}</span>
        </span>
      )}
    </td>
  );
}

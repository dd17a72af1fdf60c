import { outcomeIn, perspectiveIn } from '../board/board-words.ts';
import { PerspectiveMark } from '../board/perspective-mark.tsx';
import { sayHistory } from '../facilitate/say-history.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { HistoryView, TableView } from '../rules/view-types.ts';
import { Drawing } from '../ui/drawing.tsx';
import { useWords } from '../words/index.ts';
import { BigStone } from './big-stone.tsx';
import styles from './done-panel.module.css';
import { stageWords } from './words.ts';

export interface DonePanelProps {
  view: TableView;
  deck: DeckWords;
}

/** What a turn did, once it is all done; a block that was completed is celebrated here. */
export function DonePanel({ view, deck }: DonePanelProps) {
  const latest = view.turn.completed.at(-1);
  const lines = linesOf(view);
  return (
    <section className={styles['panel']} data-many={lines.length > 1}>
      {latest === undefined ? (
        lines.map((line, index) => <Did key={index} line={line} view={view} deck={deck} />)
      ) : (
        <Celebration view={view} deck={deck} outcome={latest} />
      )}
    </section>
  );
}

const TELLS: readonly HistoryView['act'][] = [
  'placed',
  'lent-a-hand',
  'removed',
  'mitigated',
  'declined',
  'passed',
];

/** The lines of the history that this turn's effects wrote, since the last time they were taken back. */
function linesOf({ history, turn }: TableView): HistoryView[] {
  const since = history.findLastIndex((line) => line.act === 'revealed' || line.act === 'took-back');
  return history.filter(
    (line, index) => index > since && line.turn === turn.number && TELLS.includes(line.act),
  );
}

/** One thing that the turn did: the stone or the tile, what happened, and what somebody wrote about it in large letters. */
function Did({ line, view, deck }: { line: HistoryView } & Pick<DonePanelProps, 'view' | 'deck'>) {
  const { word, ...bare } = line;
  const caption = captionNow(line, view) ?? word;
  return (
    <div className={styles['did']}>
      <Picture line={line} view={view} deck={deck} />
      <p className={styles['sentence']}>{sayHistory(bare, { view, deck })}</p>
      {caption && <blockquote className={styles['caption']}>“{caption}”</blockquote>}
    </div>
  );
}

/** The stone with its new tile or with the outline that one left; a tile that stays; a path that forks where it depends. */
function Picture({ line, view, deck }: { line: HistoryView } & Pick<DonePanelProps, 'view' | 'deck'>) {
  const { act, outcome, perspective } = line;
  if (act === 'passed') return null;
  if (outcome !== undefined) {
    return (
      <div className={styles['stone']}>
        <BigStone view={view} deck={deck} outcome={outcome} />
      </div>
    );
  }
  if (act === 'declined') {
    return (
      <div className={styles['stone']}>
        <Drawing name="fork" />
      </div>
    );
  }
  const of = perspectiveIn(deck, perspective ?? null);
  return of && <PerspectiveMark of={of} size="calc(var(--u) * 15)" />;
}

/** The caption of a tile can be written after the tile was set. */
function captionNow({ act, outcome, perspective }: HistoryView, { path }: TableView): string | null {
  if (act === 'removed' || outcome === undefined || perspective === undefined) return null;
  return path[outcome]?.[perspective]?.caption ?? null;
}

function Celebration({ view, deck, outcome }: { outcome: string } & Pick<DonePanelProps, 'view' | 'deck'>) {
  const say = useWords(stageWords);
  const words = outcomeIn(deck, outcome);
  const tiles = Object.entries(view.path[outcome] ?? {});
  return (
    <>
      <div className={styles['rays']}>
        <BigStone view={view} deck={deck} outcome={outcome} />
      </div>
      <h2 className={styles['title']}>{say('celebrate.title', { outcome: words?.name ?? outcome })}</h2>
      <p className={styles['sentence']}>{say('celebrate.body')}</p>
      <ul className={styles['captions']}>
        {tiles.map(([perspective, tile]) => {
          const of = perspectiveIn(deck, perspective);
          return (
            tile?.caption && (
              <li key={perspective}>
                {of && <PerspectiveMark of={of} size="calc(var(--u) * 3.6)" />} <span>“{tile.caption}”</span>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

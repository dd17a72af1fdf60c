import { BoardPicture } from '../../board/board-picture.tsx';
import { Die } from '../../board/die.tsx';
import { TeamToken } from '../../board/team-token.tsx';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { useWords } from '../../words/index.ts';
import { EndOfPath } from './end-of-path.tsx';
import styles from './board-first.module.css';
import { tableWords } from './words.ts';

/** Where the card will lie: on a phone the board, beside the board the die that waits; and who walks, in which order. */
export function BoardFirst({ view, words }: { view: TableView; words: DeckWords }) {
  return (
    <>
      <div className={styles['board']}>
        <BoardPicture view={view} words={words} />
      </div>
      <div className={styles['place']} data-ended={view.ended}>
        {view.ended ? (
          <EndOfPath view={view} words={words} />
        ) : (
          <>
            <span className={styles['die']}>
              <Die pips={null} size="5.5rem" />
            </span>
            <Order view={view} />
          </>
        )}
      </div>
    </>
  );
}

function Order({ view }: { view: TableView }) {
  const say = useWords(tableWords);
  const { teams, turn, order, houseRules } = view;
  const walking = order.filter((team) => teams[team].inPlay);
  if (walking.length === 0) return null;
  return (
    <ol className={styles['order']} aria-label={say('order')}>
      {walking.map((team) => {
        const isNow = team === turn.team;
        return (
          <li key={team} data-now={isNow} aria-current={isNow || undefined}>
            <TeamToken team={houseRules.tokens === 'shared' ? null : team} active={isNow} size="2.2rem" />
            {teams[team].name}
          </li>
        );
      })}
    </ol>
  );
}

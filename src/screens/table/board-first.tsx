import { BoardPicture } from '../../board/board-picture.tsx';
import { Die } from '../../board/die.tsx';
import { LARGE_LETTERING } from '../../board/lettering.ts';
import { TeamToken } from '../../board/team-token.tsx';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { useWords } from '../../words/index.ts';
import { EndOfPath } from './end-of-path.tsx';
import styles from './board-first.module.css';
import { tableWords } from './words.ts';

export interface BoardFirstProps {
  view: TableView;
  words: DeckWords;
  /** The board lies beside it already. */
  isWide: boolean;
}

/** Where the card will lie: on a phone the board, beside the board the die that waits; and who walks, in which order. */
export function BoardFirst({ view, words, isWide }: BoardFirstProps) {
  return (
    <>
      {!isWide && <BoardPicture view={view} words={words} lettering={LARGE_LETTERING} />}
      <div className={styles['place']} data-ended={view.ended}>
        {view.ended ? (
          <EndOfPath view={view} words={words} />
        ) : (
          <>
            {isWide && <Die pips={null} size="5.5rem" />}
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

import { ScenarioCard } from '../board/scenario-card.tsx';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Draw } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { useWords } from '../words/index.ts';
import styles from './room-card.module.css';
import { stageWords } from './words.ts';

export interface RoomCardProps {
  view: TableView;
  deck: DeckWords;
  /** `read` = the voice and its questions; `does` = turned over. */
  side: 'read' | 'does';
  size: 'room' | 'hands';
}

/** The card on the table for a whole room, and why it is this one. */
export function RoomCard({ view, deck, side, size }: RoomCardProps) {
  const { turn, teams } = view;
  return (
    <div className={styles['place']} data-side={side} key={`${turn.number} ${turn.cardId ?? ''} ${side}`}>
      <div className={styles['card']}>
        <ScenarioCard view={view} words={deck} size={size} reader={teams[turn.team].name} />
      </div>
      {side === 'read' && turn.draw && <WhyThis draw={turn.draw} />}
    </div>
  );
}

const DRAWS = {
  'hear-all': 'card.draws.hear-all',
  'pile-empty': 'card.draws.pile-empty',
  first: 'card.draws.first',
  chosen: 'card.draws.chosen',
  swapped: 'card.draws.swapped',
  landed: null,
  'no-card': null,
} as const satisfies Record<Draw['because'], string | null>;

/** Why this card, where it is not simply the next of its space. */
function WhyThis({ draw }: { draw: Draw }) {
  const say = useWords(stageWords);
  const because = DRAWS[draw.because];
  const sentences = [because && say(because), draw.reshuffled && say('card.reshuffled')].filter(Boolean);
  return sentences.length === 0 ? null : <p className={styles['why']}>{sentences.join(' ')}</p>;
}

import { ShoePrint } from '../board/shoe-shapes.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import styles from './deck-choice.module.css';
import { facilitateWords } from './words.ts';

/** A deck as somebody chooses it. */
export interface DeckOnOffer {
  id: string;
  title: string;
  summary: string | null;
  scenarios: number;
  poems: number;
}

export interface DeckChoiceProps {
  decks: readonly DeckOnOffer[];
  value: string | null;
  onValue: (id: string) => void;
}

/** Which cards to play with: each deck as a pile with its title, and what the chosen one is about. */
export function DeckChoice({ decks, value, onValue }: DeckChoiceProps) {
  const say = useWords(facilitateWords);
  const summary = decks.find(({ id }) => id === value)?.summary;
  const size = ({ scenarios, poems }: DeckOnOffer): string =>
    say('plan.deckPoems', { count: poems, cards: say('plan.deckCards', { count: scenarios }) });
  return (
    <div className={styles['choice']}>
      <RadioCards
        legend={say('plan.deck')}
        layout="list"
        cards={decks.map((deck) => ({
          value: deck.id,
          name: deck.title,
          hint: size(deck),
          face: <strong className={styles['title']}>{deck.title}</strong>,
          picture: <Pile />,
        }))}
        value={value}
        onValue={onValue}
      />
      {summary && <p className={styles['summary']}>{summary}</p>}
    </div>
  );
}

const LIES = ['rotate(-9)', 'rotate(5)', 'rotate(-2)'] as const;

/** A small pile of cards. Decorative. */
function Pile() {
  return (
    <svg aria-hidden="true" viewBox="-32 -40 64 80" className={styles['pile']}>
      {LIES.map((lie) => (
        <g key={lie} transform={lie}>
          <rect x={-22} y={-31} width={44} height={62} rx={6} className={styles['card']} />
          <rect x={-17} y={-26} width={34} height={52} rx={3} className={styles['back']} />
        </g>
      ))}
      <g className={styles['prints']}>
        <g transform="translate(-7 6) rotate(-8) scale(.34)">
          <ShoePrint left fill="currentColor" />
        </g>
        <g transform="translate(7 -2) rotate(8) scale(.34)">
          <ShoePrint fill="currentColor" />
        </g>
      </g>
    </svg>
  );
}

import { CheckCards } from '../../facilitate/check-cards.tsx';
import type { DeckCard } from '../../protocol/decks-http.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectField } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import { cardsPlayed, decksToMix, tagsOf, withoutLostFirst, type CardChoice } from './card-choice.ts';
import styles from './choose-cards.module.css';
import { workshopRefusal } from './refusal.ts';
import type { ListedDeck } from './start-page.tsx';
import { useDeckCards, type DeckCards } from './use-deck-cards.ts';
import { hostWords } from './words.ts';

export interface ChooseCardsProps {
  deck: ListedDeck;
  decks: readonly ListedDeck[];
  choice: CardChoice;
  onChoice: (choice: CardChoice) => void;
  passphrase: string | undefined;
  /** The server wants to hear the passphrase. */
  onAsked: () => void;
}

/** A quiet part: leaves cards out, puts one first, and adds those of other decks. Without it all cards of the deck are played. */
export function ChooseCards(props: ChooseCardsProps) {
  const say = useWords(hostWords);
  return (
    <Disclosure name={say('cards.name')} look="quiet" late>
      <Choices {...props} />
    </Disclosure>
  );
}

function Choices(props: ChooseCardsProps) {
  const say = useWords(hostWords);
  const { deck, decks, choice, onChoice, passphrase } = props;
  const others = decksToMix(decks, deck);
  const mixed = [deck, ...others.filter(({ id }) => choice.more.includes(id))];
  const found = useDeckCards(
    mixed.map(({ id }) => id),
    passphrase,
  );
  const change = (part: Partial<CardChoice>): void =>
    onChoice(withoutLostFirst({ ...choice, ...part }, found.cards ?? []));
  const leaveOut = (which: 'themes' | 'sensitivity') => {
    const tags = tagsOf(mixed, which);
    if (tags.length === 0) return null;
    return (
      <CheckCards
        legend={say(`cards.${which}`)}
        hint={say(`cards.${which}Hint`)}
        layout="chips"
        cards={tags.map(({ name, cards }) => ({
          value: name,
          name,
          hint: say('cards.count', { count: cards }),
        }))}
        values={choice[which]}
        onValues={(values) => change({ [which]: values })}
      />
    );
  };
  return (
    <div className={styles['choices']}>
      {others.length > 0 && (
        <CheckCards
          legend={say('cards.more')}
          hint={say('cards.moreHint')}
          cards={others.map(({ id, title, scenarios, poems }) => ({
            value: id,
            name: title,
            hint: say('cards.count', { count: scenarios + poems }),
          }))}
          values={choice.more}
          // What was chosen of a deck that goes would be refused.
          onValues={(more) => change({ more, cards: [], first: null, themes: [], sensitivity: [] })}
        />
      )}
      {leaveOut('sensitivity')}
      {leaveOut('themes')}
      <OneByOne {...props} found={found} mixed={mixed} change={change} />
    </div>
  );
}

interface OneByOneProps extends ChooseCardsProps {
  found: DeckCards;
  mixed: readonly ListedDeck[];
  change: (part: Partial<CardChoice>) => void;
}

/** What needs the cards themselves. */
function OneByOne({ found, mixed, choice, change, onAsked }: OneByOneProps) {
  const say = useWords(hostWords);
  const { cards, refused, again } = found;
  if (refused) {
    return (
      <div className={styles['refused']}>
        <p>{workshopRefusal(refused)}</p>
        <Button
          onClick={() => {
            onAsked();
            again();
          }}
        >
          {say('cards.again')}
        </Button>
      </div>
    );
  }
  if (!cards) return <p>{say('cards.loading')}</p>;
  const played = cardsPlayed(cards, choice);
  const named = (card: DeckCard): string => nameOf(card, mixed);
  return (
    <>
      <SelectField
        label={say('cards.first')}
        hint={say('cards.firstHint')}
        value={choice.first ?? ''}
        options={[
          { value: '', name: say('cards.firstAny') },
          ...played.map((card) => ({ value: card.cardId, name: named(card) })),
        ]}
        onValue={(id) => change({ first: id === '' ? null : id })}
      />
      <Disclosure name={say('cards.byHand')} look="quiet" late>
        <CheckCards
          legend={say('cards.byHandLegend')}
          cards={cards.map((card) => ({ value: card.cardId, name: named(card) }))}
          values={choice.cards}
          onValues={(values) => change({ cards: values })}
        />
      </Disclosure>
      <output className={styles['played']}>
        {say('cards.played', { count: played.length, of: cards.length })}
      </output>
    </>
  );
}

/** How much of a card's words tells it from others. */
const WORDS = 12;

function nameOf({ perspective, voice, text }: DeckCard, decks: readonly ListedDeck[]): string {
  const view = decks[0]?.perspectives?.find(({ id }) => id === perspective)?.short;
  const words = text.split(/\s+/);
  const start = words.slice(0, WORDS).join(' ') + (words.length > WORDS ? '…' : '');
  return [view, voice, start].filter(Boolean).join(' · ');
}

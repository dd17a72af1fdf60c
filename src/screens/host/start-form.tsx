import { useState } from 'react';
import { useLocation } from 'wouter';
import { DEFAULT_PERSPECTIVES } from '../../decks/defaults.ts';
import { DeckChoice } from '../../facilitate/deck-choice.tsx';
import { FIRST_PLAN, outcomesOfPlan, PlanFields, type Plan } from '../../facilitate/plan-fields.tsx';
import { PlanPreview } from '../../facilitate/plan-preview.tsx';
import { createWorkshop } from '../../session/http.ts';
import { hostPassphrase, keepHostPassphrase } from '../../session/host-passphrase.ts';
import { holdFacilitatorKey } from '../../session/keys.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import { ALL_CARDS, bodyOf, type CardChoice } from './card-choice.ts';
import { ChooseCards } from './choose-cards.tsx';
import { workshopRefusal } from './refusal.ts';
import { SavedGame, type ReadGame } from './saved-game.tsx';
import type { ListedDeck } from './start-page.tsx';
import styles from './start-page.module.css';
import { RoomPicture, TableCount } from './table-count.tsx';
import { hostWords } from './words.ts';

/** Longest title, in characters. */
const TITLE_MAX = 80;

/** Refusals after which the server wants to be told its passphrase. */
const ASKS_FOR_PASSPHRASE = ['passphrase-needed', 'wrong-passphrase'];

interface Wanted {
  title: string;
  deck: ListedDeck | undefined;
  cards: CardChoice;
  plan: Plan;
  tables: number;
  passphrase: string;
  game: ReadGame | null;
}

/** Everything that a workshop starts with, and the board as it will lie there. */
export function StartForm({ decks }: { decks: readonly ListedDeck[] }) {
  const say = useWords(hostWords);
  const [wanted, setWanted] = useState<Wanted>({
    title: say('start.nameFirst'),
    deck: decks[0],
    cards: ALL_CARDS,
    plan: FIRST_PLAN,
    tables: 1,
    passphrase: '',
    game: null,
  });
  const { start, refusal, asksForPassphrase, askForPassphrase, isStarting } = useStart();
  const change = (part: Partial<Wanted>): void => setWanted({ ...wanted, ...part });
  const { deck, plan, tables, title, game } = wanted;
  const outcomes = deck?.outcomes ?? [];
  const inPlay = outcomesOfPlan(plan, outcomes);
  const missing = title.trim() === '' ? say('start.nameMissing') : null;
  return (
    <div className={styles['laying']}>
      <form
        className={styles['sheet']}
        onSubmit={(event) => {
          event.preventDefault();
          if (missing === null && inPlay.length >= 2) void start(wanted, inPlay);
        }}
      >
        <Field
          label={say('start.name')}
          hint={say('start.nameHint')}
          value={title}
          onValue={(changed) => change({ title: changed })}
          maxLength={TITLE_MAX}
        />
        {game === null && (
          <CardsPart decks={decks} wanted={wanted} change={change} onAsked={askForPassphrase} />
        )}
        <TableCount tables={tables} onTables={(count) => change({ tables: count })} />
        {game === null && (
          <PlanFields plan={plan} onPlan={(next) => change({ plan: next })} outcomes={outcomes} />
        )}
        <SavedGame game={game} onGame={(read) => change({ game: read })} />
        {asksForPassphrase && (
          <Field
            type="password"
            label={say('start.passphrase')}
            hint={say('start.passphraseHint')}
            value={wanted.passphrase}
            onValue={(passphrase) => change({ passphrase })}
            autoComplete="current-password"
          />
        )}
        {refusal && <p className={styles['problem']}>{refusal}</p>}
        <Button type="submit" look="next" reason={isStarting ? say('start.doing') : missing}>
          {say('start.do')}
        </Button>
      </form>
      <Preview wanted={wanted} inPlay={inPlay} />
    </div>
  );
}

interface CardsPartProps {
  decks: readonly ListedDeck[];
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
  onAsked: () => void;
}

/** The deck, and which of its cards. */
function CardsPart({ decks, wanted, change, onAsked }: CardsPartProps) {
  const { deck, cards, plan, passphrase } = wanted;
  return (
    <>
      <DeckChoice
        decks={decks}
        value={deck?.id ?? null}
        onValue={(id) =>
          change({
            deck: decks.find((each) => each.id === id),
            cards: ALL_CARDS,
            plan: { ...plan, outcomes: null },
          })
        }
      />
      {deck && (
        <ChooseCards
          key={deck.id}
          deck={deck}
          decks={decks}
          choice={cards}
          onChoice={(choice) => change({ cards: choice })}
          passphrase={passphrase === '' ? hostPassphrase() : passphrase}
          onAsked={onAsked}
        />
      )}
    </>
  );
}

/** A listed deck says its outcomes; the perspectives of the preview are the usual ones. */
function Preview({ wanted, inPlay }: { wanted: Wanted; inPlay: readonly string[] }) {
  const { deck, game, tables, plan } = wanted;
  const words = deck && { ...deck, perspectives: DEFAULT_PERSPECTIVES };
  return (
    <div className={styles['preview']}>
      <RoomPicture tables={tables} />
      {words && game === null && <PlanPreview words={words} preset={plan.preset} inPlay={inPlay} />}
    </div>
  );
}

/** Starts the workshop and goes to its page; keeps why the server said no. */
function useStart() {
  const [, go] = useLocation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [asksForPassphrase, setAsks] = useState(false);
  const [isStarting, setIsStarting] = useState(false);
  const start = async (wanted: Wanted, outcomes: string[]): Promise<void> => {
    const { title, deck, cards, plan, tables, game } = wanted;
    const passphrase = wanted.passphrase === '' ? hostPassphrase() : wanted.passphrase;
    const chosen =
      game === null
        ? { deckId: deck?.id, preset: plan.preset, outcomes, ...bodyOf(cards) }
        : { game: game.game };
    setIsStarting(true);
    const answer = await createWorkshop({ title: title.trim(), tables, paused: true, ...chosen }, passphrase);
    setIsStarting(false);
    if (answer.ok) {
      keepHostPassphrase(passphrase);
      const { workshopId, facilitatorToken, facilitatorWords } = answer.value;
      holdFacilitatorKey(workshopId, { token: facilitatorToken, words: facilitatorWords });
      return go(`/w/${workshopId}/host`);
    }
    const sentence = workshopRefusal(answer);
    setAsks(asksForPassphrase || ASKS_FOR_PASSPHRASE.includes(answer.code));
    setRefusal(sentence);
    return announce(sentence);
  };
  return { start, refusal, asksForPassphrase, askForPassphrase: () => setAsks(true), isStarting };
}

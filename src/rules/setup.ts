import type { Deck } from '../decks/schema.ts';
import { outcomesOf, perspectivesOf } from '../decks/defaults.ts';
import type { CardId, Effect, HouseRules, OutcomeId, SetupCard, TableSetup, Team } from './state.ts';

export type PresetName = 'classic' | 'workshop' | 'taster';

export interface Preset {
  houseRules: HouseRules;
  /** How many outcomes are in play, the first in path order; `null` = all. */
  outcomes: number | null;
  /** About how many turns it takes. */
  turns: [number, number];
}

/** The three sets of house rules that a host starts from. [HOUSE-2] */
export const PRESETS: Record<PresetName, Preset> = {
  classic: {
    houseRules: {
      tokens: 'team',
      dice: 'd6',
      hearAll: false,
      mitigate: false,
      effect: 'hidden',
      softTimerMinutes: null,
    },
    outcomes: null,
    turns: [46, 46],
  },
  workshop: {
    houseRules: {
      tokens: 'team',
      dice: 'd6',
      hearAll: true,
      mitigate: true,
      effect: 'hidden',
      softTimerMinutes: 4,
    },
    outcomes: 3,
    turns: [24, 36],
  },
  taster: {
    houseRules: {
      tokens: 'shared',
      dice: 'd6',
      hearAll: true,
      mitigate: false,
      effect: 'shown',
      softTimerMinutes: 3,
    },
    outcomes: 2,
    turns: [12, 12],
  },
};

export interface SetupChoices {
  seed: string;
  preset: PresetName;
  teamNames: Record<Team, string>;
  /** 2 to all of the deck's; left out = the preset's. */
  outcomes?: OutcomeId[];
  leftOut?: CardId[];
  /** Comes at the first draw. */
  firstCard?: CardId;
  paused?: boolean;
  /** House rules that differ from the preset's. */
  houseRules?: Partial<HouseRules>;
}

/** The id of a deck's card at a table. */
export function tableCardId(deckId: string, cardId: string): CardId {
  return `${deckId}/${cardId}`;
}

/** What a table starts from, for a deck that has no errors. Drafts stay out. */
export function setupFromDeck(deck: Deck, choices: SetupChoices): TableSetup {
  return setupFromDecks([deck], choices);
}

/** The same with the cards of several decks, whose perspectives and outcomes have the same ids: the board is the first deck's. */
export function setupFromDecks(decks: readonly [Deck, ...Deck[]], choices: SetupChoices): TableSetup {
  const [deck] = decks;
  const preset = PRESETS[choices.preset];
  const outcomes = outcomesOf(deck).map((outcome) => outcome.id);
  return {
    seed: choices.seed,
    perspectives: perspectivesOf(deck).map((perspective) => perspective.id),
    outcomes,
    cards: decks.flatMap(({ id, cards }) =>
      cards.filter((card) => card.status !== 'draft').map((card) => setupCard(id, card)),
    ),
    leftOut: choices.leftOut ?? [],
    ...(choices.firstCard === undefined ? {} : { firstCard: choices.firstCard }),
    teamNames: choices.teamNames,
    houseRules: { ...preset.houseRules, ...choices.houseRules },
    inPlay: choices.outcomes ?? outcomes.slice(0, preset.outcomes ?? outcomes.length),
    paused: choices.paused ?? false,
  };
}

function setupCard(deckId: string, card: Deck['cards'][number]): SetupCard {
  const perspective = card.kind === 'scenario' ? card.perspective : null;
  const effects = (card.effects ?? []).map((effect): Effect => ({
    op: effect.op,
    perspective: effect.perspective ?? perspective,
    suggests: effect.suggests ?? [],
  }));
  return { id: tableCardId(deckId, card.id), kind: card.kind, perspective, effects };
}

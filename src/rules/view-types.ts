import type { HistoryAct } from './history-acts.ts';
import type {
  CardId,
  Draw,
  Effect,
  EffectDone,
  HouseRules,
  OutcomeId,
  PerspectiveId,
  Seat,
  Team,
  TurnStep,
} from './state.ts';

/** Who looks at a table. */
export type Audience = 'facilitator' | 'team' | 'screen';

export interface Choice {
  perspective: PerspectiveId;
  outcome: OutcomeId;
}

export interface TurnView {
  number: number;
  team: Team;
  step: TurnStep;
  paused: boolean;
  roll: number | null;
  space: number | null;
  cardId: CardId | null;
  /** `null` until revealed (from the draw when the house rule is `shown`; always there for the facilitator). */
  effects: Effect[] | null;
  nextEffect: number;
  /** What `placeTile` or `removeTile` would accept now. */
  choices: Choice[];
  /** True when the choices are there because the team lends a hand. */
  lendAHand: boolean;
  draw: Draw | null;
  done: Omit<EffectDone, 'tile' | 'fromComplete' | 'overruled'>[];
  carriedBy: Team | null;
  moveOnAsked: boolean;
  completed: OutcomeId[];
  drawnAtMs: number | null;
}

export interface TileView {
  caption: string | null;
}

/** A line of the history with its words joined; `word` is `null` when the words are hidden. */
export interface HistoryView {
  turn: number;
  seat: Seat;
  act: HistoryAct;
  forTeam?: Team;
  team?: Team;
  perspective?: PerspectiveId;
  outcome?: OutcomeId;
  number?: number;
  cardId?: CardId;
  word?: string | null;
  /** For the facilitator: names the words, to hide or mend them. */
  wordId?: string;
  detail?: string;
}

/** What teams and screens see of a table as `G`. */
export interface TableView {
  stateVersion: 1;
  turn: TurnView;
  path: Record<OutcomeId, Record<PerspectiveId, TileView | null>>;
  inPlay: OutcomeId[];
  complete: OutcomeId[];
  locked: OutcomeId[];
  tokens: Record<Team, number>;
  teams: Record<Team, { name: string; inPlay: boolean }>;
  order: Team[];
  houseRules: HouseRules;
  ended: boolean;
  /** Cards drawn of each perspective, in the deck's order. */
  drawn: number[];
  /** How many cards impeded the path so far, whether or not a tile moved. */
  barriers: number;
  /** The latest lines; the facilitator has all of them. */
  history: HistoryView[];
  /** Counts every change of the table, so that a line of the history can be told once. */
  historyLength: number;
}

/**
 * What any boardgame.io client gets, whoever wrote it: the fields that others rely on. The rest of a view is what our own
 * screens say more with, and boardgame.io's protocol would send all of it again with every move.
 */
export type PromisedView = Pick<
  TableView,
  'stateVersion' | 'path' | 'inPlay' | 'complete' | 'locked' | 'tokens' | 'teams' | 'houseRules' | 'ended'
> & {
  turn: Pick<
    TurnView,
    'number' | 'team' | 'step' | 'paused' | 'roll' | 'space' | 'cardId' | 'effects' | 'nextEffect' | 'choices'
  >;
};

/** How a turn started, to preview what going back to it changes. */
export interface TurnStart {
  /** From 1. */
  turn: number;
  team: Team;
  tokens: Record<Team, number>;
  /** A digit a slot, `1` = filled: outcomes in path order, in each the perspectives in the deck's order. */
  filled: string;
}

/** What only the facilitator sees, beside what everybody does. */
export interface FacilitatorView extends TableView {
  facilitator: {
    /** The next cards of each pile, in order: four perspectives, then the poems. */
    coming: CardId[][];
    swappedOut: CardId[];
    cameUp: CardId[];
    /** Turns that can be gone back to, from 1 to this. */
    turns: number;
    /** How each of those turns started, in the same order. */
    starts: TurnStart[];
    canGoForward: boolean;
    leaving: Team[];
  };
}

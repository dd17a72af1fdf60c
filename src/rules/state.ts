import type { HistoryAct } from './history-acts.ts';

/** The four teams of a table, in the order in which they sit. */
export type Team = '0' | '1' | '2' | '3';
/** Who plays a move: a team, or the facilitator (`'4'`). */
export type Seat = Team | '4';

export const TEAMS: readonly Team[] = ['0', '1', '2', '3'];
export const FACILITATOR = '4';

/** `<deckId>/<cardId>`, so that cards of several decks can lie on one table. */
export type CardId = string;
export type PerspectiveId = string;
export type OutcomeId = string;
/** Names something that a person typed. The words stand beside the events, never in the state. */
export type WordId = string;

export const SPACES = 32;
/** Every eighth space is a Poet's Corner; team `t` starts on space `8 t`. */
export const SPACES_PER_CORNER = 8;

export type EffectOp = 'place' | 'remove' | 'discuss';

export interface Effect {
  op: EffectOp;
  /** Whose tile; `null` = any tile that is missing. */
  perspective: PerspectiveId | null;
  /** Outcomes that the card suggests. A suggestion is not an order. */
  suggests: OutcomeId[];
}

export interface SetupCard {
  id: CardId;
  kind: 'scenario' | 'poem';
  /** Decides the pile; `null` for a poem. */
  perspective: PerspectiveId | null;
  effects: Effect[];
}

export interface HouseRules {
  /** One token a team, or one for all. */
  tokens: 'team' | 'shared';
  /** `physical`: the team types the number that it rolled on the table. */
  dice: 'd6' | 'physical';
  /** A perspective two draws behind another is drawn in its place. */
  hearAll: boolean;
  /** A team may keep a tile by writing an action with an owner. */
  mitigate: boolean;
  /** Whether a card shows its effect from the draw. */
  effect: 'hidden' | 'shown';
  /** Minutes that the soft timer's ring takes to fill; nothing ever happens because it is full. */
  softTimerMinutes: number | null;
}

/** What a table starts from and never changes: not part of the state, handed to every rule. */
export interface TableSetup {
  /** From a strong random source. Dice and the order of the piles follow from it. */
  seed: string;
  /** Exactly four, in the deck's order. */
  perspectives: PerspectiveId[];
  /** 2 to 9, in path order. */
  outcomes: OutcomeId[];
  cards: SetupCard[];
  /** Cards that the workshop left out beforehand. */
  leftOut: CardId[];
  /** The card that comes at the first draw, wherever that lands. */
  firstCard?: CardId;
  /** The teams' first names, shown until a team renames itself. */
  teamNames: Record<Team, string>;
  houseRules: HouseRules;
  inPlay: OutcomeId[];
  paused: boolean;
}

/** Index into `Core.piles`: 0 to 3 are the perspectives in the deck's order. */
export type PileIndex = 0 | 1 | 2 | 3 | 4;
export const POEMS = 4;
/** The four piles of perspectives. */
export const PERSPECTIVE_PILES = [0, 1, 2, 3] as const;

/** A pile is the number of its shuffle and how far it has been drawn; its order follows from the seed. */
export interface Pile {
  readonly shuffle: number;
  /** Place in the shuffled order of the next card to look at. */
  readonly next: number;
  /** Cards of this shuffle that the facilitator chose out of order. */
  readonly chosen: readonly CardId[];
}

/** Four perspectives in the deck's order, then the poems. */
export type Piles = readonly [Pile, Pile, Pile, Pile, Pile];

export type DrawReason = 'landed' | 'hear-all' | 'pile-empty' | 'first' | 'chosen' | 'swapped' | 'no-card';

/** How the card came to the table, for the sentence that the screen says. */
export interface Draw {
  /** The pile that the space called for. */
  landed: PileIndex;
  /** The pile that gave the card; `null` when no card was left anywhere. */
  from: PileIndex | null;
  because: DrawReason;
  reshuffled: boolean;
}

export type TurnStep = 'roll' | 'talk' | 'act' | 'finish';

export interface Tile {
  readonly caption: WordId | null;
}

/** What became of one effect of the card. `done[i]` belongs to `effects[i]`. */
export interface EffectDone {
  how: 'placed' | 'removed' | 'mitigated' | 'declined' | 'passed';
  perspective: PerspectiveId | null;
  outcome: OutcomeId | null;
  /** The tile that was taken away, so that taking back returns it with its caption. */
  tile: Tile | null;
  /** Whether this tile locked its block. */
  locked: boolean;
  /** The tile came from a complete block, which had been reopened: taking back leaves that open. */
  fromComplete: boolean;
  /** The facilitator changed this slot since: taking back leaves it as it is. */
  overruled: boolean;
}

export interface Turn {
  /** From 1. */
  number: number;
  team: Team;
  step: TurnStep;
  /** 1 to 6 once rolled. */
  roll: number | null;
  /** 0 to 31 once the token moved. */
  space: number | null;
  cardId: CardId | null;
  draw: Draw | null;
  effects: Effect[];
  nextEffect: number;
  done: EffectDone[];
  /** A team that carries on while nobody of the active team is connected. */
  carriedBy: Team | null;
  /** Somebody asked to move on from this card. Never who. */
  moveOnAsked: boolean;
  /** Whether the path had a missing tile at any time of this turn: only then can its finish end the game. */
  pathWasOpen: boolean;
  /** Blocks completed in this turn, to celebrate at its finish. */
  completed: OutcomeId[];
  /** When the card was drawn, in milliseconds since 1970, for the soft timer's ring. */
  drawnAtMs: number | null;
}

/** A card impeded the path, whether or not a tile moved. */
export interface Barrier {
  readonly turn: number;
  readonly effect: number;
  readonly cardId: CardId | null;
  readonly perspective: PerspectiveId | null;
  /** The tile that went, or `null` when none did. */
  readonly outcome: OutcomeId | null;
}

export type Block = Readonly<Record<PerspectiveId, Tile | null>>;
export type Path = Readonly<Record<OutcomeId, Block>>;
export type Tokens = Readonly<Record<Team, number>>;

/**
 * What going back restores. All but the turn are values that are replaced and never changed in place, so that the
 * start of each turn costs no copies: it shares them.
 */
export interface Core {
  turn: Turn;
  path: Path;
  locked: readonly OutcomeId[];
  tokens: Tokens;
  piles: Piles;
  /** Cards drawn of each perspective, in the deck's order, for `hearAll`. */
  drawn: readonly [number, number, number, number];
  barriers: readonly Barrier[];
}

export interface TeamState {
  /** `null` = the name that the team had at first. */
  name: WordId | null;
  inPlay: boolean;
  /** The facilitator set it aside in its own turn: takes effect at the finish. */
  leaving: boolean;
  /** Somebody sat here, or it was set aside: a seat that is taken no longer brings its team into play by itself. */
  seated: boolean;
}

/** One line of the table's history, in codes; `src/words` says it in plain words. */
export interface HistoryEntry {
  turn: number;
  /** Who did it. */
  seat: Seat;
  /** For whom, when the facilitator or another team acted for them. */
  forTeam?: Team;
  act: HistoryAct;
  team?: Team;
  perspective?: PerspectiveId;
  outcome?: OutcomeId;
  number?: number;
  cardId?: CardId;
  /** What somebody typed: a reason, a caption, a name. */
  word?: WordId;
  /** A second code that the sentence needs, such as the name of a house rule. */
  detail?: string;
}

export interface Mitigation {
  turn: number;
  cardId: CardId | null;
  perspective: PerspectiveId;
  what: WordId;
  owner: WordId;
  firstStep: WordId | null;
}

/** A turn's start, or the place that going back left. */
export interface Ahead {
  core: Core;
  starts: Core[];
  ended: TableState['ended'];
}

/** Everything about one table. Plain JSON; `Core` is what going back restores, the rest it leaves alone. */
export interface TableState extends Core {
  stateVersion: 1;
  teams: Record<Team, TeamState>;
  /** All four teams, in the order of play. */
  order: Team[];
  /** Outcomes in play, in path order. */
  inPlay: OutcomeId[];
  houseRules: HouseRules;
  paused: boolean;
  /** How the game ended, or `null` while it goes on. */
  ended: 'path' | 'facilitator' | null;
  /** Rolls so far: a roll after going back is a new roll. */
  rolls: number;
  /** Swapped out at this table: never again. */
  swappedOut: CardId[];
  history: HistoryEntry[];
  actions: Mitigation[];
  /** `starts[i]` = the core at the start of turn `i + 1`. */
  starts: Readonly<Core>[];
  /** Where `goForward` leads, last first; empty once another move changed the turn or the path. */
  ahead: Ahead[];
}

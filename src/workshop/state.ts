import type { CorrectCardInput } from '../rules/moves/correct-card.ts';
import type { PresetName } from '../rules/setup.ts';
import type { CardId, OutcomeId, Seat, Team } from '../rules/state.ts';

export type WorkshopId = string;
/** Names the table's stream and its boardgame.io match too. */
export type TableId = string;
export type PersonId = string;
export type DeviceId = string;
/** Names something that a person typed. The words stand beside the events, never in the state. */
export type WordId = string;

/** The words of a card that a facilitator can correct in play. */
export type CardField = CorrectCardInput['field'];

export interface WorkshopTable {
  id: TableId;
  /** `null` = called by its number, which is its place in the list. */
  name: WordId | null;
  /** *Start playing* was pressed, or the table began unpaused. */
  started: boolean;
}

export interface Person {
  id: PersonId;
  /** `null` = gave none. */
  name: WordId | null;
  tableId: TableId;
  seat: Team;
  joinedAtMs: number;
  /** Of the words that move the seat to another device. */
  seatWordsHash: string;
  /** Of the tokens that are good now. */
  keys: PersonKeys;
}

export interface PersonKeys {
  participantHash: string;
  /** `null` = ended with a change of seat, and not fetched anew yet. */
  playerHash: string | null;
}

export interface FacilitatorRole {
  id: DeviceId;
  /** The one table at which the role holds, or `null` for all. */
  tableId: TableId | null;
  /** `host`: began the workshop. `words`: said the facilitator's words. */
  came: 'host' | 'words';
  sinceMs: number;
  /** Of the token that is good now. */
  keyHash: string;
}

/** What somebody will do, with an owner and a first step. Its words stand beside its table's events. */
export interface Action {
  id: string;
  tableId: TableId;
  seat: Seat;
  turn: number;
  cardId: CardId | null;
  what: WordId;
  owner: WordId;
  firstStep: WordId | null;
  atMs: number;
}

/** New words of a card. They stand beside the events of the table at which it was corrected. */
export interface Correction {
  cardId: CardId;
  field: CardField;
  tableId: TableId;
  text: WordId;
  /** Of the facilitator who did it; left out in workshops that are older than this. */
  deviceId?: DeviceId;
  atMs: number;
}

/** Which cards a workshop plays, where these are not simply all of one deck. */
export interface WorkshopCards {
  /** All decks whose cards are mixed, the one whose board is played first. */
  deckIds: string[];
  leftOut: CardId[];
  /** Comes at each table's first draw; `null` = whatever comes. */
  firstCard: CardId | null;
}

/** Everything about a workshop but its tables' games. Plain JSON, without a token and without a typed word. */
export interface WorkshopState {
  stateVersion: 1;
  id: WorkshopId;
  /** Read aloud in the room. */
  code: string;
  title: WordId;
  deckId: string;
  /** Left out: all of the deck's. */
  cards?: WorkshopCards;
  preset: PresetName;
  /** What the tables start with; `null` = as the preset says. */
  outcomes: OutcomeId[] | null;
  /** Whether a new table starts paused. */
  paused: boolean;
  joinKey: string;
  facilitatorWordsHash: string;
  createdAtMs: number;
  tables: WorkshopTable[];
  /** Who left is gone from here. */
  people: Record<PersonId, Person>;
  /** Ended devices are gone from here. */
  facilitators: FacilitatorRole[];
  actions: Action[];
  /** In the order in which they were made: the last one of a field holds. */
  corrections: Correction[];
  /** Counts every change of the words of cards. */
  deckChanges: number;
}

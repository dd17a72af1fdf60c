import type { CardId, Seat, Team } from '../rules/state.ts';

export type WorkshopId = string;
export type TableId = string;
export type PersonId = string;
export type DeviceId = string;
/** Names something that a person typed. The words stand beside the events, never in the state. */
export type WordId = string;

/** The words of a card that a facilitator can correct in play. */
export const CARD_FIELDS = [
  'voice',
  'title',
  'text',
  'easyRead',
  'prompt1',
  'prompt2',
  'prompt3',
  'prompt4',
] as const;
export type CardField = (typeof CARD_FIELDS)[number];

export const PRESETS = ['classic', 'workshop', 'taster'] as const;
export type PresetName = (typeof PRESETS)[number];

export interface WorkshopTable {
  id: TableId;
  /** Names the table's stream and its boardgame.io match. */
  matchId: string;
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
  /** The device's number: a seat that moves to another device counts up. */
  device: number;
}

export interface FacilitatorRole {
  id: DeviceId;
  /** The one table at which the role holds, or `null` for all. */
  tableId: TableId | null;
  came: 'host' | 'words';
  sinceMs: number;
}

/** What somebody will do, with an owner and a first step. */
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

export interface Correction {
  cardId: CardId;
  field: CardField;
  text: WordId;
  atMs: number;
}

/** Everything about a workshop but its tables' games. Plain JSON, without a secret and without a typed word. */
export interface WorkshopState {
  stateVersion: 1;
  id: WorkshopId;
  /** Read aloud in the room; see `server/workshops/codes.ts`. */
  code: string;
  title: WordId;
  deckId: string;
  preset: PresetName;
  joinKey: string;
  createdAtMs: number;
  tables: WorkshopTable[];
  /** Who left is gone from here. */
  people: Record<PersonId, Person>;
  /** Ended devices are gone from here. */
  facilitators: FacilitatorRole[];
  actions: Action[];
  /** In the order in which they were made: the last one of a field holds. */
  corrections: Correction[];
}

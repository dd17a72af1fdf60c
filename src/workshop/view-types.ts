import type { CardId, Seat, Team, TurnStep } from '../rules/state.ts';
import type { CardField, DeviceId, PersonId, TableId, WordId } from './state.ts';

/** How many people share a seat. A seat that nobody took has `people: 0`. */
export interface SeatPeople {
  people: number;
  connected: number;
}

/** A table as everybody in the workshop may know it: no names of people. */
export interface TableInWorkshop {
  tableId: TableId;
  /** The match to sync with on `/in-step`. */
  matchId: string;
  /** From 1: a table without a name is called by its number. */
  number: number;
  name: string | null;
  /** *Start playing* was pressed for it, or it began unpaused. */
  started: boolean;
  seats: Record<Team, SeatPeople>;
}

interface CommonWorkshopView {
  stateVersion: 1;
  workshopId: string;
  code: string;
  title: string;
  /** Rises with every correction of a card: ask for the deck's words again when it is not the one you hold. */
  deckVersion: number;
  tables: TableInWorkshop[];
}

export interface PersonAtTable {
  personId: PersonId;
  /** `null` when none was given, or when the facilitator hid it. */
  name: string | null;
  seat: Team;
  connected: boolean;
}

export interface ParticipantWorkshopView extends CommonWorkshopView {
  audience: 'participant';
  you: { personId: PersonId; name: string | null; tableId: TableId; matchId: string; seat: Team };
  /** Everybody at this person's own table, this person too. */
  atMyTable: PersonAtTable[];
}

export interface ScreenWorkshopView extends CommonWorkshopView {
  audience: 'screen';
  /** The table that this screen belongs to, or `null` for all of them. */
  tableId: TableId | null;
  /** Goes behind `#` in the address of the QR code: who has it is never held up by other people's wrong codes. */
  joinKey: string;
  /** Where phones find this server, without a slash at the end: the page's own address may be one that only this machine has. */
  address: string;
}

export interface PersonInWorkshop extends PersonAtTable {
  tableId: TableId;
  /** Names the words of the name, to hide or mend them. */
  nameWordId: WordId | null;
  joinedAtMs: number;
}

/** A device that holds the facilitator's role. */
export interface FacilitatorDevice {
  deviceId: DeviceId;
  /** The one table at which the role holds, or `null` for all. */
  tableId: TableId | null;
  /** `host`: began the workshop. `words`: said the facilitator's words. */
  came: 'host' | 'words';
  sinceMs: number;
  connected: boolean;
  isThisDevice: boolean;
}

/** What somebody will do, written in play instead of taking a tile away. */
export interface ActionView {
  actionId: string;
  tableId: TableId;
  seat: Seat;
  cardId: CardId | null;
  turn: number;
  /** `null` = hidden by the facilitator. */
  what: string | null;
  owner: string | null;
  firstStep: string | null;
  wordIds: { what: WordId; owner: WordId; firstStep: WordId | null };
  atMs: number;
}

/** One line of the change log of cards. */
export interface CorrectionView {
  cardId: CardId;
  field: CardField;
  /** What it said until then; `null` = nothing, or words that were hidden. */
  before: string | null;
  text: string | null;
  /** Who did it: the one who looks, the device that began the workshop, one that said the facilitator's words; `null` = not known. */
  by: 'you' | 'host' | 'words' | null;
  atMs: number;
}

/** Where a table's game is, for the overview. It says how to help, and compares nothing. */
export interface TableGlance {
  turn: number;
  team: Team;
  teamNames: Record<Team, string>;
  step: TurnStep;
  cardId: CardId | null;
  /** When the card was drawn, in milliseconds since 1970. */
  drawnAtMs: number | null;
  paused: boolean;
  ended: boolean;
  moveOnAsked: boolean;
}

export interface FacilitatorWorkshopView extends CommonWorkshopView {
  audience: 'facilitator';
  you: { deviceId: DeviceId; tableId: TableId | null };
  joinKey: string;
  /** Where phones find this server, without a slash at the end. */
  address: string;
  /** Everybody whom this facilitator may see: all, or those of the one table. */
  people: PersonInWorkshop[];
  /** Empty for a facilitator of one table. */
  devices: FacilitatorDevice[];
  /** Screens that are connected now, by table; under `all` those that show every table. */
  screens: Record<string, number>;
  actions: ActionView[];
  corrections: CorrectionView[];
  glances: Record<TableId, TableGlance>;
  /** Devices other than the facilitators' that have reached this server since it started. */
  reached: { firstAtMs: number | null; devices: number };
}

export type WorkshopView = FacilitatorWorkshopView | ParticipantWorkshopView | ScreenWorkshopView;

import { TEAMS, type CardId, type Team } from '../rules/state.ts';
import type {
  Action,
  CardField,
  Correction,
  DeviceId,
  FacilitatorRole,
  Person,
  PersonId,
  TableId,
  WordId,
  WorkshopState,
  WorkshopTable,
} from './state.ts';
import type {
  ActionView,
  CorrectionView,
  FacilitatorDevice,
  FacilitatorWorkshopView,
  PersonAtTable,
  PersonInWorkshop,
  SeatPeople,
  TableGlance,
  TableInWorkshop,
  WorkshopView,
} from './view-types.ts';

/** Who looks, as their token says. */
export type Viewer =
  | { audience: 'facilitator'; deviceId: DeviceId }
  | { audience: 'participant'; personId: PersonId }
  | { audience: 'screen'; tableId: TableId | null };

/** What a view shows that is not in the state: words as they are now, who is connected, and where the games are. */
export interface Around {
  /** `null` when hidden. `tableId` = beside whose events it stands; `null` for the workshop's own. */
  word(wordId: WordId, tableId: TableId | null): string | null;
  /** A field of a card as it was when the workshop began; `null` where it had none. */
  printed(cardId: CardId, field: CardField): string | null;
  /** A person, or a device with the facilitator's role. */
  isConnected(id: string): boolean;
  /** Screens that are connected, by table; under `all` those that show every table. */
  screens: Record<string, number>;
  glances: Record<TableId, TableGlance>;
  reached: FacilitatorWorkshopView['reached'];
  /** Where phones find this server, without a slash at the end. */
  address: string;
}

/**
 * What each audience sees of a workshop at one moment: a list of what is shown. `null` for who is not (any more) part of
 * it. What is the same for everybody is worked out once: 300 people may look.
 */
export function workshopViews(state: WorkshopState, around: Around): (viewer: Viewer) => WorkshopView | null {
  const byTable = peopleByTable(state);
  const common = {
    stateVersion: 1 as const,
    workshopId: state.id,
    code: state.code,
    title: around.word(state.title, null) ?? '',
    deckVersion: 1 + state.deckChanges,
    tables: state.tables.map((table, index) =>
      tableView({ table, index, here: byTable.get(table.id) ?? [] }, around),
    ),
  };
  return (viewer) => {
    if (viewer.audience === 'screen') {
      const { joinKey } = state;
      const { address } = around;
      return { audience: 'screen', ...common, tableId: viewer.tableId, joinKey, address };
    }
    if (viewer.audience === 'participant') {
      const person = Object.hasOwn(state.people, viewer.personId) ? state.people[viewer.personId] : undefined;
      const here = byTable.get(person?.tableId ?? '') ?? [];
      return person ? { audience: 'participant', ...common, ...participantPart(person, here, around) } : null;
    }
    const role = state.facilitators.find(({ id }) => id === viewer.deviceId);
    return role ? { audience: 'facilitator', ...common, ...facilitatorPart(state, role, around) } : null;
  };
}

function peopleByTable(state: WorkshopState): ReadonlyMap<TableId, readonly Person[]> {
  const byTable = new Map<TableId, Person[]>(state.tables.map(({ id }) => [id, []]));
  for (const person of Object.values(state.people)) byTable.get(person.tableId)?.push(person);
  return byTable;
}

function tableView(
  { table, index, here }: { table: WorkshopTable; index: number; here: readonly Person[] },
  around: Around,
): TableInWorkshop {
  return {
    tableId: table.id,
    matchId: table.id,
    number: index + 1,
    name: table.name === null ? null : around.word(table.name, null),
    started: table.started,
    seats: {
      '0': seatPeople(here, '0', around),
      '1': seatPeople(here, '1', around),
      '2': seatPeople(here, '2', around),
      '3': seatPeople(here, '3', around),
    },
  };
}

function seatPeople(here: readonly Person[], team: Team, around: Around): SeatPeople {
  const people = here.filter(({ seat }) => seat === team);
  return { people: people.length, connected: people.filter(({ id }) => around.isConnected(id)).length };
}

function participantPart(person: Person, here: readonly Person[], around: Around) {
  const { id, tableId, seat } = person;
  const you = { personId: id, name: nameOf(person, around), tableId, matchId: tableId, seat };
  return { you, atMyTable: here.toSorted(byPlace).map((other) => personAtTable(other, around)) };
}

/** A person as those at the same table may know them. */
function personAtTable(person: Person, around: Around): PersonAtTable {
  const { id, seat } = person;
  return { personId: id, name: nameOf(person, around), seat, connected: around.isConnected(id) };
}

/** By seat, then in the order in which they came. */
function byPlace(a: Person, b: Person): number {
  return TEAMS.indexOf(a.seat) - TEAMS.indexOf(b.seat) || a.joinedAtMs - b.joinedAtMs;
}

function nameOf(person: Person, around: Around): string | null {
  return person.name === null ? null : around.word(person.name, null);
}

type FacilitatorPart = Pick<
  FacilitatorWorkshopView,
  | 'you'
  | 'joinKey'
  | 'address'
  | 'people'
  | 'devices'
  | 'screens'
  | 'actions'
  | 'corrections'
  | 'glances'
  | 'reached'
>;

/** What only a facilitator sees. One whose role holds at one table sees the people and the acts of that table alone. */
function facilitatorPart(state: WorkshopState, role: FacilitatorRole, around: Around): FacilitatorPart {
  const isMine = (tableId: TableId): boolean => role.tableId === null || role.tableId === tableId;
  return {
    you: { deviceId: role.id, tableId: role.tableId },
    joinKey: state.joinKey,
    address: around.address,
    people: peopleOf(state, isMine, around),
    devices: role.tableId === null ? state.facilitators.map((each) => device(each, role, around)) : [],
    screens: onlyKeys(around.screens, (key) => (key === 'all' ? role.tableId === null : isMine(key))),
    actions: state.actions.filter(({ tableId }) => isMine(tableId)).map((each) => action(each, around)),
    corrections: corrections(state, role, around),
    glances: onlyKeys(around.glances, isMine),
    reached: around.reached,
  };
}

function peopleOf(
  state: WorkshopState,
  isMine: (tableId: TableId) => boolean,
  around: Around,
): PersonInWorkshop[] {
  const people = Object.values(state.people).filter(({ tableId }) => isMine(tableId));
  return people.toSorted(byPlace).map((person) => ({
    ...personAtTable(person, around),
    tableId: person.tableId,
    nameWordId: person.name,
    joinedAtMs: person.joinedAtMs,
  }));
}

function device(each: FacilitatorRole, viewer: FacilitatorRole, around: Around): FacilitatorDevice {
  const { id, tableId, came, sinceMs } = each;
  const connected = around.isConnected(id);
  return { deviceId: id, tableId, came, sinceMs, connected, isThisDevice: id === viewer.id };
}

function action(each: Action, around: Around): ActionView {
  const { id, tableId, seat, cardId, turn, what, owner, firstStep, atMs } = each;
  return {
    actionId: id,
    tableId,
    seat,
    cardId,
    turn,
    what: around.word(what, tableId),
    owner: around.word(owner, tableId),
    firstStep: firstStep === null ? null : around.word(firstStep, tableId),
    wordIds: { what, owner, firstStep },
    atMs,
  };
}

/** The change log of cards: what each field said before is what the one before it said, or the card as it was printed. */
function corrections(state: WorkshopState, viewer: FacilitatorRole, around: Around): CorrectionView[] {
  return state.corrections.map((each, index) => {
    const { cardId, field, tableId, text, atMs } = each;
    const earlier = state.corrections
      .slice(0, index)
      .findLast((other) => other.cardId === cardId && other.field === field);
    const before = earlier ? around.word(earlier.text, earlier.tableId) : around.printed(cardId, field);
    return { cardId, field, before, text: around.word(text, tableId), by: by(state, viewer, each), atMs };
  });
}

function by(
  { facilitators }: WorkshopState,
  viewer: FacilitatorRole,
  { deviceId }: Correction,
): CorrectionView['by'] {
  if (deviceId === viewer.id) return 'you';
  return facilitators.find(({ id }) => id === deviceId)?.came ?? null;
}

function onlyKeys<Value>(
  record: Record<string, Value>,
  keep: (key: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)));
}

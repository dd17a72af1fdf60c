import { expect } from 'vitest';
import type { Storage } from '../../server/storage/storage.ts';
import { DECK_DOCUMENT } from '../../server/workshops/workshop-deck.ts';
import { workshopKind, workshopRef, type SavedWorkshopEvent } from '../../server/workshops/workshop-kind.ts';
import type { WorkshopEvent } from '../../src/workshop/commands.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { readTable, type KeptTable } from './kept-tables.ts';

/** The ids of every workshop on disk, whether or not anybody was told that it began. */
export async function workshopsOnDisk(storage: Storage): Promise<string[]> {
  return (await storage.listUnused(Number.MAX_SAFE_INTEGER)).map(({ workshopId }) => workshopId);
}

/** What one act changed in several places is in all of them or in none: begun workshops, taken seats, written actions. */
export async function expectWhole(storage: Storage, workshopId: string): Promise<void> {
  const events = await readWorkshop(storage, workshopId);
  const state = replayed(events);
  const stored = await storage.read(workshopRef(workshopId).stream);
  if (stored?.snapshot) {
    const { version, text } = stored.snapshot;
    expect(workshopKind.readSnapshot(text, theFirst(events))).toEqual(replayed(events.slice(0, version)));
  }
  const tables = new Map<string, KeptTable>();
  for (const { id } of state.tables) tables.set(id, await readTable(storage, id));
  const streams = [...tables.keys()].map((id) => `table:${id}`);
  expect(await storage.listStreams(workshopId)).toEqual([...streams, `workshop:${workshopId}`].toSorted());
  expect(await storage.readDocument(workshopId, DECK_DOCUMENT)).not.toBeNull();
  expectSame('seats taken', seatsInWorkshop(events), seatsAtTables(tables));
  expectSame('actions written', wordsOf(events, 'writeAction'), writtenAtTables(tables, 'mitigate'));
  expectSame('cards corrected', wordsOf(events, 'correctCard'), writtenAtTables(tables, 'correctCard'));
  await expectKeys(storage, state);
}

/** Whose keys are good on disk are the people and devices of the workshop, and nobody else. */
async function expectKeys(storage: Storage, state: WorkshopState): Promise<void> {
  const good = (await storage.listKeys(state.id)).filter(({ endedAtMs }) => endedAtMs === null);
  const people = Object.values(state.people).flatMap(({ keys: { participantHash, playerHash } }) =>
    playerHash === null ? [participantHash] : [participantHash, playerHash],
  );
  const devices = state.facilitators.map(({ keyHash }) => keyHash);
  const held = good.filter(({ kind }) => kind !== 'screen').map(({ hash }) => hash);
  expectSame('keys', held, [...people, ...devices]);
}

async function readWorkshop(storage: Storage, workshopId: string): Promise<SavedWorkshopEvent[]> {
  const stored = await storage.readEvents(workshopRef(workshopId).stream);
  expect(stored.map(({ version }) => version)).toEqual(stored.map((_, index) => index + 1));
  return stored.map(({ text }) => workshopKind.readEvent(text));
}

function theFirst(events: readonly SavedWorkshopEvent[]): SavedWorkshopEvent {
  const [first] = events;
  if (!first) throw new Error('a workshop without a start');
  return first;
}

function replayed(events: readonly SavedWorkshopEvent[]): WorkshopState {
  const [first, ...later] = [theFirst(events), ...events.slice(1)];
  return later.reduce((state, event) => workshopKind.apply(state, event), workshopKind.begin(first));
}

function commandsIn(events: readonly SavedWorkshopEvent[]): WorkshopEvent[] {
  return events.flatMap((event) => ('start' in event ? [] : [event]));
}

/** Each seat at which anybody ever sat, once. */
function seatsInWorkshop(events: readonly SavedWorkshopEvent[]): string[] {
  const taken = commandsIn(events).flatMap((event) =>
    event.command === 'joinTable' || event.command === 'movePerson'
      ? [`${event.input.tableId} ${event.input.seat}`]
      : [],
  );
  return [...new Set(taken)];
}

function seatsAtTables(tables: ReadonlyMap<string, KeptTable>): string[] {
  return [...tables].flatMap(([tableId, { events }]) =>
    events.flatMap(({ event }) => (event.move === 'takeSeat' ? [`${tableId} ${event.input.team}`] : [])),
  );
}

function wordsOf(events: readonly SavedWorkshopEvent[], command: 'writeAction' | 'correctCard'): string[] {
  return commandsIn(events).flatMap((event) => {
    if (event.command === 'writeAction' && command === 'writeAction') return [event.input.what];
    return event.command === 'correctCard' && command === 'correctCard' ? [event.input.text] : [];
  });
}

function writtenAtTables(tables: ReadonlyMap<string, KeptTable>, move: 'mitigate' | 'correctCard'): string[] {
  return [...tables.values()].flatMap(({ events }) =>
    events.flatMap(({ event }) => {
      const played = event.move === 'actFor' ? event.input : { move: event.move, args: event.input };
      if (played.move !== move) return [];
      const named = Object.entries(played.args).find(
        ([name]) => name === (move === 'mitigate' ? 'what' : 'text'),
      );
      return [String(named?.[1])];
    }),
  );
}

function expectSame(what: string, here: readonly string[], there: readonly string[]): void {
  expect(here.toSorted(), what).toEqual(there.toSorted());
}

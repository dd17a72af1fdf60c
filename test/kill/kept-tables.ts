import { expect } from 'vitest';
import type { TableEvent } from '../../src/rules/event.ts';
import { replay } from '../../src/rules/play.ts';
import { FACILITATOR, type Seat } from '../../src/rules/state.ts';
import type { TableView } from '../../src/rules/view-types.ts';
import type { StoredEvent, Storage, StoredStream } from '../../server/storage/storage.ts';
import { tableKind, tableRef, type TableInMemory } from '../../server/streams/table-kind.ts';
import { viewFor } from '../../src/rules/views.ts';
import type { Entry, Ledger } from './ledger.ts';
import { seen, type TableInPlay } from './table-in-play.ts';

/** A table as it is on disk. */
export interface KeptTable {
  stored: StoredStream;
  events: { version: number; moveId: string | null; event: TableEvent }[];
  start: TableInMemory;
  words: ReadonlyMap<string, string>;
}

export async function readTable(storage: Storage, tableId: string): Promise<KeptTable> {
  const { stream } = tableRef(tableId);
  const stored = await storage.read(stream);
  if (!stored) throw new Error(`${stream} is gone`);
  const all = await storage.readEvents(stream);
  expect(all.map(({ version }) => version)).toEqual(all.map((_, index) => index + 1));
  expect(stored.version).toBe(all.length);
  return {
    stored,
    events: all.slice(1).map(readEvent),
    start: tableKind.begin(tableKind.readEvent(stored.first.text)),
    words: new Map(stored.words.map(({ id, text }) => [id, text])),
  };
}

function readEvent({ version, moveId, text }: StoredEvent): KeptTable['events'][number] {
  const event = tableKind.readEvent(text);
  if ('setup' in event) throw new Error('a table was set up twice');
  return { version, moveId, event };
}

/** What was acknowledged is there, once, in that order, with its words; nothing else is but what the server does itself. */
export function expectPromisesKept(table: KeptTable, { sent, acknowledged }: ReturnType<Ledger['of']>): void {
  const versions = new Map(table.events.map(({ moveId, version }) => [moveId, version]));
  const kept = table.events.flatMap(({ moveId }) => moveId ?? []);
  const promised = acknowledged.map(({ moveId }) => moveId);
  expect(kept.toSorted(), 'moves on disk, and moves that were acknowledged').toEqual(promised.toSorted());
  expect(sent.filter(({ result }) => result === null)).toEqual([]);
  const nobodys = table.events.filter(({ moveId }) => moveId === null);
  expect(nobodys.filter(({ event }) => event.move !== 'takeSeat')).toEqual([]);
  expectOrder(acknowledged, versions);
  for (const entry of acknowledged) expectWords(table, entry, versions.get(entry.moveId));
}

/** On the disk of a server that has just died is everything that it had acknowledged, and all that anybody was shown. */
export function expectNothingSaidTooEarly(
  table: KeptTable,
  { acknowledged }: ReturnType<Ledger['of']>,
  inPlay: TableInPlay,
): void {
  const kept = new Set(table.events.map(({ moveId }) => moveId));
  expect(acknowledged.filter(({ moveId }) => !kept.has(moveId))).toEqual([]);
  const { history } = viewOf(table, FACILITATOR);
  const told = inPlay.sessions.get(FACILITATOR)?.getSnapshot().view?.history ?? [];
  expect(history.slice(0, told.length), 'what was kept, and what was told').toEqual(told);
  for (const session of inPlay.sessions.values()) {
    expect(session.getSnapshot().view?.historyLength ?? 0).toBeLessThanOrEqual(history.length);
  }
}

/** What a seat sees of the table when its whole log is played again. */
function viewOf({ start: { setup }, events, words }: KeptTable, seat: Seat): TableView {
  const state = replay(
    setup,
    events.map(({ event }) => event),
  );
  const context = { setup, words: (id: string) => words.get(id) ?? null };
  return viewFor(seat === FACILITATOR ? 'facilitator' : 'team', state, context);
}

/** Whatever was acknowledged before a press was made is saved before it. */
function expectOrder(acknowledged: readonly Entry[], versions: ReadonlyMap<string | null, number>): void {
  const latest: number[] = [0];
  for (const { moveId } of acknowledged) {
    latest.push(Math.max(latest.at(-1) ?? 0, versions.get(moveId) ?? 0));
  }
  const early = acknowledged.filter(
    ({ moveId, after }) => (versions.get(moveId) ?? 0) <= (latest[after] ?? 0),
  );
  expect(early, 'moves saved before what was acknowledged before they were made').toEqual([]);
}

function expectWords(table: KeptTable, { press }: Entry, version = 0): void {
  if (!press.typed) return;
  const { event } = table.events[version - 2] ?? {};
  const input = Object.entries(event?.input ?? {});
  const wordId: unknown = input.find(([name]) => name === press.typed?.field)?.[1];
  expect(table.words.get(String(wordId)), `words of ${press.move}`).toBe(press.typed.text);
}

/** The snapshot on disk is what playing the log again gives. */
export function expectSnapshotTrue({ stored, start, events }: KeptTable): void {
  const { snapshot, first } = stored;
  if (!snapshot) return;
  const kept = tableKind.readSnapshot(snapshot.text, tableKind.readEvent(first.text));
  const until = events.slice(0, snapshot.version - 1).map(({ event }) => event);
  expect(kept.game.G).toEqual(replay(start.setup, until));
}

/** Everybody is back in their seat by themselves, and sees what playing the log again gives. */
export async function expectServedAsReplayed(table: KeptTable, inPlay: TableInPlay): Promise<void> {
  for (const [seat, session] of inPlay.sessions) {
    const expected = viewOf(table, seat);
    const view = await seen(session, expected.historyLength);
    expect(session.getSnapshot()).toMatchObject({ connection: 'live', seat, waiting: false });
    expect(view).toEqual(expected);
  }
}

import { expect, test } from 'vitest';
import type { WorkshopEvent } from '../../src/workshop/commands.ts';
import { HOST, person, SERVER } from '../../src/workshop/fixture.ts';
import type { WorkshopStart } from '../../src/workshop/start-workshop.ts';
import { workshopKind, type SavedWorkshopEvent } from './workshop-kind.ts';

const start: WorkshopStart = {
  id: 'w1',
  code: 'K7MP',
  title: 'w.title',
  deckId: 'first-steps',
  preset: 'workshop',
  outcomes: ['choice', 'dignity'],
  paused: true,
  joinKey: 'join-key',
  facilitatorWordsHash: 'hash',
  tableIds: ['t1', 't2'],
  host: { deviceId: 'host', keyHash: 'hash-host' },
  atMs: 1,
};
const keys = { participantHash: 'a', playerHash: 'b' };
const joining = {
  personId: 'ana',
  name: 'n.ana',
  tableId: 't1',
  seat: '0' as const,
  seatWordsHash: 'h',
  keys,
};
const action = {
  actionId: 't1.2',
  tableId: 't1',
  seat: '0' as const,
  turn: 1,
  cardId: 'deck/card',
  what: 't1.2.what',
  owner: 't1.2.owner',
  firstStep: null,
};
const deputy = { deviceId: 'd2', tableId: 't2', came: 'words' as const, keyHash: 'h2' };
const events: WorkshopEvent[] = [
  { command: 'joinTable', input: joining, by: SERVER, atMs: 2 },
  { command: 'namePerson', input: { name: null }, by: person('ana'), atMs: 3 },
  { command: 'movePerson', input: { personId: 'ana', tableId: 't2', seat: '3' }, by: HOST, atMs: 4 },
  { command: 'takeMySeat', input: { playerHash: 'c' }, by: person('ana'), atMs: 5 },
  { command: 'rejoinSeat', input: { personId: 'ana', keys }, by: SERVER, atMs: 6 },
  { command: 'addTable', input: { tableId: 't3' }, by: HOST, atMs: 7 },
  { command: 'renameTable', input: { tableId: 't3', name: 'w.t3' }, by: HOST, atMs: 8 },
  { command: 'startPlaying', input: { tableIds: ['t1'] }, by: HOST, atMs: 9 },
  { command: 'addFacilitator', input: deputy, by: SERVER, atMs: 10 },
  { command: 'writeAction', input: action, by: SERVER, atMs: 11 },
  {
    command: 'correctCard',
    input: { cardId: 'deck/card', field: 'text', tableId: 't1', text: 't1.3.text' },
    by: SERVER,
    atMs: 12,
  },
  { command: 'mendWords', input: { tableId: 't1', wordId: 't1.3.text', hidden: true }, by: HOST, atMs: 13 },
  { command: 'endDevice', input: { deviceId: 'd2' }, by: HOST, atMs: 14 },
  { command: 'renewWords', input: { facilitatorWordsHash: 'new' }, by: HOST, atMs: 15 },
];

function played(saved: readonly SavedWorkshopEvent[]) {
  const [first, ...rest] = saved;
  if (!first) throw new Error('nothing was saved');
  return rest.reduce((state, event) => workshopKind.apply(state, event), workshopKind.begin(first));
}

test('[WORK-2] every event comes back from storage as it was, and gives the same workshop byte for byte', () => {
  const all: SavedWorkshopEvent[] = [{ start }, ...events];
  const read = all.map((event) => workshopKind.readEvent(workshopKind.writeEvent(event)));
  expect(read).toEqual(all);
  expect(JSON.stringify(played(read))).toBe(JSON.stringify(played(all)));
});

test('[WORK-2] a snapshot comes back as it was', () => {
  const state = played([{ start }, ...events]);
  const read = workshopKind.readSnapshot(workshopKind.writeSnapshot(state), { start });
  expect(read).toEqual(state);
});

test('[WORK-3] what is no event and no snapshot of a workshop is not read', () => {
  for (const text of ['null', '{}', '{"start":{}}', '{"command":"toString"}', '[1]']) {
    expect(() => workshopKind.readEvent(text)).toThrow('not an event');
  }
  const state = { ...played([{ start }]), stateVersion: 2 };
  expect(() => workshopKind.readSnapshot(JSON.stringify(state), { start })).toThrow('not a workshop');
});

test('[WORK-3] a workshop begins with its start, once', () => {
  const [joined] = events;
  if (!joined) throw new Error('no event');
  expect(() => workshopKind.begin(joined)).toThrow('begins with its start');
  expect(() => workshopKind.apply(workshopKind.begin({ start }), { start })).toThrow('starts once');
});

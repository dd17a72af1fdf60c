import { expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { after, aWorkshop, codeOf, HOST, person, SERVER } from '../fixture.ts';
import { WORKSHOP_LIMITS } from '../limits.ts';

const DEPUTY: Actor = { role: 'facilitator', deviceId: 'deputy' };
const deputy = { deviceId: 'deputy', tableId: 't2', came: 'words' as const, keyHash: 'hash-deputy' };
const second = { ...deputy, deviceId: 'phone', tableId: null };

const withDeputy = () => after(aWorkshop(), 'addFacilitator', { input: deputy, by: SERVER });

test('[HOST-1] a device that said the words gets the role, for all tables or for one', () => {
  expect(withDeputy().facilitators[1]).toEqual({
    id: 'deputy',
    tableId: 't2',
    came: 'words',
    keyHash: 'hash-deputy',
    sinceMs: 5_000,
  });
  expect(codeOf(aWorkshop(), 'addFacilitator', { input: second, by: SERVER })).toBeNull();
});

test('[HOST-1] nobody hands out the role but the server, for no table that is not there', () => {
  expect(codeOf(aWorkshop(), 'addFacilitator', { input: second, by: HOST })).toBe('unknown-command');
  expect(codeOf(aWorkshop(), 'addFacilitator', { input: second, by: person('ana') })).toBe('unknown-command');
  expect(codeOf(aWorkshop(), 'addFacilitator', { input: { ...deputy, tableId: 'x' }, by: SERVER })).toBe(
    'unknown-table',
  );
});

test('[HOST-1] refuses one device more than a workshop holds', () => {
  const full = structuredClone(aWorkshop());
  full.facilitators = Array.from({ length: WORKSHOP_LIMITS.devices }, () => full.facilitators).flat();
  expect(codeOf(full, 'addFacilitator', { input: second, by: SERVER })).toBe('too-many-devices');
});

test('[HOST-2] the host ends a device; the last one for all tables keeps the role', () => {
  const state = withDeputy();
  const ended = after(state, 'endDevice', { input: { deviceId: 'deputy' }, by: HOST });
  expect(ended.facilitators.map(({ id }) => id)).toEqual(['host']);
  expect(codeOf(state, 'endDevice', { input: { deviceId: 'host' }, by: HOST })).toBe('last-facilitator');
  expect(codeOf(state, 'endDevice', { input: { deviceId: 'x' }, by: HOST })).toBe('unknown-device');
  const two = after(state, 'addFacilitator', { input: second, by: SERVER });
  expect(codeOf(two, 'endDevice', { input: { deviceId: 'host' }, by: HOST })).toBeNull();
});

test('[HOST-2] a deputy of one table, a participant and an ended device end nobody', () => {
  const state = withDeputy();
  const input = { deviceId: 'host' };
  expect(codeOf(state, 'endDevice', { input, by: DEPUTY })).toBe('whole-workshop-only');
  expect(codeOf(state, 'endDevice', { input, by: person('ana') })).toBe('facilitator-only');
  expect(codeOf(aWorkshop(), 'endDevice', { input, by: DEPUTY })).toBe('facilitator-only');
});

test('[HOST-3] a deputy acts at the one table alone', () => {
  const state = withDeputy();
  const rename = (tableId: string) =>
    codeOf(state, 'renameTable', { input: { tableId, name: 'w.name' }, by: DEPUTY });
  expect(rename('t2')).toBeNull();
  expect(rename('t1')).toBe('not-your-table');
  const start = (tableIds: string[]) => codeOf(state, 'startPlaying', { input: { tableIds }, by: DEPUTY });
  expect(start(['t2'])).toBeNull();
  expect(start(['t1', 't2'])).toBe('not-your-table');
  const move = (personId: string, tableId: string) =>
    codeOf(state, 'movePerson', { input: { personId, tableId, seat: '3' }, by: DEPUTY });
  expect(move('cem', 't2')).toBeNull();
  expect(move('cem', 't1')).toBe('not-your-table');
  expect(move('ana', 't2')).toBe('not-your-table');
  expect(codeOf(state, 'leaveWorkshop', { input: { personId: 'ana' }, by: DEPUTY })).toBe('not-your-table');
  expect(codeOf(state, 'addTable', { input: { tableId: 't3' }, by: DEPUTY })).toBe('whole-workshop-only');
  expect(codeOf(state, 'renewWords', { input: { facilitatorWordsHash: 'x' }, by: DEPUTY })).toBe(
    'whole-workshop-only',
  );
});

test('[HOST-4] play starts at one table or at all, once', () => {
  const one = after(aWorkshop(), 'startPlaying', { input: { tableIds: ['t2'] }, by: HOST });
  expect(one.tables.map(({ started }) => started)).toEqual([false, true]);
  const all = after(one, 'startPlaying', { input: { tableIds: ['t1', 't2'] }, by: HOST });
  expect(all.tables.map(({ started }) => started)).toEqual([true, true]);
  const again = { input: { tableIds: ['t1', 't2'] }, by: HOST };
  expect(codeOf(all, 'startPlaying', again)).toBe('already-started');
  expect(codeOf(one, 'startPlaying', { input: { tableIds: ['x'] }, by: HOST })).toBe('unknown-table');
  expect(codeOf(one, 'startPlaying', { input: { tableIds: ['t1'] }, by: person('ana') })).toBe(
    'facilitator-only',
  );
});

test('[HOST-4] a workshop that does not begin paused has started, a table added later too', () => {
  const state = aWorkshop({ paused: false });
  expect(state.tables.every(({ started }) => started)).toBe(true);
  const more = after(state, 'addTable', { input: { tableId: 't3' }, by: HOST });
  expect(more.tables[2]).toEqual({ id: 't3', name: null, started: true });
});

test('[HOST-5] a table gets a name and loses it', () => {
  const named = after(aWorkshop(), 'renameTable', { input: { tableId: 't1', name: 'w.n' }, by: HOST });
  expect(named.tables[0]?.name).toBe('w.n');
  const bare = after(named, 'renameTable', { input: { tableId: 't1', name: null }, by: HOST });
  expect(codeOf(bare, 'renameTable', { input: { tableId: 't1', name: null }, by: HOST })).toBe('no-change');
  expect(codeOf(bare, 'renameTable', { input: { tableId: 'x', name: 'n' }, by: HOST })).toBe('unknown-table');
  expect(codeOf(bare, 'renameTable', { input: { tableId: 't1', name: 'n' }, by: person('ana') })).toBe(
    'facilitator-only',
  );
});

test('[HOST-5] tables are added up to the limit', () => {
  const full = aWorkshop({ tableIds: Array.from({ length: WORKSHOP_LIMITS.tables }, (_, at) => `t${at}`) });
  expect(codeOf(full, 'addTable', { input: { tableId: 'more' }, by: HOST })).toBe('too-many-tables');
  expect(codeOf(aWorkshop(), 'addTable', { input: { tableId: 't3' }, by: person('ana') })).toBe(
    'facilitator-only',
  );
});

test('[HOST-6] the facilitator mends words; those of a table only who runs that table', () => {
  const state = withDeputy();
  const mend = (by: Actor, tableId: string | null, wordId: string) =>
    codeOf(state, 'mendWords', { input: { tableId, wordId, hidden: true }, by });
  expect(mend(HOST, 't1', 't1.4.caption')).toBeNull();
  expect(mend(HOST, null, 'w.title')).toBeNull();
  expect(mend(DEPUTY, 't2', 't2.4.caption')).toBeNull();
  expect(mend(DEPUTY, 't1', 't1.4.caption')).toBe('not-your-table');
  expect(mend(DEPUTY, null, 'n.cem')).toBeNull();
  expect(mend(DEPUTY, null, 'n.ana')).toBe('not-your-table');
  expect(mend(DEPUTY, null, 'w.title')).toBe('not-your-table');
  expect(mend(person('ana'), null, 'n.ana')).toBe('facilitator-only');
});

test('[HOST-7] a correction changes the deck for the workshop, and so does mending it', () => {
  const input = {
    cardId: 'first-steps/staff-001',
    field: 'text' as const,
    tableId: 't1',
    text: 't1.5.text',
  };
  const state = after(aWorkshop(), 'correctCard', { input, by: SERVER });
  expect(state).toMatchObject({ deckChanges: 1, corrections: [{ ...input, atMs: 5_000 }] });
  const mend = { tableId: 't1', wordId: 't1.5.text', hidden: false };
  expect(after(state, 'mendWords', { input: mend, by: HOST }).deckChanges).toBe(2);
  const other = { ...mend, wordId: 't1.4.caption' };
  expect(after(state, 'mendWords', { input: other, by: HOST }).deckChanges).toBe(1);
  expect(codeOf(state, 'correctCard', { input, by: HOST })).toBe('unknown-command');
  expect(codeOf(state, 'correctCard', { input: { ...input, tableId: 'x' }, by: SERVER })).toBe(
    'unknown-table',
  );
});

test('[HOST-8] an action that a table wrote is kept in the workshop', () => {
  const input = {
    actionId: 't1.7',
    tableId: 't1',
    seat: '2' as const,
    turn: 3,
    cardId: null,
    what: 't1.7.what',
    owner: 't1.7.owner',
    firstStep: null,
  };
  const state = after(aWorkshop(), 'writeAction', { input, by: SERVER });
  expect(state.actions).toMatchObject([{ id: 't1.7', what: 't1.7.what', atMs: 5_000 }]);
  expect(codeOf(state, 'writeAction', { input, by: person('ana') })).toBe('unknown-command');
});

test('[HOST-9] the words that give the role can be renewed', () => {
  const state = after(aWorkshop(), 'renewWords', { input: { facilitatorWordsHash: 'new' }, by: HOST });
  expect(state.facilitatorWordsHash).toBe('new');
  expect(state.facilitators).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { applyCommand } from '../commands.ts';
import { after, aWorkshop, codeOf, HOST, person, SERVER } from '../fixture.ts';
import { WORKSHOP_LIMITS } from '../limits.ts';

const keys = { participantHash: 'new-participant', playerHash: 'new-player' };
const dan = {
  personId: 'dan',
  name: null,
  tableId: 't1',
  seat: '0' as const,
  seatWordsHash: 'words-dan',
  keys,
};

test('[JOIN-1] somebody joins late, without a name', () => {
  const state = after(aWorkshop(), 'joinTable', { input: dan, by: SERVER });
  expect(state.people['dan']).toMatchObject({ name: null, tableId: 't1', seat: '0', joinedAtMs: 5_000 });
});

test('[JOIN-1] refuses a table that is not there, and a join that the server did not make', () => {
  expect(codeOf(aWorkshop(), 'joinTable', { input: { ...dan, tableId: 't9' }, by: SERVER })).toBe(
    'unknown-table',
  );
  expect(codeOf(aWorkshop(), 'joinTable', { input: dan, by: HOST })).toBe('unknown-command');
  expect(codeOf(aWorkshop(), 'joinTable', { input: dan, by: person('ana') })).toBe('unknown-command');
});

test('[JOIN-1] refuses one person more than a workshop holds', () => {
  let full = aWorkshop();
  for (let count = 3; count < WORKSHOP_LIMITS.people; count += 1) {
    full = after(full, 'joinTable', { input: { ...dan, personId: `p${count}` }, by: SERVER });
  }
  expect(codeOf(full, 'joinTable', { input: dan, by: SERVER })).toBe('workshop-full');
});

test('[JOIN-2] a seat is shared by as many as come', () => {
  const { people } = after(aWorkshop(), 'joinTable', { input: dan, by: SERVER });
  const onSeat = Object.values(people).filter(({ tableId, seat }) => tableId === 't1' && seat === '0');
  expect(onSeat.map(({ id }) => id)).toEqual(['ana', 'ben', 'dan']);
});

test('[JOIN-4] a seat moves to another device: the old keys are replaced, the seat stays', () => {
  const state = after(aWorkshop(), 'rejoinSeat', { input: { personId: 'ana', keys }, by: SERVER });
  expect(state.people['ana']).toMatchObject({ keys, tableId: 't1', seat: '0', seatWordsHash: 'words-ana' });
  expect(codeOf(aWorkshop(), 'rejoinSeat', { input: { personId: 'eve', keys }, by: SERVER })).toBe(
    'unknown-person',
  );
  expect(codeOf(aWorkshop(), 'rejoinSeat', { input: { personId: 'ana', keys }, by: person('ana') })).toBe(
    'unknown-command',
  );
});

test('[JOIN-5] somebody changes seat and table; their credentials end with the old seat', () => {
  const input = { personId: 'ana', tableId: 't2', seat: '3' as const };
  const state = after(aWorkshop(), 'movePerson', { input, by: person('ana') });
  expect(state.people['ana']).toMatchObject({ tableId: 't2', seat: '3' });
  expect(state.people['ana']?.keys).toEqual({ participantHash: 'hash-ana', playerHash: null });
  const again = after(state, 'takeMySeat', { input: { playerHash: 'fresh' }, by: person('ana') });
  expect(again.people['ana']?.keys.playerHash).toBe('fresh');
});

test('[JOIN-5] the facilitator moves somebody; nobody else moves others', () => {
  const input = { personId: 'ana', tableId: 't2', seat: '3' as const };
  expect(codeOf(aWorkshop(), 'movePerson', { input, by: HOST })).toBeNull();
  expect(codeOf(aWorkshop(), 'movePerson', { input, by: person('ben') })).toBe('facilitator-only');
  expect(codeOf(aWorkshop(), 'movePerson', { input, by: SERVER })).toBe('facilitator-only');
});

test('[JOIN-5] refuses a move to where one sits, to no table, and of nobody', () => {
  const by = HOST;
  const input = { personId: 'ana', tableId: 't1', seat: '0' as const };
  expect(codeOf(aWorkshop(), 'movePerson', { input, by })).toBe('no-change');
  expect(codeOf(aWorkshop(), 'movePerson', { input: { ...input, tableId: 'x' }, by })).toBe('unknown-table');
  expect(codeOf(aWorkshop(), 'movePerson', { input: { ...input, personId: 'x' }, by })).toBe(
    'unknown-person',
  );
  expect(codeOf(aWorkshop(), 'movePerson', { input: { ...input, personId: 'toString' }, by })).toBe(
    'unknown-person',
  );
});

test('[JOIN-5] only a person fetches credentials, and only their own', () => {
  const input = { playerHash: 'fresh' };
  expect(codeOf(aWorkshop(), 'takeMySeat', { input, by: HOST })).toBe('participant-only');
  expect(codeOf(aWorkshop(), 'takeMySeat', { input, by: person('eve') })).toBe('unknown-person');
});

test('[JOIN-6] somebody leaves, or the facilitator takes them out; nobody else does', () => {
  const input = { personId: 'ana' };
  const state = after(aWorkshop(), 'leaveWorkshop', { input, by: person('ana') });
  expect(Object.keys(state.people)).toEqual(['ben', 'cem']);
  expect(codeOf(aWorkshop(), 'leaveWorkshop', { input, by: HOST })).toBeNull();
  expect(codeOf(aWorkshop(), 'leaveWorkshop', { input, by: person('ben') })).toBe('facilitator-only');
  expect(codeOf(state, 'leaveWorkshop', { input, by: person('ana') })).toBe('unknown-person');
});

test('[JOIN-7] somebody gives their name later, changes it, or takes it back', () => {
  const named = after(aWorkshop(), 'namePerson', { input: { name: 'n.new' }, by: person('ana') });
  expect(named.people['ana']?.name).toBe('n.new');
  const bare = after(named, 'namePerson', { input: { name: null }, by: person('ana') });
  expect(bare.people['ana']?.name).toBeNull();
  expect(codeOf(bare, 'namePerson', { input: { name: null }, by: person('ana') })).toBe('no-change');
  expect(codeOf(bare, 'namePerson', { input: { name: 'n' }, by: HOST })).toBe('participant-only');
  expect(codeOf(bare, 'namePerson', { input: { name: 'n' }, by: person('eve') })).toBe('unknown-person');
});

test('[WORK-1] a command leaves the state before it as it was, and says what changed', () => {
  const before = aWorkshop();
  const copy = structuredClone(before);
  const event = {
    command: 'movePerson' as const,
    input: { personId: 'ana', tableId: 't2', seat: '3' as const },
    by: HOST,
    atMs: 1,
  };
  const { state, patches } = applyCommand(before, event);
  expect(before).toEqual(copy);
  expect(state.people['ben']).toBe(before.people['ben']);
  expect(patches.map(({ path }) => path.join('.')).toSorted()).toEqual([
    'people.ana.keys.playerHash',
    'people.ana.seat',
    'people.ana.tableId',
  ]);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { applyCommand, checkCommand, type WorkshopEvent } from './commands.ts';
import { around, aWorkshop } from './fixture.ts';
import type { WorkshopState } from './state.ts';
import { workshopViews } from './views.ts';

const personId = fc.constantFrom('ana', 'ben', 'cem', 'dan', 'toString', '__proto__');
const tableId = fc.constantFrom('t1', 't2', 't3', 'nowhere');
const deviceId = fc.constantFrom('host', 'deputy', 'phone', 'nobody');
const team = fc.constantFrom('0', '1', '2', '3');
const maybeTable = fc.option(tableId);
const word = fc.constantFrom('w.title', 'n.ana', 't1.5.text', 'x');
const hash = fc.stringMatching(/^[0-9a-f]{4}$/);
const keys = fc.record({ participantHash: hash, playerHash: fc.option(hash) });

const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({ role: fc.constant('facilitator'), deviceId }),
  fc.record({ role: fc.constant('participant'), personId }),
  fc.record({ role: fc.constant('server') }),
);

const inputs = {
  addFacilitator: fc.record({
    deviceId,
    tableId: maybeTable,
    came: fc.constant('words' as const),
    keyHash: hash,
  }),
  addTable: fc.record({ tableId: fc.stringMatching(/^t[0-9a-f]{8}$/) }),
  endDevice: fc.record({ deviceId }),
  joinTable: fc.record({
    personId: fc.constantFrom('dan', 'eve', 'fay'),
    name: fc.option(word),
    tableId,
    seat: team,
    seatWordsHash: hash,
    keys,
  }),
  leaveWorkshop: fc.record({ personId }),
  mendWords: fc.record({ tableId: maybeTable, wordId: word, hidden: fc.boolean() }),
  movePerson: fc.record({ personId, tableId, seat: team }),
  namePerson: fc.record({ name: fc.option(word) }),
  rejoinSeat: fc.record({ personId, keys }),
  renameTable: fc.record({ tableId, name: fc.option(word) }),
  renewWords: fc.record({ facilitatorWordsHash: hash }),
  startPlaying: fc.record({ tableIds: fc.array(tableId, { maxLength: 3 }) }),
  takeMySeat: fc.record({ playerHash: hash }),
};

const event = (name: keyof typeof inputs): fc.Arbitrary<WorkshopEvent> => {
  const input: fc.Arbitrary<object> = inputs[name];
  // The record of inputs above is typed by its use: each stands under its command's name.
  return fc
    .record({ command: fc.constant(name), input, by: actor, atMs: fc.nat() })
    .map((made) => made as WorkshopEvent);
};
const names = Object.keys(inputs).filter((name): name is keyof typeof inputs => Object.hasOwn(inputs, name));
const anyEvent = fc.oneof(...names.map(event));

function holds(state: WorkshopState): void {
  const tables = state.tables.map(({ id }) => id);
  for (const [id, person] of Object.entries(state.people)) {
    expect(person.id).toBe(id);
    expect(tables).toContain(person.tableId);
  }
  expect(state.facilitators.some((role) => role.tableId === null)).toBe(true);
  expect(new Set(tables).size).toBe(tables.length);
  expect(Object.getPrototypeOf(state.people)).toBe(Object.prototype);
}

test('[WORK-4] whatever anybody sends in any order, people sit at tables that are there and somebody can host', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let state = aWorkshop();
      for (const each of events) {
        const before = JSON.stringify(state);
        const refusal = checkCommand(state, each);
        expect(JSON.stringify(state)).toBe(before);
        if (refusal) continue;
        state = applyCommand(state, each).state;
        holds(state);
        expect(workshopViews(state, around())({ audience: 'screen', tableId: null })).not.toBeNull();
      }
    }),
    { seed: 20_261_121, numRuns: 300 },
  );
});

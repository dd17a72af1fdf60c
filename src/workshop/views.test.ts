import { expect, test } from 'vitest';
import { after, around, aWorkshop, SERVER } from './fixture.ts';
import type { WorkshopState } from './state.ts';
import { workshopViews, type Around, type Viewer } from './views.ts';

function workshopViewFor(viewer: Viewer, state: WorkshopState, now: Around) {
  return workshopViews(state, now)(viewer);
}

const action = {
  actionId: 't2.7',
  tableId: 't2',
  seat: '1' as const,
  turn: 3,
  cardId: null,
  what: 't2.7.what',
  owner: 't2.7.owner',
  firstStep: null,
};
const glance = {
  turn: 2,
  team: '0' as const,
  step: 'talk' as const,
  cardId: 'd/c',
  drawnAtMs: 1,
  paused: false,
  ended: false,
  moveOnAsked: false,
  teamNames: { '0': 'Kingfishers', '1': 'Oaks', '2': 'Lanterns', '3': 'Harbour' },
};

function aFullWorkshop() {
  const acted = after(aWorkshop(), 'writeAction', { input: action, by: SERVER });
  const correction = { cardId: 'd/c', field: 'text' as const, tableId: 't1', text: 't1.9.text' };
  const corrected = after(acted, 'correctCard', { input: correction, by: SERVER });
  const deputy = { deviceId: 'deputy', tableId: 't2', came: 'words' as const, keyHash: 'hash-deputy' };
  return after(corrected, 'addFacilitator', { input: deputy, by: SERVER });
}

const everything = around({ glances: { t1: glance, t2: glance } });

test('[SEEN-1] nobody is shown a hash of a token or of words', () => {
  for (const viewer of [
    { audience: 'facilitator', deviceId: 'host' },
    { audience: 'facilitator', deviceId: 'deputy' },
    { audience: 'participant', personId: 'ana' },
    { audience: 'screen', tableId: null },
  ] as const) {
    const shown = JSON.stringify(workshopViewFor(viewer, aFullWorkshop(), everything));
    expect(shown).toContain('K7MP');
    expect(shown).not.toMatch(/hash|words-/);
  }
});

test('[SEEN-2] a participant is shown who sits at the same table and how many sit elsewhere, and nothing more', () => {
  const view = workshopViewFor({ audience: 'participant', personId: 'ana' }, aFullWorkshop(), everything);
  expect(view).toEqual({
    audience: 'participant',
    stateVersion: 1,
    workshopId: 'w1',
    code: 'K7MP',
    title: 'W.TITLE',
    deckVersion: 2,
    tables: [
      {
        tableId: 't1',
        matchId: 't1',
        number: 1,
        name: null,
        started: false,
        seats: {
          '0': { people: 2, connected: 2 },
          '1': { people: 0, connected: 0 },
          '2': { people: 0, connected: 0 },
          '3': { people: 0, connected: 0 },
        },
      },
      {
        tableId: 't2',
        matchId: 't2',
        number: 2,
        name: null,
        started: false,
        seats: {
          '0': { people: 0, connected: 0 },
          '1': { people: 1, connected: 1 },
          '2': { people: 0, connected: 0 },
          '3': { people: 0, connected: 0 },
        },
      },
    ],
    you: { personId: 'ana', name: 'N.ANA', tableId: 't1', matchId: 't1', seat: '0' },
    atMyTable: [
      { personId: 'ana', name: 'N.ANA', seat: '0', connected: true },
      { personId: 'ben', name: 'N.BEN', seat: '0', connected: true },
    ],
  });
});

test('[SEEN-3] a screen is shown no name of a person', () => {
  const view = workshopViewFor({ audience: 'screen', tableId: 't1' }, aFullWorkshop(), everything);
  expect(Object.keys(view ?? {}).toSorted()).toEqual([
    'address',
    'audience',
    'code',
    'deckVersion',
    'joinKey',
    'stateVersion',
    'tableId',
    'tables',
    'title',
    'workshopId',
  ]);
  expect(JSON.stringify(view)).not.toMatch(/ana|ben|cem|N\./i);
});

test('[SEEN-4] a facilitator is shown everybody, every device, action, correction and table', () => {
  const view = workshopViewFor({ audience: 'facilitator', deviceId: 'host' }, aFullWorkshop(), everything);
  expect(view).toMatchObject({
    you: { deviceId: 'host', tableId: null },
    people: [
      { personId: 'ana', name: 'N.ANA', nameWordId: 'n.ana', tableId: 't1' },
      { personId: 'ben' },
      { personId: 'cem', tableId: 't2' },
    ],
    devices: [
      { deviceId: 'host', isThisDevice: true, came: 'host' },
      { deviceId: 'deputy', isThisDevice: false, tableId: 't2', came: 'words' },
    ],
    screens: { t1: 1, all: 1 },
    actions: [{ actionId: 't2.7', what: 'T2.7.WHAT', owner: 'T2.7.OWNER', firstStep: null }],
    corrections: [{ cardId: 'd/c', field: 'text', before: 'd/c text', text: 'T1.9.TEXT', by: null }],
    glances: { t1: glance, t2: glance },
  });
});

test('[SEEN-5] a facilitator of one table is shown the people and the acts of that table alone', () => {
  const view = workshopViewFor({ audience: 'facilitator', deviceId: 'deputy' }, aFullWorkshop(), everything);
  expect(view).toMatchObject({ people: [{ personId: 'cem' }], devices: [], screens: {} });
  expect(view).toHaveProperty('glances', { t2: glance });
  expect(JSON.stringify(view)).not.toMatch(/ana|ben/i);
});

test('[SEEN-6] who left, and a device that was ended, are shown nothing', () => {
  const state = aFullWorkshop();
  expect(workshopViewFor({ audience: 'participant', personId: 'eve' }, state, everything)).toBeNull();
  expect(workshopViewFor({ audience: 'participant', personId: 'toString' }, state, everything)).toBeNull();
  expect(workshopViewFor({ audience: 'facilitator', deviceId: 'eve' }, state, everything)).toBeNull();
});

test('[SEEN-7] a name that was hidden reads as none, and who is away counts as away', () => {
  const hidden = around({ word: () => null, isConnected: (id) => id !== 'ben' });
  const view = workshopViewFor({ audience: 'participant', personId: 'ana' }, aFullWorkshop(), hidden);
  expect(view).toMatchObject({
    title: '',
    you: { name: null },
    atMyTable: [{ connected: true }, { personId: 'ben', name: null, connected: false }],
  });
  expect(view?.tables[0]?.seats['0']).toEqual({ people: 2, connected: 1 });
});

function correct(
  state: WorkshopState,
  words: { field: 'text' | 'voice'; text: string; deviceId: string },
): WorkshopState {
  return after(state, 'correctCard', { input: { cardId: 'd/c', tableId: 't1', ...words }, by: SERVER });
}

test('[SEEN-8] the change log of cards says what stood there, what stands there now, who and when', () => {
  const first = correct(aFullWorkshop(), { field: 'voice', text: 't1.10.text', deviceId: 'host' });
  const second = correct(first, { field: 'text', text: 't1.11.text', deviceId: 'deputy' });
  const state = correct(second, { field: 'text', text: 't1.12.text', deviceId: 'ended' });
  const now = around({ word: (id) => (id === 't1.9.text' ? null : id.toUpperCase()) });
  const logFor = (deviceId: string) => {
    const view = workshopViewFor({ audience: 'facilitator', deviceId }, state, now);
    return view?.audience === 'facilitator' ? view.corrections : [];
  };
  expect(logFor('host').map(({ field, before, text, by, atMs }) => [field, before, text, by, atMs])).toEqual([
    ['text', 'd/c text', null, null, 5_000],
    ['voice', 'd/c voice', 'T1.10.TEXT', 'you', 5_000],
    // What stood there before was hidden.
    ['text', null, 'T1.11.TEXT', 'words', 5_000],
    ['text', 'T1.11.TEXT', 'T1.12.TEXT', null, 5_000],
  ]);
  expect(logFor('deputy').map(({ by }) => by)).toEqual([null, 'host', 'you', null]);
});

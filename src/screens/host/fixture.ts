import { someWords } from '../../play/fixture.ts';
import type { FacilitatorWorkshopView, TableGlance, TableInWorkshop } from '../../workshop/view-types.ts';
import type { Host } from './use-host.ts';

const NAMES = { '0': 'Kingfishers', '1': 'Oaks', '2': 'Lanterns', '3': 'Harbour' };

/** A table that has started, with two people of the Kingfishers and one of the Oaks; what is given stands in its place. */
export function aTableAround(number: number, parts: Partial<TableInWorkshop> = {}): TableInWorkshop {
  const none = { people: 0, connected: 0 };
  return {
    tableId: `t${number}`,
    matchId: `t${number}`,
    number,
    name: null,
    started: true,
    seats: { '0': { people: 2, connected: 2 }, '1': { people: 1, connected: 1 }, '2': none, '3': none },
    ...parts,
  };
}

/** A glance at a table in its third turn, the Kingfishers talking. */
export function aGlance(parts: Partial<TableGlance> = {}): TableGlance {
  return {
    turn: 3,
    team: '0',
    teamNames: NAMES,
    step: 'talk',
    cardId: 'some-deck/staff-001',
    drawnAtMs: null,
    paused: false,
    ended: false,
    moveOnAsked: false,
    ...parts,
  };
}

/** A workshop with two tables, as its host sees it. */
export function aHostOf(
  command: Host['workshop']['command'],
  parts: Partial<FacilitatorWorkshopView> = {},
): Host {
  const tables = parts.tables ?? [aTableAround(1), aTableAround(2)];
  const view: FacilitatorWorkshopView = {
    audience: 'facilitator',
    stateVersion: 1,
    workshopId: 'w1',
    code: 'K7MR',
    title: 'Walking together',
    deckVersion: 1,
    tables,
    you: { deviceId: 'd1', tableId: null },
    joinKey: 'a-join-key-of-twenty',
    address: 'http://192.168.1.20:8080',
    people: [],
    devices: [],
    screens: {},
    actions: [],
    corrections: [],
    glances: Object.fromEntries(tables.map(({ tableId }) => [tableId, aGlance()])),
    reached: { firstAtMs: null, devices: 0 },
    ...parts,
  };
  return {
    workshopId: 'w1',
    token: 'a-token-of-the-host',
    deck: someWords(),
    connection: 'live',
    view,
    workshop: {
      subscribe: () => () => {},
      getSnapshot: () => ({ view, connection: 'live' }),
      command,
      close: () => {},
    },
  };
}

import type { Socket } from 'socket.io-client';
import { expect, it } from 'vitest';
import type { MoveInputs } from '../../src/rules/moves.ts';
import { aFullTable, aServer, sit, type Ack } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

/** As they stand on the wire: JSON that no `JSON.stringify` would write among them. */
const STRANGE = [
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"hasOwnProperty"',
  '""',
  '"\\u0000"',
  '"\\ud800"',
  '"\\u202e"',
  `"${'e\u0301'.repeat(10_000 / 2)}"`,
  '"01"',
  '"NaN"',
  '-0',
  '1e309',
  '-1e309',
  '1e-400',
  '1.5',
  '9007199254740993',
  'true',
  'null',
  '[]',
  '["0"]',
  '["0","1","2","3","0"]',
  '{"length":4}',
  '{"__proto__":{"polluted":true}}',
  '{"toString":1}',
];

const SLOT = ['perspective', 'outcome'];

/** The fields of every move that has some; a few that no move has, where a field is a name in a record. */
const FIELDS: Partial<Record<keyof MoveInputs, string[]>> = {
  enterRoll: ['pips'],
  placeTile: [...SLOT, 'caption'],
  removeTile: SLOT,
  mitigate: ['what', 'owner', 'firstStep'],
  decline: ['reason'],
  captionTile: [...SLOT, 'caption'],
  actFor: ['team', 'move', 'args'],
  setAside: ['team'],
  bringBack: ['team'],
  orderTeams: ['teams'],
  chooseCard: ['cardId'],
  addTile: [...SLOT, 'reason'],
  takeTile: [...SLOT, 'reason'],
  lockBlock: ['outcome'],
  reopenBlock: ['outcome'],
  setOutcomes: ['outcomes'],
  setHouseRules: ['tokens', 'dice', 'effect', '__proto__', 'constructor', 'toString'],
  correctCard: ['cardId', 'field', 'text'],
  goBack: ['turn'],
};

/** What is good in a field beside the strange one; an outcome that isn't there keeps good words from being a tile's. */
const GOOD: Record<string, string> = {
  perspective: '"staff"',
  outcome: '"nowhere"',
  reason: '"mine"',
  caption: '"mine"',
  team: '"0"',
  move: '"rollDice"',
  args: '{}',
  field: '"text"',
  cardId: '"first-steps/none"',
  text: '"mine"',
  what: '"this"',
  owner: '"me"',
};

/** Of acknowledgements, far from those that socket.io's client asks for. */
let lastId = 1_000_000;

/** Sends a move as it is written, and waits for its acknowledgement. */
function write(socket: Socket, { move, input, tableId }: Record<'move' | 'input' | 'tableId', string>) {
  return new Promise<Ack>((resolve) => {
    lastId += 1;
    const id = lastId;
    const heard = ({ data }: { data?: unknown }): void => {
      const start = `3/in-step,${id}[`;
      if (typeof data !== 'string' || !data.startsWith(start)) return;
      socket.io.engine.off('packet', heard);
      resolve(JSON.parse(data.slice(start.length, -1)) as Ack);
    };
    socket.io.engine.on('packet', heard);
    const action = `{"type":"MAKE_MOVE","payload":{"type":"${move}","args":[${input}]}}`;
    socket.io.engine.write(`2/in-step,${id}["update",${action},0,"${tableId}"]`);
  });
}

it('whatever stands in a field of a move, by a team or by the facilitator, is refused with a code', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const isUnharmed = await remember(server, table);
  const { tableId } = table;
  for (const seat of ['0', '4'] as const) {
    const { socket } = await sit(server, table, seat);
    for (const [move, fields] of Object.entries(FIELDS)) {
      const inputs = fields.flatMap((field) =>
        STRANGE.map((strange) => {
          const others = fields.filter((other) => other !== field && Object.hasOwn(GOOD, other));
          const good = others.map((other) => `"${other}":${GOOD[other]}`);
          return `{${[...good, `"${field}":${strange}`].join(',')}}`;
        }),
      );
      const answers = await Promise.all(inputs.map((input) => write(socket, { move, input, tableId })));
      for (const [index, answer] of answers.entries()) {
        const isRefused = !answer.ok && answer.code !== 'internal';
        expect([seat, move, inputs[index], isRefused]).toEqual([seat, move, inputs[index], true]);
      }
    }
  }
  await isUnharmed();
});

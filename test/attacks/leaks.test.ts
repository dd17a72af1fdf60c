import type { Socket } from 'socket.io-client';
import { expect, it } from 'vitest';
import { tableRef } from '../../server/streams/table-kind.ts';
import {
  aFullTable,
  aServer,
  aSocket,
  ask,
  sit,
  type FullTable,
  type RunningServer,
} from '../support/a-server.ts';

interface Sent {
  event: string;
  args: unknown[];
}

/** Whatever teams and screens are sent, in whole states and in patches, at the table and in the workshop. */
async function everybody({ url }: RunningServer, table: FullTable): Promise<Sent[]> {
  const sent: Sent[] = [];
  const listen = (socket: Socket): unknown =>
    socket.onAny((event: string, ...args: unknown[]) => sent.push({ event, args }));
  for (const seat of ['1', null] as const) {
    for (const auth of [{}, { patches: true }]) {
      const socket = await aSocket(url, '/in-step', { auth });
      listen(socket);
      await ask(socket, 'sync', table.tableId, seat, table.tokenFor(seat));
    }
  }
  for (const token of [table.joined['1'].participantToken, table.screenToken]) {
    listen(await aSocket(url, '/lobby', { auth: { token } }));
  }
  return sent;
}

/** What may be read without being at the table, and the log. */
async function besides({ url, log }: RunningServer, { workshop, joined }: FullTable): Promise<string[]> {
  const id = `/api/workshops/${workshop.workshopId}`;
  const paths = ['/metrics', '/api/openapi.json', '/api/decks', `${id}/deck`, `${id}/tables`];
  const headers = { authorization: `Bearer ${joined['1'].participantToken}` };
  const texts = paths.map(async (path) => (await fetch(url + path, { headers })).text());
  return [...(await Promise.all(texts)), log.join('')];
}

const SHOWS_EFFECT = /"suggests":/;
const IS_REVEALED = /"step":"(act|finish)"|"path":"\/G\/turn\/step","value":"(act|finish)"/;

it('a game that is gone back in tells nobody a card, an effect or a seed before its time', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const facilitator = await sit(server, table, '4');
  const sent = await everybody(server, table);
  const { streams } = server.server.parts;
  const look = async () => {
    const { state } = await streams.look(tableRef(table.tableId));
    if (!state) throw new Error('no table');
    return state;
  };
  const drawn = new Set<string | null>();
  const play = async (move: string, input?: object) => {
    expect([move, (await facilitator.play(move, input)).ok]).toEqual([move, true]);
    drawn.add((await look()).game.G.turn.cardId);
  };
  for (const turn of [1, 2, 3, 4, 5, 6]) {
    for (const move of ['rollDice', 'askToMoveOn', 'swapCard', 'revealEffect', 'skipTurn']) await play(move);
    if (turn === 3) await play('goBack', { turn: 2 });
    if (turn === 4) await play('goBack', { turn: 1 });
    if (turn === 4) await play('goForward');
  }
  await play('endGame');
  await expect
    .poll(() => sent.filter((each) => /"ended":true|\/G\/ended"/.test(JSON.stringify(each.args))).length)
    .toBe(4);
  const messages = sent.map(({ args }) => JSON.stringify(args));
  const early = messages.filter((text) => SHOWS_EFFECT.test(text) && !IS_REVEALED.test(text));
  expect(early).toEqual([]);
  expect(messages.some((text) => SHOWS_EFFECT.test(text))).toBe(true);
  const { setup } = await look();
  const shown = setup.cards.filter(({ id }) => messages.some((text) => text.includes(`"${id}"`)));
  expect(shown.length).toBeGreaterThan(6);
  expect(shown.filter(({ id }) => !drawn.has(id))).toEqual([]);
  for (const text of [...messages, ...(await besides(server, table))]) {
    expect(text).not.toContain(setup.seed);
    expect(text).not.toMatch(/"(coming|piles|shuffle|facilitatorNote|seed|credentials|wordId|moveId)":/);
    for (const seat of ['0', '1', '2', '3', '4', null] as const)
      expect(text).not.toContain(table.tokenFor(seat));
  }
});

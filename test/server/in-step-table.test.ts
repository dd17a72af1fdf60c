import { describe, expect, it } from 'vitest';
import { tableRef } from '../../server/streams/table-kind.ts';
import { aFullTable, aMove, aServer, aSocket, ask, sit } from '../support/a-server.ts';

describe('[TABLE-1] sync', () => {
  it('binds a seat by its own credentials and gives the state of its audience', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const socket = await aSocket(server.url);
    const given = new Promise<unknown[]>((resolve) => {
      socket.once('sync', (...args: unknown[]) => {
        resolve(args);
      });
    });
    const answer = await ask(socket, 'sync', table.tableId, '0', table.tokenFor('0'), 5);
    expect(answer).toEqual({ ok: true, stateID: 4 });
    expect(await given).toEqual([
      table.tableId,
      {
        state: {
          G: expect.objectContaining({ stateVersion: 1, ended: false }) as unknown,
          ctx: expect.objectContaining({ numPlayers: 5, currentPlayer: '0' }) as unknown,
          plugins: {},
          _undo: [],
          _redo: [],
          _stateID: 4,
        },
        log: [],
        filteredMetadata: [{ id: 0 }, { id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }],
        initialState: null,
      },
    ]);
  });

  it('opens a seat for its own key only', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const other = await aFullTable(server);
    const socket = await aSocket(server.url);
    let synced = 0;
    socket.on('sync', () => {
      synced += 1;
    });
    const { tableId } = table;
    const attempts: [unknown, unknown, string][] = [
      ['0', undefined, 'unknown-token'],
      ['0', 'x'.repeat(43), 'unknown-token'],
      ['0', { toString: 1 }, 'unknown-token'],
      ['1', table.tokenFor('0'), 'not-your-table'],
      ['4', table.tokenFor('0'), 'not-your-table'],
      [null, table.tokenFor('0'), 'not-your-table'],
      ['0', table.workshop.facilitatorToken, 'not-your-table'],
      ['0', table.screenToken, 'not-your-table'],
      ['4', table.screenToken, 'not-your-table'],
      [null, table.workshop.facilitatorToken, 'not-your-table'],
      ['0', table.joined['0'].participantToken, 'not-your-table'],
      ['0', other.tokenFor('0'), 'not-your-table'],
      ['4', other.tokenFor('4'), 'not-your-table'],
      [null, other.tokenFor(null), 'not-your-table'],
      ['5', table.tokenFor('0'), 'bad-fields'],
      ['__proto__', table.tokenFor('0'), 'bad-fields'],
    ];
    for (const [seat, token, code] of attempts) {
      expect(await ask(socket, 'sync', tableId, seat, token), String(seat)).toEqual({ ok: false, code });
    }
    expect(await ask(socket, 'sync', 'made-up', '4', table.tokenFor('4'))).toMatchObject({ ok: false });
    expect(synced).toBe(0);
    for (const seat of ['0', '1', '2', '3', '4', null] as const) {
      expect(await ask(socket, 'sync', tableId, seat, table.tokenFor(seat))).toMatchObject({ ok: true });
    }
    expect(synced).toBe(6);
  });

  it('takes the token of the handshake where a client sends no credentials', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const socket = await aSocket(server.url, '/in-step', { auth: { token: table.tokenFor('2') } });
    expect(await ask(socket, 'sync', table.tableId, '2')).toMatchObject({ ok: true });
  });
});

describe('[TABLE-2] a move', () => {
  it('is acknowledged with the number of its state once it is on disk', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const team = await sit(server, table, '0');
    expect(await team.play('rollDice')).toEqual({ ok: true, stateID: 5 });
    const saved = await server.server.parts.streams.storage.readEvents(`table:${table.tableId}`);
    expect(saved).toHaveLength(6);
    expect(JSON.parse(saved[5]?.text ?? '')).toMatchObject({ seat: '0', move: 'rollDice', input: {} });
  });

  it('that is refused is answered with its code and changes nothing', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const [first, second, screen] = [
      await sit(server, table, '0'),
      await sit(server, table, '1'),
      await sit(server, table, null),
    ];
    expect(await second.play('rollDice')).toMatchObject({ ok: false, code: 'not-your-turn' });
    expect(await first.play('pause')).toMatchObject({ ok: false, code: 'facilitator-only' });
    expect(await first.play('revealEffect')).toMatchObject({ ok: false, code: 'roll-first' });
    expect(await first.play('takeSeat', { team: '0' })).toMatchObject({ ok: false, code: 'unknown-move' });
    expect(await screen.play('rollDice')).toMatchObject({ ok: false, code: 'not-allowed' });
    const { version } = await server.server.parts.streams.look(tableRef(table.tableId));
    expect(version).toBe(5);
  });

  it('without a table is refused', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const socket = await aSocket(server.url);
    const { tableId } = table;
    expect(await ask(socket, 'update', aMove('rollDice'), 0, tableId, '0')).toEqual({
      ok: false,
      code: 'not-allowed',
    });
    const bound = await sit(server, table, '0');
    expect(await ask(bound.socket, 'update', aMove('rollDice'), 0, 'other', '0')).toEqual({
      ok: false,
      code: 'not-allowed',
    });
  });

  it('that is sent twice is played once, and answered as the first time', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const team = await sit(server, table, '0');
    const guard = { turn: 1, effect: 0, moveId: 'press-0001' };
    const first = await team.play('rollDice', guard);
    expect(first).toEqual({ ok: true, stateID: 5 });
    const again = await Promise.all([team.play('rollDice', guard), team.play('rollDice', guard)]);
    expect(again).toEqual([first, first]);
    expect(await team.play('revealEffect')).toEqual({ ok: true, stateID: 6 });
    expect(await team.play('rollDice', guard)).toEqual(first);
  });

  it('of somebody who saw another turn or effect is refused', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const team = await sit(server, table, '0');
    expect(await team.play('rollDice', { turn: 2 })).toEqual({ ok: false, code: 'moved-on' });
    expect(await team.play('rollDice', { turn: 1, effect: 1 })).toEqual({ ok: false, code: 'moved-on' });
    expect(await team.play('rollDice', { turn: 1, effect: 0 })).toMatchObject({ ok: true });
  });

  it('[TABLE-3] askToMoveOn is kept without who asked', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const [active, asks] = [await sit(server, table, '0'), await sit(server, table, '2')];
    await active.play('rollDice');
    expect(await asks.play('askToMoveOn')).toMatchObject({ ok: true });
    expect(await active.play('askToMoveOn')).toMatchObject({ ok: false, code: 'already-asked' });
    const saved = await server.server.parts.streams.storage.readEvents(`table:${table.tableId}`);
    expect(JSON.parse(saved.at(-1)?.text ?? '')).toMatchObject({ seat: '4', move: 'askToMoveOn' });
    const { state } = await server.server.parts.streams.look(tableRef(table.tableId));
    expect(state?.game.G.history.at(-1)?.seat).toBe('4');
  });

  it('[TABLE-4] carryOn is allowed while nobody of the active team is connected', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const [active, other] = [await sit(server, table, '0'), await sit(server, table, '1')];
    expect(await other.play('carryOn')).toMatchObject({ ok: false, code: 'team-is-here' });
    active.socket.disconnect();
    await expect.poll(() => server.server.parts.presence.isTeamHere(table.tableId, '0')).toBe(false);
    expect(await other.play('carryOn')).toMatchObject({ ok: true });
    expect(await other.play('rollDice')).toMatchObject({ ok: true });
  });
});

describe('[TABLE-5] everybody at a table', () => {
  it('is told every step in order, each audience its own view, and no state before its predecessor', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const team = await sit(server, table, '0');
    const seen: Record<string, number[]> = {};
    for (const seat of ['1', '4', null] as const) {
      const own: number[] = [];
      seen[String(seat)] = own;
      const { socket } = await sit(server, table, seat);
      socket.on('update', (_table: string, state: { _stateID: number }) => own.push(state._stateID));
    }
    const name = { name: 'Herons' };
    await Promise.all([team.play('rollDice'), team.play('revealEffect'), team.play('nameTeam', name)]);
    await expect.poll(() => Object.values(seen).map((own) => own.at(-1))).toEqual([7, 7, 7]);
    for (const own of Object.values(seen)) expect(own).toEqual([5, 6, 7]);
  });

  it('that asks for patches gets them, each from the state before it', async () => {
    const server = await aServer();
    const table = await aFullTable(server);
    const team = await sit(server, table, '0');
    const socket = await aSocket(server.url, '/in-step', { auth: { patches: true } });
    const steps: [number, number][] = [];
    socket.on('patch', (_table: string, from: number, to: number) => steps.push([from, to]));
    await ask(socket, 'sync', table.tableId, '1', table.tokenFor('1'));
    await team.play('rollDice');
    await team.play('revealEffect');
    await expect
      .poll(() => steps)
      .toEqual([
        [4, 5],
        [5, 6],
      ]);
  });
});

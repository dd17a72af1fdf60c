import { expect, it, onTestFinished } from 'vitest';
import { Client } from '#bgio/client';
import { SocketIO } from '#bgio/multiplayer';
import { tableRef } from '../../server/streams/table-kind.ts';
import type { TableView } from '../../src/rules/view-types.ts';
import { TEAMS, type Team } from '../../src/rules/state.ts';
import { aFullTable, aServer, type FullTable, type RunningServer } from '../support/a-server.ts';

/** As far as a stock client has to know the game: its name, and the names of its moves. */
const MOVES = ['rollDice', 'revealEffect', 'placeTile', 'removeTile', 'decline', 'finishTurn', 'askToMoveOn'];
const STOCK_GAME = {
  name: 'in-step',
  moves: Object.fromEntries(MOVES.map((name) => [name, { move: () => {}, client: false }])),
  turn: { activePlayers: { all: 'play' }, stages: { play: {} } },
};

function stockClient({ url }: RunningServer, table: FullTable, seat: Team | '4' | null) {
  const client = Client<TableView>({
    game: STOCK_GAME,
    numPlayers: 5,
    matchID: table.tableId,
    ...(seat !== null && { playerID: seat }),
    credentials: table.tokenFor(seat),
    multiplayer: SocketIO({ server: url, socketOpts: { forceNew: true } }),
    debug: false,
  });
  client.start();
  onTestFinished(() => {
    client.stop();
  });
  return client;
}

type StockClient = ReturnType<typeof stockClient>;

/** Waits for a state that the client was told. */
async function until(client: StockClient, fits: (state: { G: TableView; _stateID: number }) => boolean) {
  return new Promise<TableView>((resolve) => {
    const stop = client.subscribe((state) => {
      if (!state || !fits(state)) return;
      queueMicrotask(() => {
        stop();
        resolve(state.G);
      });
    });
  });
}

/** What the team at turn does next, as its screen would offer it. */
function nextMove({ turn }: TableView): [name: string, ...args: object[]] {
  if (turn.step === 'roll') return ['rollDice'];
  if (turn.step === 'talk') return ['revealEffect'];
  if (turn.step === 'finish') return ['finishTurn'];
  const [choice] = turn.choices;
  if (!choice) return ['decline', { reason: 'Nothing to choose' }];
  const places = turn.lendAHand || turn.effects?.[turn.nextEffect]?.op !== 'remove';
  return [places ? 'placeTile' : 'removeTile', { ...choice }];
}

it('[STOCK-1] boardgame.io’s own client plays a whole table', async () => {
  const server = await aServer();
  const table = await aFullTable(server, { outcomes: ['choice', 'dignity'] });
  const [zero, one, two, three] = TEAMS.map((team) => stockClient(server, table, team));
  if (!zero || !one || !two || !three) throw new Error('four teams');
  const teams = { '0': zero, '1': one, '2': two, '3': three };
  const onlookers = [stockClient(server, table, '4'), stockClient(server, table, null)];
  const everybody = [...Object.values(teams), ...onlookers];
  let [view] = await Promise.all(everybody.map((client) => until(client, () => true)));
  let moves = 4;
  while (view && !view.ended) {
    const active: StockClient = teams[view.turn.team];
    expect(active.getState()?.isActive).toBe(true);
    const [name, ...args] = nextMove(view);
    moves += 1;
    const told = everybody.map((client) => until(client, ({ _stateID }) => _stateID >= moves));
    active.moves[name]?.(...args);
    [view] = await Promise.all(told);
    expect(moves).toBeLessThan(1000);
  }
  expect(view?.complete).toEqual(['choice', 'dignity']);
  for (const client of everybody) {
    expect(client.getState()).toMatchObject({ _stateID: moves, G: { ended: true }, log: [] });
  }
  const { state, version } = await server.server.parts.streams.look(tableRef(table.tableId));
  expect(version).toBe(moves + 1);
  expect(state?.game.G.ended).toBe('path');
});

import type { Socket } from 'socket.io-client';
import { expect, it } from 'vitest';
import { workshopRef } from '../../server/workshops/workshop-kind.ts';
import { LOBBY_COMMANDS, type LobbyCommand, type LobbyCommandName } from '../../src/protocol/lobby.ts';
import { MOVES, type MadeMoveInputs, type MoveInputs, type MoveName } from '../../src/rules/moves.ts';
import { TEAM_MOVES } from '../../src/rules/team-moves.ts';
import {
  aFullTable,
  aServer,
  aSocket,
  ask,
  sit,
  type FullTable,
  type RunningServer,
} from '../support/a-server.ts';
import { remember } from './unharmed.ts';

const SLOT = { perspective: 'staff', outcome: 'choice' };

/** What each of the facilitator's acts would take, so that nothing but the role can be wrong with it. */
const ACTS: {
  [Name in Exclude<MoveName, keyof typeof TEAM_MOVES | keyof MadeMoveInputs>]: MoveInputs[Name];
} = {
  actFor: { team: '0', move: 'rollDice', args: {} },
  pause: {},
  resume: {},
  skipTurn: {},
  setAside: { team: '2' },
  bringBack: { team: '2' },
  orderTeams: { teams: ['1', '0', '3', '2'] },
  swapCard: {},
  chooseCard: { cardId: 'first-steps/one' },
  addTile: { ...SLOT, reason: 'mine' },
  takeTile: { ...SLOT, reason: 'mine' },
  lockBlock: { outcome: 'choice' },
  reopenBlock: { outcome: 'choice' },
  setOutcomes: { outcomes: ['choice', 'dignity'] },
  setHouseRules: { mitigate: true },
  correctCard: { cardId: 'first-steps/one', field: 'text', text: 'mine' },
  goBack: { turn: 1 },
  goForward: {},
  endGame: {},
  reopenGame: {},
};

async function attacked(): Promise<{
  server: RunningServer;
  table: FullTable;
  isUnharmed: () => Promise<void>;
}> {
  const server = await aServer();
  const table = await aFullTable(server);
  const ref = workshopRef(table.workshop.workshopId);
  const { streams } = server.server.parts;
  const before = await streams.look(ref);
  const isTableUnharmed = await remember(server, table);
  return {
    server,
    table,
    async isUnharmed() {
      await isTableUnharmed();
      expect((await streams.look(ref)).state).toEqual(before.state);
    },
  };
}

function toLobby({ url }: RunningServer, token: string): Promise<Socket> {
  return aSocket(url, '/lobby', { auth: { token } });
}

it('a participant does no act of the facilitator’s', async () => {
  const { server, table, isUnharmed } = await attacked();
  const { play } = await sit(server, table, '0');
  for (const [move, args] of Object.entries(ACTS)) {
    expect([move, await play(move, args)]).toEqual([move, { ok: false, code: 'facilitator-only' }]);
  }
  await isUnharmed();
});

it('a screen plays nothing, neither a team’s move nor the facilitator’s', async () => {
  const { server, table, isUnharmed } = await attacked();
  const { play } = await sit(server, table, null);
  for (const move of Object.keys(MOVES)) {
    expect([move, await play(move)]).toEqual([move, { ok: false, code: 'not-allowed' }]);
  }
  await isUnharmed();
});

/** A command of each kind, about this table and this person. */
function commands({ tableId }: FullTable, personId: string): { [Name in LobbyCommandName]: LobbyCommand } {
  return {
    namePerson: { type: 'namePerson', name: 'Me' },
    movePerson: { type: 'movePerson', personId, tableId, seat: '3' },
    takeMySeat: { type: 'takeMySeat' },
    leaveWorkshop: { type: 'leaveWorkshop', personId },
    renameTable: { type: 'renameTable', tableId, name: 'Mine' },
    addTable: { type: 'addTable' },
    startPlaying: { type: 'startPlaying', tableId: 'all' },
    endDevice: { type: 'endDevice', deviceId: 'd1' },
    renewWords: { type: 'renewWords' },
    mendWords: { type: 'mendWords', wordId: 'title', text: 'Mine' },
  };
}

it('a participant changes nothing in the workshop but themselves, and a screen nothing at all', async () => {
  const { server, table, isUnharmed } = await attacked();
  const { state } = await server.server.parts.streams.look(workshopRef(table.workshop.workshopId));
  const somebody = Object.values(state?.people ?? {}).find(({ seat }) => seat === '1')?.id ?? '';
  const about = commands(table, somebody);
  expect(Object.keys(about)).toEqual(expect.arrayContaining(Object.keys(LOBBY_COMMANDS)));
  const screen = await toLobby(server, table.screenToken);
  for (const command of Object.values(about)) {
    expect(await ask(screen, 'command', command)).toEqual({ ok: false, code: 'participant-only' });
  }
  const participant = await toLobby(server, table.joined['0'].participantToken);
  const { namePerson: _name, takeMySeat: _seat, ...others } = about;
  for (const command of Object.values(others)) {
    expect([command.type, await ask(participant, 'command', command)]).toMatchObject([
      command.type,
      { ok: false },
    ]);
  }
  await isUnharmed();
});

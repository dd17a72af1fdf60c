import type { Socket } from 'socket.io';
import { LOBBY_NAMESPACE, parseLobbyCommand, type EndedReason } from '../../src/protocol/lobby.ts';
import type { Actor } from '../../src/workshop/actor.ts';
import type { Viewer } from '../../src/workshop/views.ts';
import type { ServerParts } from '../parts.ts';
import { addressOf } from '../security/addresses.ts';
import type { KeyRecord } from '../storage/storage.ts';
import { runCommand } from '../workshops/run-command.ts';
import type { WorkshopParts } from '../workshops/parts.ts';
import type { Reached } from '../workshops/reached.ts';
import { guardSocket } from './guard.ts';
import type { LobbyRooms } from './lobby-rooms.ts';

export interface LobbyParts {
  server: ServerParts;
  workshops: WorkshopParts;
  rooms: LobbyRooms;
  reached: Reached;
}

/** The workshop over sockets: who comes in with a good token is shown it, and may send commands. */
export function openLobby(parts: LobbyParts): void {
  const { server } = parts;
  const lobby = server.io.of(LOBBY_NAMESPACE);
  const keys = new WeakMap<Socket, KeyRecord>();

  async function letIn(socket: Socket, next: (refusal?: Error) => void): Promise<void> {
    const admitted = await admit(parts, socket);
    if (admitted.ok) keys.set(socket, admitted.key);
    // The client reads the code from the error's message.
    next(admitted.ok ? undefined : new Error(admitted.code));
  }

  lobby.use((socket, next) => {
    void letIn(socket, next);
  });
  lobby.on('connection', (socket) => {
    const key = keys.get(socket);
    if (key) void welcome(parts, socket, key);
    else socket.disconnect();
  });
}

type Admitted = { ok: true; key: KeyRecord } | { ok: false; code: string };

/** A good token is always let in; others are looked at until there were too many of them from one address. */
async function admit({ server }: LobbyParts, socket: Socket): Promise<Admitted> {
  const address = addressOf(socket.request, server.config.trustProxy);
  try {
    const key = await server.doorkeeper.identify(tokenOf(socket));
    if (key && key.kind !== 'player') return { ok: true, key };
    if ((await server.limits.waitMs(address)) > 0) return { ok: false, code: 'too-many-failures' };
    await server.limits.failed(address);
    return { ok: false, code: 'unknown-token' };
  } catch (error) {
    server.report(error, 'lobby admission');
    return { ok: false, code: 'internal' };
  }
}

function tokenOf({ handshake }: Socket): unknown {
  const auth: unknown = handshake.auth;
  return typeof auth === 'object' && auth !== null && 'token' in auth ? auth.token : null;
}

async function welcome(parts: LobbyParts, socket: Socket, key: KeyRecord): Promise<void> {
  const { server, workshops, rooms } = parts;
  const { workshopId } = key;
  const { viewer, by } = whoIs(key);
  const end = (because: EndedReason): void => {
    socket.emit('ended', { because });
    socket.disconnect();
  };
  const depart = server.presence.arrive(key, socket);
  socket.on('disconnect', depart);
  noteDevice(parts, socket, key);
  guardSocket(
    socket,
    {
      command: async ([message]) => {
        const parsed = parseLobbyCommand(message);
        if (!parsed.ok) return parsed;
        if (by === null) return { ok: false, code: 'participant-only' };
        if (!(await server.limits.mayAct(key.hash))) return { ok: false, code: 'rate-limited' };
        const caller = { workshopId, by, keyHash: key.hash };
        const result = await runCommand(workshops, caller, parsed.command);
        // Who leaves is answered before the door closes behind them.
        if (parsed.command.type !== 'leaveWorkshop') await rooms.settled(workshopId);
        return result.ok ? { ok: true, ...result.value } : result;
      },
    },
    server,
  );
  try {
    const leave = await rooms.enter(workshopId, {
      viewer,
      show: (view) => void socket.emit('view', view),
      end: () => end(viewer.audience === 'facilitator' ? 'device-ended' : 'left'),
    });
    socket.on('disconnect', leave);
    if (!socket.connected) leave();
    // The key may have ended between the door and the room.
    if (!(await server.doorkeeper.identify(tokenOf(socket)))) end('unknown-token');
  } catch (error) {
    server.report(error, 'lobby welcome');
    socket.disconnect();
  }
}

/** What a key's holder is shown, and as whom they act. A screen acts as nobody. */
function whoIs(key: KeyRecord): { viewer: Viewer; by: Actor | null } {
  const id = key.personId ?? '';
  if (key.kind === 'facilitator') {
    const by = { role: 'facilitator' as const, deviceId: id };
    return { viewer: { audience: 'facilitator', deviceId: id }, by };
  }
  if (key.kind === 'screen') return { viewer: { audience: 'screen', tableId: key.tableId }, by: null };
  return { viewer: { audience: 'participant', personId: id }, by: { role: 'participant', personId: id } };
}

function noteDevice({ server, reached }: LobbyParts, { request }: Socket, key: KeyRecord): void {
  const address = addressOf(request, server.config.trustProxy);
  const device = { address, userAgent: request.headers['user-agent'] ?? '' };
  if (key.kind === 'facilitator') reached.noteHost(key.workshopId, device);
  else reached.note(key.workshopId, device);
}

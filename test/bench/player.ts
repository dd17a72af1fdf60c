import { applyPatch, type Operation } from 'rfc6902';
import { io, type Socket } from 'socket.io-client';
import type { Team } from '../../src/rules/state.ts';
import type { TableView } from '../../src/rules/view-types.ts';

/** One match with the credentials of its four teams. */
export interface Match {
  matchId: string;
  credentials: Record<Team, string>;
}

/** What the wire carried, counted at the engine: packets of both directions, in bytes. */
export const wire = { bytes: 0 };

/** Packets are text here: each is its length and one byte of frame type. */
function count(packet: { data?: unknown }): void {
  if (typeof packet.data === 'string') wire.bytes += packet.data.length + 1;
}

interface State {
  G: TableView;
  _stateID: number;
}

/** A client of one seat. `patches` asks our server for patches; boardgame.io's knows nothing of it. */
export class Player {
  state: State | null = null;
  onState: (stateId: number) => void = () => undefined;
  #socket: Socket;
  #match: Match;
  #team: Team;

  constructor(at: { url: string; match: Match; team: Team; patches: boolean }) {
    this.#match = at.match;
    this.#team = at.team;
    this.#socket = io(`${at.url}/in-step`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      autoConnect: false,
      auth: at.patches ? { patches: true } : {},
    });
    this.#socket.on('sync', (_: string, sync: { state: State }) => this.#take(sync.state));
    this.#socket.on('update', (_: string, state: State) => this.#take(state));
    this.#socket.on('patch', (...[, from, to, patch]: [string, number, number, Operation[]]) => {
      this.#applyPatch(patch, from, to);
    });
  }

  get view(): TableView {
    if (!this.state) throw new Error('no state yet');
    return this.state.G;
  }

  /** Connects, and answers once the first state is there. */
  async join(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#socket.connect().on('connect_error', reject);
      this.#socket.on('connect', () => {
        const { engine } = this.#socket.io;
        engine.on('packet', count);
        engine.on('packetCreate', count);
        this.onState = () => resolve();
        this.#socket.emit('sync', this.#match.matchId, this.#team, this.#match.credentials[this.#team], 5);
      });
    });
    this.onState = () => undefined;
  }

  /** Sends a move as boardgame.io's client does. */
  send(type: string, args: object = {}): void {
    const payload = {
      type,
      args: [args],
      playerID: this.#team,
      credentials: this.#match.credentials[this.#team],
    };
    const stateId = this.state?._stateID ?? 0;
    this.#socket.emit('update', { type: 'MAKE_MOVE', payload }, stateId, this.#match.matchId, this.#team);
  }

  close(): void {
    this.#socket.disconnect();
  }

  #applyPatch(patch: Operation[], from: number, to: number): void {
    if (!this.state || this.state._stateID !== from)
      throw new Error(`patch from ${from}, have ${this.state?._stateID}`);
    const faults = applyPatch(this.state, patch).filter(Boolean);
    if (faults.length > 0) throw new Error(String(faults[0]));
    this.state._stateID = to;
    this.onState(to);
  }

  #take(state: State): void {
    this.state = state;
    this.onState(state._stateID);
  }
}

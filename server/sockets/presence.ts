import type { EndedReason } from '../../src/protocol/lobby.ts';
import type { KeyRecord } from '../storage/storage.ts';

/** What presence needs of a socket, on any namespace. */
export interface PresentSocket {
  emit(event: 'ended', because: { because: EndedReason }): unknown;
  disconnect(): unknown;
}

/** Who is connected now. Nothing of it is saved: after a restart everybody comes again. */
export interface Presence {
  /** A socket came in with this key. Call what it gives when the socket goes; twice does no harm. */
  arrive(key: KeyRecord, socket: PresentSocket): () => void;
  /** Whether a device of a player of this team is connected to the table. */
  isTeamHere(tableId: string, team: string): boolean;
  /** Whether a device of this person is connected, anywhere. A facilitator's device stands under its device id. */
  isPersonHere(personId: string): boolean;
  /** How many screens of this table, or of all tables of the workshop (`null`), are connected. */
  countScreens(workshopId: string, tableId: string | null): number;
  /** How many people and facilitators' devices are connected. */
  countPeople(): number;
  /** How many tables have somebody connected. */
  countTables(): number;
  /** Tells every socket that came in with one of these keys why it ends, and closes it. */
  end(keyHashes: readonly string[], because: EndedReason): void;
  /** Called when somebody came first or went last, with the workshop that it concerns. Gives back how to stop. */
  onChange(listener: (workshopId: string) => void): () => void;
}

/** Counts that are there only while they are above zero. */
class Counts {
  readonly #counts = new Map<string, number>();

  add(name: string, difference: 1 | -1): void {
    const count = this.of(name) + difference;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  get size(): number {
    return this.#counts.size;
  }
}

/** Under which names a key is counted. */
function placesOf(key: KeyRecord): { team: string | null; person: string | null; screen: string | null } {
  const { kind, tableId, seat, personId, workshopId } = key;
  return {
    team: kind === 'player' && tableId !== null && seat !== null ? `${tableId} ${seat}` : null,
    person: kind === 'screen' ? null : personId,
    screen: kind === 'screen' ? `${workshopId} ${tableId ?? ''}` : null,
  };
}

export function createPresence(): Presence {
  const sockets = new Map<string, Set<PresentSocket>>();
  const [teams, people, screens, tables] = [new Counts(), new Counts(), new Counts(), new Counts()];
  const listeners = new Set<(workshopId: string) => void>();

  function count(key: KeyRecord, difference: 1 | -1): void {
    const { team, person, screen } = placesOf(key);
    if (team !== null) teams.add(team, difference);
    if (person !== null) people.add(person, difference);
    if (screen !== null) screens.add(screen, difference);
    if (key.tableId !== null) tables.add(key.tableId, difference);
    for (const listener of listeners) listener(key.workshopId);
  }

  function leave(key: KeyRecord, socket: PresentSocket): void {
    const own = sockets.get(key.hash);
    if (!own?.delete(socket)) return;
    if (own.size === 0) sockets.delete(key.hash);
    count(key, -1);
  }

  return {
    arrive(key, socket) {
      const own = sockets.get(key.hash) ?? new Set();
      sockets.set(key.hash, own);
      if (!own.has(socket)) {
        own.add(socket);
        count(key, 1);
      }
      return () => {
        leave(key, socket);
      };
    },
    isTeamHere: (tableId, team) => teams.of(`${tableId} ${team}`) > 0,
    isPersonHere: (personId) => people.of(personId) > 0,
    countScreens: (workshopId, tableId) => screens.of(`${workshopId} ${tableId ?? ''}`),
    countPeople: () => people.size,
    countTables: () => tables.size,
    end(keyHashes, because) {
      for (const hash of keyHashes) {
        for (const socket of sockets.get(hash) ?? []) {
          socket.emit('ended', { because });
          socket.disconnect();
        }
      }
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

import type { Seat } from '../../src/rules/state.ts';
import type { FacilitatorView, TableView } from '../../src/rules/view-types.ts';
import type { ConnectOptions } from '../../src/session/connect.ts';
import { openServerTable } from '../../src/session/server-table.ts';
import type { PlayResult, TableSession, TableSnapshot } from '../../src/session/types.ts';
import type { FullTable } from '../support/a-server.ts';
import type { Chance } from './chance.ts';
import type { Ledger } from './ledger.ts';
import { latestId } from './made-ids.ts';
import { nextPress, type Press } from './next-press.ts';

export const SEATS: readonly Seat[] = ['0', '1', '2', '3', '4'];

/** Rooms differ: some networks drop upgrades, some clients begin with them. */
const TRANSPORTS: readonly NonNullable<ConnectOptions['transports']>[] = [
  ['websocket'],
  ['polling', 'websocket'],
  ['polling'],
];

export interface TableParts {
  url: string;
  ledger: Ledger;
  chance: Chance;
}

/** A full table whose five clients are ours. They play by themselves until they are asked to rest. */
export class TableInPlay {
  readonly tableId: string;
  readonly sessions: ReadonlyMap<Seat, TableSession>;
  readonly #parts: TableParts;
  #typed = 0;
  #isResting = true;
  readonly #waiting = new Set<() => void>();
  #players: Promise<void>[] = [];

  constructor(table: FullTable, parts: TableParts) {
    this.tableId = table.tableId;
    this.#parts = parts;
    const { url, chance } = parts;
    const sessions = SEATS.map((seat): [Seat, TableSession] => {
      const place = { matchId: table.tableId, seat, credentials: table.tokenFor(seat) };
      const transports = chance.pick(TRANSPORTS) ?? ['websocket'];
      return [seat, openServerTable(place, { url, forceNew: true, transports })];
    });
    this.sessions = new Map(sessions);
  }

  /** Everybody plays on. */
  play(): void {
    this.#isResting = false;
    this.#players = [...this.sessions].map(([seat, session]) => this.#sit(seat, session));
  }

  /** Answers once nobody presses any more and every press was answered. */
  async rest(): Promise<void> {
    this.#isResting = true;
    for (const wake of this.#waiting) wake();
    await Promise.all(this.#players);
  }

  isOver(): boolean {
    return this.sessions.get('4')?.getSnapshot().view?.ended ?? false;
  }

  /** Answers once every client has noticed that the server is gone, and so has heard all that it said. */
  async left(): Promise<void> {
    await Promise.all([...this.sessions.values()].map((session) => until(session, isLeft)));
  }

  close(): void {
    this.#isResting = true;
    for (const session of this.sessions.values()) session.close();
  }

  async #sit(seat: Seat, session: TableSession): Promise<void> {
    const { chance } = this.#parts;
    while (!this.#isResting) {
      const { view } = session.getSnapshot();
      const press = view && nextPress({ seat, view, chance, words: () => this.#newWords() });
      if (!press) await this.#change(session);
      // Two thumbs on one seat, now and then.
      else if (chance.oneIn(12))
        await Promise.all([this.#press(session, press), this.#press(session, press)]);
      else await this.#press(session, press);
    }
  }

  async #press(session: TableSession, press: Press): Promise<void> {
    const before = latestId();
    const answer: Promise<PlayResult> = session.play(press.move, press.args);
    const moveId = latestId();
    if (moveId === null || moveId === before) throw new Error(`${press.move} was not sent`);
    const entry = this.#parts.ledger.pressed(this.tableId, moveId, press);
    this.#parts.ledger.answered(entry, await answer);
  }

  /** Answers when this seat sees something new, or when the table rests. */
  async #change(session: TableSession): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        stop();
        this.#waiting.delete(wake);
        resolve();
      };
      const stop = session.subscribe(wake);
      this.#waiting.add(wake);
    });
  }

  #newWords(): string {
    this.#typed += 1;
    return `words ${this.#typed}`;
  }
}

const isLeft = ({ connection }: TableSnapshot): boolean => connection !== 'live';

/** Answers once this holds for what a client knows. */
async function until(session: TableSession, isSo: (snapshot: TableSnapshot) => boolean): Promise<void> {
  while (!isSo(session.getSnapshot())) {
    await new Promise<void>((resolve) => {
      const stop = session.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
}

/** Answers once this client sees a table with so many lines of history, and is where it belongs. */
export async function seen(
  session: TableSession,
  historyLength: number,
): Promise<TableView | FacilitatorView | null> {
  await until(
    session,
    ({ view, connection }) =>
      connection === 'ended' || (connection === 'live' && (view?.historyLength ?? -1) >= historyLength),
  );
  return session.getSnapshot().view;
}

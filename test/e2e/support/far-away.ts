import { expect } from '@playwright/test';
import { joinedSchema, type WorkshopCreated } from '../../../src/protocol/http.ts';
import { FACILITATOR, type Seat, type Team } from '../../../src/rules/state.ts';
import type { TableView } from '../../../src/rules/view-types.ts';
import { openServerTable } from '../../../src/session/server-table.ts';
import type { TableSession } from '../../../src/session/types.ts';
import type { Room } from './room.ts';

/** Somebody at the table whose device is not in this room: plays at once, without a page. */
export class FarAway {
  readonly #session: TableSession;

  constructor(session: TableSession) {
    this.#session = session;
  }

  async view(): Promise<TableView> {
    await expect.poll(() => this.#session.getSnapshot().view, { intervals: [20] }).not.toBeNull();
    const { view } = this.#session.getSnapshot();
    if (!view) throw new Error('no table came');
    return view;
  }

  /** Plays a move that the table must take. */
  async play(move: string, args?: Record<string, unknown>): Promise<void> {
    await this.view();
    expect(await this.#session.play(move, args), move).toEqual({ ok: true });
  }

  close(): void {
    this.#session.close();
  }
}

async function farAt(
  room: Room,
  seat: Seat,
  place: { matchId: string; credentials: string },
): Promise<FarAway> {
  const url = `http://127.0.0.1:${room.server.port}`;
  const far = new FarAway(
    openServerTable({ ...place, seat }, { url, forceNew: true, transports: ['websocket'] }),
  );
  await far.view();
  return far;
}

/** A team that plays from elsewhere. */
export async function farTeam(room: Room, code: string, seat: Team): Promise<FarAway> {
  const response = await fetch(`http://127.0.0.1:${room.server.port}/api/workshops/${code}/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seat }),
  });
  const { matchId, playerCredentials } = joinedSchema.parse(await response.json());
  return await farAt(room, seat, { matchId, credentials: playerCredentials });
}

/** The facilitator's other device. */
export async function farFacilitator(room: Room, workshop: WorkshopCreated): Promise<FarAway> {
  const matchId = workshop.tables[0]?.matchId ?? '';
  return await farAt(room, FACILITATOR, { matchId, credentials: workshop.facilitatorToken });
}

import type { Page } from '@playwright/test';
import { joinedSchema, workshopCreatedSchema, type WorkshopCreated } from '../../../src/protocol/http.ts';
import { GAME_FORMAT } from '../../../src/protocol/game-file.ts';
import { TEAMS, type TableState, type Team } from '../../../src/rules/state.ts';
import { moment, type Moment } from '../../support/told-moments.ts';
import type { ServerProcess } from './server.ts';

export interface ToldTableOptions {
  title?: string;
  tables?: number;
  /** Nobody pressed *Start playing* yet. */
  paused?: boolean;
}

/** A workshop whose first table stands at a moment of a game that was really played. */
export class ToldTable {
  readonly made: WorkshopCreated;
  readonly state: TableState;
  readonly #server: ServerProcess;

  private constructor(server: ServerProcess, made: WorkshopCreated, state: TableState) {
    this.#server = server;
    this.made = made;
    this.state = state;
  }

  static async lay(
    server: ServerProcess,
    name: Moment,
    { title = 'Walking together', tables = 1, paused }: ToldTableOptions = {},
  ): Promise<ToldTable> {
    const { saved, state } = moment(name);
    const answer = await post(server, '/api/workshops', {
      title,
      tables,
      paused: paused ?? state.paused,
      game: { format: GAME_FORMAT, ...saved },
    });
    return new ToldTable(server, workshopCreatedSchema.parse(answer), state);
  }

  /** The team whose turn it is. */
  get active(): Team {
    return this.state.turn.team;
  }

  /** A team that waits for its turn. */
  get waiting(): Team {
    return TEAMS.find((team) => team !== this.active) ?? '0';
  }

  get host(): string {
    const { pathname, hash } = new URL(this.made.facilitatorUrl);
    return pathname + hash;
  }

  get screen(): string {
    return `/w/${this.made.workshopId}/table/${this.made.tables[0]?.tableId ?? ''}/screen`;
  }

  get allTables(): string {
    return `/w/${this.made.workshopId}/screen`;
  }

  /** Takes a seat with this page, as the join page does, and opens the table. Answers the seat's words. */
  async sit(page: Page, team: Team, name = 'Amina'): Promise<string> {
    const { code, workshopId, tables } = this.made;
    const { tableId } = tables[0] ?? {};
    const body = { name, seat: team, tableId };
    const { participantToken, ...seat } = joinedSchema.parse(
      await post(this.#server, `/api/workshops/${code}/join`, body),
    );
    const participant = { token: participantToken, ...seat };
    if (!page.url().startsWith(this.#server.url)) await page.goto('/privacy');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      `in-step.keys.${workshopId}`,
      JSON.stringify({ participant }),
    ] as const);
    await page.goto(`/w/${workshopId}`);
    return seat.seatWords;
  }
}

async function post(server: ServerProcess, path: string, body: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return await response.json();
}

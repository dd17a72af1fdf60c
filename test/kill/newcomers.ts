import * as z from 'zod/mini';
import { joinedSchema, workshopCreatedSchema, type Joined } from '../../src/protocol/http.ts';
import { TEAMS } from '../../src/rules/state.ts';
import { hashOf } from '../../server/workshops/secrets.ts';
import type { Chance } from './chance.ts';

/** What the server promised to people who came in the middle of it all. */
export interface Promised {
  workshops: string[];
  /** Hashes of the tokens of everybody who was told that a seat is theirs. */
  keys: string[];
}

/** Workshops that begin, and people who take seats and move them to other devices, while the server is dying. */
export class Newcomers {
  readonly promised: Promised = { workshops: [], keys: [] };
  readonly #url: string;
  readonly #chance: Chance;

  constructor(url: string, chance: Chance) {
    this.#url = url;
    this.#chance = chance;
  }

  /** A few workshops, one after another, each with four people who come at once; until there is no answer. */
  async come(): Promise<void> {
    for (let count = 0; count < 3; count += 1) {
      const created = await this.#ask('', { title: 'Next door', tables: 1 }, workshopCreatedSchema);
      if (!created) return;
      this.promised.workshops.push(created.workshopId);
      await Promise.all(TEAMS.map((seat) => this.#join(created.code, seat)));
    }
  }

  async #join(code: string, seat: string): Promise<void> {
    const joined = await this.#ask(`/${code}/join`, { seat }, joinedSchema);
    if (!joined) return;
    this.#promise(joined);
    if (this.#chance.oneIn(2)) await this.#changeDevice(code, joined);
  }

  async #changeDevice(code: string, before: Joined): Promise<void> {
    const again = this.#ask(`/${code}/rejoin`, { seatWords: before.seatWords }, joinedSchema);
    // From here on the old keys may have ended, whether or not an answer comes.
    const old = keysOf(before);
    this.promised.keys = this.promised.keys.filter((key) => !old.includes(key));
    const joined = await again;
    if (joined) this.#promise(joined);
  }

  #promise(joined: Joined): void {
    this.promised.keys.push(...keysOf(joined));
  }

  /** `null` when the server was not there, or went before it answered. */
  async #ask<Schema extends z.ZodMiniType>(
    path: string,
    body: object,
    schema: Schema,
  ): Promise<z.infer<Schema> | null> {
    let answer: unknown;
    try {
      const response = await fetch(`${this.#url}/api/workshops${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      answer = await response.json();
    } catch {
      return null;
    }
    return schema.parse(answer);
  }
}

function keysOf({ participantToken, playerCredentials }: Joined): string[] {
  return [hashOf(participantToken), hashOf(playerCredentials)];
}

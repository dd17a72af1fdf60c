import type * as z from 'zod/mini';
import { deckWordsSchema, type DeckWords } from '../protocol/deck-words.ts';
import {
  codeLookedUpSchema,
  decksListedSchema,
  facilitatorSchema,
  joinedSchema,
  problemSchema,
  screenSchema,
  workshopCreatedSchema,
  type BecomeFacilitatorBody,
  type CodeLookedUp,
  type CreateWorkshopBody,
  type DecksListed,
  type FacilitatorBecome,
  type JoinBody,
  type Joined,
  type ScreenOpened,
  type WorkshopCreated,
} from '../protocol/http.ts';
import type { Refused } from './types.ts';

/**
 * Besides the server's own codes: `offline` (nothing reached it, or nothing came back), `bad-answer` (something else
 * than this server answered, such as the sign-in page of a guest network).
 */
export type Answer<Value> = { ok: true; value: Value } | Refused;

interface Request {
  method?: 'GET' | 'POST';
  body?: unknown;
  /** A token, a join key or the host's passphrase. */
  bearer?: string | undefined;
  signal?: AbortSignal | undefined;
}

async function ask<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  request: Request = {},
): Promise<Answer<z.infer<Schema>>> {
  let response: Response;
  let json: unknown;
  try {
    response = await fetch(path, initOf(request));
    json = await response.json();
  } catch (error) {
    return { ok: false, code: error instanceof SyntaxError ? 'bad-answer' : 'offline' };
  }
  if (!response.ok) return refusedBy(json);
  const parsed = schema.safeParse(json);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'bad-answer' };
}

function initOf(request: Request): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (request.bearer !== undefined) headers['authorization'] = `Bearer ${request.bearer}`;
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  return {
    method: request.method ?? 'GET',
    headers,
    credentials: 'omit',
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    ...(request.signal ? { signal: request.signal } : {}),
  };
}

function refusedBy(json: unknown): Refused {
  const problem = problemSchema.safeParse(json);
  if (!problem.success) return { ok: false, code: 'bad-answer' };
  const { code, params, reference } = problem.data;
  const all = { ...params, ...(reference === undefined ? {} : { reference }) };
  return Object.keys(all).length > 0 ? { ok: false, code, params: all } : { ok: false, code };
}

function workshopPath(codeOrId: string, what: string): string {
  return `/api/workshops/${encodeURIComponent(codeOrId.trim())}/${what}`;
}

/** Starts a workshop. `passphrase` is the host's, where the server asks for one. */
export function createWorkshop(
  body: CreateWorkshopBody,
  passphrase?: string,
): Promise<Answer<WorkshopCreated>> {
  return ask('/api/workshops', workshopCreatedSchema, { method: 'POST', body, bearer: passphrase });
}

/** What the join page draws: the workshop's title, its tables, and which seats have somebody. */
export function lookUpCode(
  code: string,
  options: { joinKey?: string | undefined; signal?: AbortSignal } = {},
): Promise<Answer<CodeLookedUp>> {
  const { joinKey, signal } = options;
  return ask(workshopPath(code, 'tables'), codeLookedUpSchema, { bearer: joinKey, signal });
}

/** Takes a seat. A seat can be shared; without a table or a seat the emptiest is given. */
export function joinWorkshop(code: string, body: JoinBody, joinKey?: string): Promise<Answer<Joined>> {
  return ask(workshopPath(code, 'join'), joinedSchema, { method: 'POST', body, bearer: joinKey });
}

/** Moves a seat to this device by its words; the device before it is told. */
export function rejoin(code: string, seatWords: string, joinKey?: string): Promise<Answer<Joined>> {
  return ask(workshopPath(code, 'rejoin'), joinedSchema, {
    method: 'POST',
    body: { seatWords },
    bearer: joinKey,
  });
}

/** Gives this device the facilitator's role, at one table only when `tableId` is given. */
export function becomeFacilitator(
  codeOrId: string,
  body: BecomeFacilitatorBody,
): Promise<Answer<FacilitatorBecome>> {
  return ask(workshopPath(codeOrId, 'facilitator'), facilitatorSchema, { method: 'POST', body });
}

/** Opens a screen for one table, or for all. */
export function openScreen(codeOrId: string, tableId?: string): Promise<Answer<ScreenOpened>> {
  const body = tableId === undefined ? {} : { tableId };
  return ask(workshopPath(codeOrId, 'screens'), screenSchema, { method: 'POST', body });
}

export function listDecks(): Promise<Answer<DecksListed>> {
  return ask('/api/decks', decksListedSchema);
}

/** The words of the deck as this workshop plays them. The browser keeps them by their ETag. */
export function loadDeck(workshopId: string, token: string): Promise<Answer<DeckWords>> {
  return ask(workshopPath(workshopId, 'deck'), deckWordsSchema, { bearer: token });
}

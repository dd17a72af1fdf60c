import type * as z from 'zod/mini';
import { problemSchema } from '../protocol/http.ts';
import type { Refused } from './types.ts';

/**
 * Besides the server's own codes: `offline` (nothing reached it, or nothing came back), `bad-answer` (something else
 * than this server answered, such as the sign-in page of a guest network).
 */
export type Answer<Value> = { ok: true; value: Value } | Refused;

export interface Request {
  method?: 'GET' | 'POST' | 'PUT';
  body?: unknown;
  /** A token, a join key or the host's passphrase. */
  bearer?: string | undefined;
  /** The version that the body takes the place of. */
  ifMatch?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** What came back: JSON, whatever it says, and the version that it is of. */
export interface Sent {
  ok: true;
  isFine: boolean;
  json: unknown;
  etag: string | null;
}

/** Sends a request and reads the JSON that comes back. */
export async function send(path: string, request: Request = {}): Promise<Sent | Refused> {
  try {
    const response = await fetch(path, initOf(request));
    const json: unknown = await response.json();
    return { ok: true, isFine: response.ok, json, etag: response.headers.get('etag') };
  } catch (error) {
    return { ok: false, code: error instanceof SyntaxError ? 'bad-answer' : 'offline' };
  }
}

/** Sends a request and parses what comes back. */
export async function ask<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  request: Request = {},
): Promise<Answer<z.infer<Schema>>> {
  const sent = await send(path, request);
  if (!sent.ok) return sent;
  if (!sent.isFine) return refusedBy(sent.json);
  const parsed = schema.safeParse(sent.json);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'bad-answer' };
}

function initOf(request: Request): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (request.bearer !== undefined) headers['authorization'] = `Bearer ${request.bearer}`;
  if (request.ifMatch !== undefined) headers['if-match'] = request.ifMatch;
  if (request.body !== undefined) headers['content-type'] = 'application/json';
  return {
    method: request.method ?? 'GET',
    headers,
    credentials: 'omit',
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    ...(request.signal ? { signal: request.signal } : {}),
  };
}

/** The code of a failure, with what its sentence needs. */
export function refusedBy(json: unknown): Refused {
  const problem = problemSchema.safeParse(json);
  if (!problem.success) return { ok: false, code: 'bad-answer' };
  const { code, params, reference } = problem.data;
  const all = { ...params, ...(reference === undefined ? {} : { reference }) };
  return Object.keys(all).length > 0 ? { ok: false, code, params: all } : { ok: false, code };
}

import { parseDeck } from '../../src/decks/parse.ts';
import { problem, type Problem } from '../../src/decks/problems.ts';
import { deckIdSchema } from '../../src/decks/schema-fields.ts';
import { readSource } from '../../src/decks/source.ts';
import { etagOf } from './etag.ts';

/** A deck's file that somebody sent, with what it has to say of itself to be kept. */
export interface GivenFile {
  ok: true;
  id: string;
  /** Byte for byte, its byte-order mark too. */
  text: string;
  etag: string;
}

/**
 * Reads a file that is to be saved. One that can't be played yet is taken, because somebody is writing it; one that can't be
 * read, or has no id that it could be found by, is not.
 */
export function readGivenFile(file: Uint8Array): GivenFile | { ok: false; problems: Problem[] } {
  const source = readSource(file);
  if (!source.ok) return { ok: false, problems: [source.problem] };
  const id = deckIdSchema.safeParse(idIn(source.value));
  if (!id.success) return { ok: false, problems: problemsOfId(file) };
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  return { ok: true, id: id.data, text, etag: etagOf(file) };
}

function idIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

/** What the checks say of the id, or of the file as a whole where that is no deck at all. */
function problemsOfId(file: Uint8Array): Problem[] {
  const found = parseDeck(file).problems.filter(({ path }) => path === '/id' || path === '');
  const params = { field: 'id', format: 'deck-id' } as const;
  return found.length > 0 ? found : [problem('error', 'bad-format', { path: '/id', params })];
}

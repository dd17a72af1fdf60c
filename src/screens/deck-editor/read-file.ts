import type { Problem } from '../../decks/problems.ts';
import type { Deck } from '../../decks/schema.ts';
import { readDraft, readDraftFile } from '../../editor/read-draft.ts';

/** A file that can be written on, with what is to be looked at in it; or why it can't be. */
export type ReadFile =
  { ok: true; deck: Deck; from: 'deck' | 'sheet'; notes: Problem[] } | { ok: false; problems: Problem[] };

/** Opens a deck or a spreadsheet, whichever it is. A spreadsheet's cards take the place of those of `into`. */
export async function readFile(file: File, into?: Deck): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSheet(file, bytes)) return readSheet(bytes, into);
  const read = readDraftFile(bytes);
  return read.ok ? { ok: true, deck: read.deck, from: 'deck', notes: read.notes } : read;
}

/** By its name; without a telling name by how it begins, because a deck's file begins with a bracket. */
function isSheet({ name, type }: File, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(name)) return false;
  if (/\.(csv|tsv|txt)$/i.test(name) || type === 'text/csv') return true;
  return !/^\s*[{[]/.test(new TextDecoder().decode(bytes.slice(0, 100)).replace('\uFEFF', ''));
}

async function readSheet(bytes: Uint8Array, into: Deck | undefined): Promise<ReadFile> {
  // The reader of spreadsheets is large, and most people never need it.
  const { csvToDeck, csvToDraft } = await import('../../decks/spreadsheet/csv-to-deck.ts');
  const { value, problems } = csvToDraft(bytes, { into });
  if (value === undefined) return { ok: false, problems };
  const read = readDraft(value);
  if (!read.ok) return { ok: false, problems: csvToDeck(bytes, { into }).problems };
  return { ok: true, deck: read.deck, from: 'sheet', notes: [...problems, ...read.notes] };
}

/** The name of a file without its ending, for a deck that has no title of its own. */
export function titleOf(file: string): string {
  return file
    .replace(/\.[a-z0-9]+$/i, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
    .slice(0, 80);
}

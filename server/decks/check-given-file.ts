import { parseDeck } from '../../src/decks/parse.ts';
import type { Problem } from '../../src/decks/problems.ts';
import { csvToDeck } from '../../src/decks/spreadsheet/csv-to-deck.ts';

const SHEET = /^text\/(csv|tab-separated-values)\b/i;
const JSON_TYPE = /^application\/([a-z0-9.-]+\+)?json\b/i;

/** Everything that is wrong with a file, read as what it is said to be; a spreadsheet where nothing is said and it isn't JSON. */
export function checkGivenFile(file: Uint8Array, contentType: string): Problem[] {
  const isSheet = SHEET.test(contentType) || (!JSON_TYPE.test(contentType) && !looksLikeJson(file));
  return (isSheet ? csvToDeck(file) : parseDeck(file)).problems;
}

/** Nothing at all counts as JSON, and so does a byte-order mark of another encoding: the check of a deck says what they are. */
function looksLikeJson(file: Uint8Array): boolean {
  const start = Buffer.from(file.subarray(0, 200)).toString('latin1');
  return /^(\u00EF\u00BB\u00BF)?\s*([{[]|$)/.test(start);
}

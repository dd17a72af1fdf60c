import papa from 'papaparse';
import { readFileText } from '../file-text.ts';
import { FILE_LIMITS } from '../limits.ts';
import { atCell, problem, type Problem } from '../problems.ts';
import { columnOf } from './columns.ts';
import { unguardFormulas } from './formula-guard.ts';

/** The rows of a spreadsheet: `rows[0]` is row 1, the header. */
export interface SheetRows {
  ok: true;
  rows: string[][];
}

const SEPARATORS = [',', ';', '\t'];

/** Reads the rows of a CSV file, or answers with the one problem that keeps them from being read. */
export function readRows(file: Uint8Array | string): SheetRows | { ok: false; problem: Problem } {
  const bytes = FILE_LIMITS.bytesWithoutMedia;
  const params = { limitMegabytes: bytes / 1_000_000 };
  const read = readFileText(file, {
    bytes,
    problem: problem('error', 'sheet-too-large', { path: '', params }),
  });
  if (!read.ok) return read;
  if (/^\s*[{[]/.test(read.text)) return refused(problem('error', 'sheet-is-json', { path: '', params: {} }));
  const text = read.text.replaceAll(/\r\n?/g, '\n');
  const delimiter = separatorOf(text);
  const { data, errors } = papa.parse(text, { delimiter, newline: '\n' });
  const [fault] = errors;
  if (fault) return refused(quoteProblem(fault, data));
  return { ok: true, rows: data.map((row) => row.map(unguardFormulas)) };
}

function refused(found: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem: found };
}

/** The separator with which the first row has the most columns that are known: text has commas and semicolons of its own. */
function separatorOf(text: string): string {
  const known = SEPARATORS.map((delimiter) => {
    const [header = []] = papa.parse(text, { delimiter, newline: '\n', preview: 1 }).data;
    return { delimiter, count: header.filter((name) => columnOf(name.slice(0, 40)) !== undefined).length };
  });
  return known.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

/** A quotation mark that is never closed, or text after a closing one: the first, because all that follow come of it. */
function quoteProblem({ code, row = 0 }: { code: string; row?: number }, rows: readonly string[][]): Problem {
  const isOpen = code === 'MissingQuotes';
  const found = problem('error', isOpen ? 'sheet-quote-open' : 'sheet-quote-stray', { path: '', params: {} });
  const cell = isOpen ? rows[0]?.[(rows[row]?.length ?? 0) - 1]?.trim() : undefined;
  return atCell(found, { row: row + 1, cell: row === 0 || cell === '' ? undefined : cell });
}

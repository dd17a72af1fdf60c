import { outcomesOf, perspectivesOf } from '../defaults.ts';
import { idMeant, idOf, type Named } from '../named.ts';
import { closeName } from '../nearest-name.ts';
import { problem, type Problem } from '../problems.ts';
import type { Deck, Effect } from '../schema.ts';

type Board = Pick<Deck, 'perspectives' | 'outcomes'>;

/** An effect as a person writes it: `place staff: choice, dignity`, `remove managers`, `discuss`. */
export function writeEffect({ op, perspective, suggests = [] }: Effect): string {
  const whose = perspective === undefined ? '' : ` ${perspective}`;
  return `${op}${whose}${suggests.length > 0 ? `: ${suggests.join(', ')}` : ''}`;
}

/** Far more than an op, a name and nine names take; what is longer is no effect. */
const LONGEST = 1_000;

/** Into how many pieces the commas or colons of one name can cut it. */
const MOST_PIECES = 8;

const EFFECT = /^(place|remove|discuss)(?=[\s:]|$)([\s\S]*)$/i;

/**
 * Reads an effect as a person writes it. Perspectives and outcomes may be named by id, name or short name, in any case.
 * Problems have the path of the effect. With `asWritten`, a name that the deck doesn't know is left as it is.
 */
export function readEffect(
  cell: string,
  { board, path, asWritten = false }: { board: Board; path: string; asWritten?: boolean | undefined },
): { effect: Effect } | { problems: Problem[] } {
  const [, op = '', rest = ''] = (cell.length <= LONGEST && EFFECT.exec(cell.trim())) || [];
  const known = OPS.find((each) => each === op.toLowerCase());
  if (!known)
    return {
      problems: [
        problem('error', 'effect-unclear', {
          path,
          params: { found: shown(cell), meant: meantEffect(cell) },
        }),
      ],
    };
  return readBoard(known, parts(rest, perspectivesOf(board)), { board, path, asWritten });
}

/** Looks up whose tile an effect moves, and where. */
function readBoard(
  op: Effect['op'],
  { whose, suggested }: { whose: string; suggested: string },
  { board, path, asWritten }: { board: Board; path: string; asWritten: boolean },
): { effect: Effect } | { problems: Problem[] } {
  const perspective = perspectiveNamed(whose, { board, asWritten });
  const { ids, unknown: notKnown } = idsIn(suggested, outcomesOf(board), asWritten);
  const problems = [
    ...(perspective === null ? [unknown('perspective', { found: whose, board, path })] : []),
    ...notKnown.map((found) => unknown('outcome', { found, board, path })),
  ];
  if (problems.length > 0 || perspective === null) return { problems };
  const whoseTile = perspective === undefined ? {} : { perspective };
  return { effect: { op, ...whoseTile, ...(ids.length > 0 ? { suggests: ids } : {}) } };
}

const OPS = ['place', 'remove', 'discuss'] as const;

/** Whose tile; `undefined` where the effect doesn't say, `null` where the deck doesn't know it. */
function perspectiveNamed(
  whose: string,
  { board, asWritten }: { board: Board; asWritten: boolean },
): string | null | undefined {
  if (whose === '') return undefined;
  return idOf(whose, perspectivesOf(board)) ?? (asWritten ? whose : null);
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What stands before and after the colon. A name may have colons too: the longest that is known wins. */
function parts(rest: string, items: readonly Named[]): { whose: string; suggested: string } {
  const pieces = rest.split(':');
  for (let count = Math.min(pieces.length, MOST_PIECES); count > 1; count -= 1) {
    const whose = pieces.slice(0, count).join(':');
    if (idOf(whose, items) !== null) return { whose: whose.trim(), suggested: pieces.slice(count).join(':') };
  }
  return { whose: (pieces[0] ?? '').trim(), suggested: pieces.slice(1).join(':') };
}

/** The ids in a list with commas or semicolons. A name may have commas too: the longest that is known wins. */
function idsIn(
  list: string,
  items: readonly Named[],
  asWritten: boolean,
): { ids: string[]; unknown: string[] } {
  const pieces = list.split(/(?<=[,;])/);
  const ids: string[] = [];
  const notKnown: string[] = [];
  for (let from = 0; from < pieces.length;) {
    const match = longestKnown(pieces.slice(from), items);
    const single = cleaned(pieces[from] ?? '');
    if (match) ids.push(match.id);
    else if (single !== '') (asWritten ? ids : notKnown).push(shown(single));
    from += match?.count ?? 1;
  }
  return { ids, unknown: notKnown };
}

function longestKnown(
  pieces: readonly string[],
  items: readonly Named[],
): { id: string; count: number } | null {
  for (let count = Math.min(pieces.length, MOST_PIECES); count > 0; count -= 1) {
    const id = idOf(cleaned(pieces.slice(0, count).join('')), items);
    if (id !== null) return { id, count };
  }
  return null;
}

const cleaned = (piece: string): string => piece.trim().replace(/[,;]$/, '').trim();

function unknown(
  what: 'perspective' | 'outcome',
  { found, board, path }: { found: string; board: Board; path: string },
): Problem {
  const items: readonly Named[] = what === 'perspective' ? perspectivesOf(board) : outcomesOf(board);
  const params = { id: shown(found), known: items.map((item) => item.id), meant: idMeant(found, items) };
  return problem('error', what === 'perspective' ? 'perspective-unknown' : 'outcome-unknown', {
    path,
    params,
  });
}

/** The effect with its first word as it was certainly meant: `place staff` for `plce staff`. */
function meantEffect(cell: string): string | null {
  const [whole = '', word = ''] = /^\s*(\p{L}+)/u.exec(cell) ?? [];
  const op = closeName(word, OPS);
  return op === null || cell.length > 60 ? null : `${op}${cell.slice(whole.length)}`;
}

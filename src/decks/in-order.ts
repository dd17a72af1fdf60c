import { problem, type Problem, type Severity } from './problems.ts';

/** A broken file can be wrong in every line; nobody reads more than this. */
export const MOST_PROBLEMS = 500;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** Errors first, then in the order of the file; the rest of very many is left out, and one more problem says so. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || compare(a, b));
  const left = sorted.length - MOST_PROBLEMS;
  if (left <= 0) return sorted;
  const rest = problem('error', 'problems-left-out', { path: '', params: { count: left } });
  return [...sorted.slice(0, MOST_PROBLEMS), rest];
}

/** A problem of the file as a whole comes after those that have a row or a line. */
function compare(a: Problem, b: Problem): number {
  const [down, other] = [a, b].map((found) => found.line ?? found.row ?? Number.MAX_SAFE_INTEGER);
  return (down ?? 0) - (other ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

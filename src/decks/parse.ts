import { CHECKS } from './checks/checks.ts';
import { checkShape } from './checks/shape.ts';
import { problem, type Problem, type Severity } from './problems.ts';
import type { Deck } from './schema.ts';
import { readSource } from './source.ts';
import type { JsonSource } from './json-source.ts';

/** A deck that can be played, with what could be better; or why it can't. */
export type ParsedDeck = { ok: true; deck: Deck; problems: Problem[] } | { ok: false; problems: Problem[] };

/** A broken file can be wrong in every line; nobody reads more than this. */
const MOST_PROBLEMS = 500;

/**
 * Reads and checks the file of a deck: JSON as UTF-8, bytes or text. Problems have line and column, errors first, then in
 * the order of the file. Never throws, whatever the file holds.
 */
export function parseDeck(file: Uint8Array | string): ParsedDeck {
  const source = readSource(file);
  if (!source.ok) return { ok: false, problems: [source.problem] };
  const shape = checkShape(source.value);
  if ('problems' in shape) return { ok: false, problems: placed(shape.problems, source) };
  const problems = CHECKS.flatMap((check) => check(shape.deck));
  const ok = problems.every((found) => found.severity !== 'error');
  return ok
    ? { ok, deck: shape.deck, problems: placed(problems, source) }
    : { ok, problems: placed(problems, source) };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

function placed(problems: readonly Problem[], source: JsonSource): Problem[] {
  const sorted = problems
    .slice(0, MOST_PROBLEMS)
    .map((found) => ({ ...found, ...source.positionOf(found.path) }))
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || a.line - b.line || a.column - b.column);
  const left = problems.length - sorted.length;
  if (left === 0) return sorted;
  return [...sorted, problem('error', 'problems-left-out', { path: '', params: { count: left } })];
}

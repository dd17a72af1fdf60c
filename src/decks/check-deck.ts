import { CHECKS, ERRORS } from './checks/checks.ts';
import type { Check } from './checks/check.ts';
import { checkShape } from './checks/shape.ts';
import { migrate } from './migrations/migrate.ts';
import { problem, type Problem } from './problems.ts';
import { DECK_FORMAT, type Deck } from './schema.ts';

/** What a value is, taken as a deck: `deck` wherever its shape is right, although an error may keep it from being played. */
export interface CheckedDeck {
  deck?: Deck;
  problems: Problem[];
}

/**
 * All checks of a deck that is no file: one in an editor, or made from a spreadsheet. One of an older format is brought up to
 * date first. Problems have a path and no line, in the order of the checks. Never throws, whatever the value is.
 */
export function checkDeck(value: unknown): CheckedDeck {
  return check(value, CHECKS);
}

/** Only what keeps a deck from being played: for who wants to play it and not to mend it, some ten times faster. */
export function checkForPlay(value: unknown): CheckedDeck {
  return check(value, ERRORS);
}

function check(value: unknown, checks: readonly Check[]): CheckedDeck {
  const { value: today, from } = migrate(value);
  const shape = checkShape(today);
  if ('problems' in shape) return { problems: shape.problems };
  const params = { found: from ?? '', expected: DECK_FORMAT };
  const old = from === null ? [] : [problem('advice', 'format-old', { path: '/format', params })];
  return { deck: shape.deck, problems: [...old, ...checks.flatMap((each) => each(shape.deck))] };
}

/** Whether nothing keeps a deck with these problems from being played. */
export function isPlayable(problems: readonly Problem[]): boolean {
  return problems.every((found) => found.severity !== 'error');
}

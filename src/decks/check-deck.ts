import { CHECKS } from './checks/checks.ts';
import { checkShape } from './checks/shape.ts';
import type { Problem } from './problems.ts';
import type { Deck } from './schema.ts';

/** What a value is, taken as a deck: `deck` wherever its shape is right, although an error may keep it from being played. */
export interface CheckedDeck {
  deck?: Deck;
  problems: Problem[];
}

/**
 * All checks of a deck that is no file: one in an editor, or made from a spreadsheet. Problems have a path and no line, in
 * the order of the checks. Never throws, whatever the value is.
 */
export function checkDeck(value: unknown): CheckedDeck {
  const shape = checkShape(value);
  if ('problems' in shape) return { problems: shape.problems };
  return { deck: shape.deck, problems: CHECKS.flatMap((check) => check(shape.deck)) };
}

/** Whether nothing keeps a deck with these problems from being played. */
export function isPlayable(problems: readonly Problem[]): boolean {
  return problems.every((found) => found.severity !== 'error');
}

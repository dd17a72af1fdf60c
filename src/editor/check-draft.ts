import { CHECKS } from '../decks/checks/checks.ts';
import { checkShape } from '../decks/checks/shape.ts';
import { inOrder } from '../decks/in-order.ts';
import type { Problem } from '../decks/problems.ts';
import type { Deck } from '../decks/schema.ts';

/**
 * All that is to be said of a deck while it is written: unlike the check of a finished file, every check looks even where
 * a length or an id is still wrong, so that advice doesn't come and go with each letter. Errors first.
 */
export function checkDraft(deck: Deck): Problem[] {
  const shape = checkShape(deck);
  const faults = 'problems' in shape ? shape.problems : [];
  return inOrder([...faults, ...CHECKS.flatMap((check) => check(deck))]);
}

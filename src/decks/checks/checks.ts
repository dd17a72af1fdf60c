import type { Check } from './check.ts';
import { checkEveryPerspective } from './every-perspective.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkPoemLines } from './poem-lines.ts';
import { checkPossibleEffects } from './possible-effects.ts';
import { checkRecordingsHaveText } from './recordings-have-text.ts';
import { checkUniqueIds } from './unique-ids.ts';

/** Every check of a deck whose shape is right. A new one is a file beside this and a line here. */
export const CHECKS: readonly Check[] = [
  checkUniqueIds,
  checkKnownIds,
  checkPossibleEffects,
  checkEveryPerspective,
  checkPoemLines,
  checkRecordingsHaveText,
];

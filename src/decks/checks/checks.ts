import type { Check } from './check.ts';
import { checkColoursSeen } from './colours-seen.ts';
import { checkEasyRead } from './easy-read.ts';
import { checkEasyToRead } from './easy-to-read.ts';
import { checkEnoughPoems } from './enough-poems.ts';
import { checkEnoughScenarios } from './enough-scenarios.ts';
import { checkEveryPerspective } from './every-perspective.ts';
import { checkKnownIds } from './known-ids.ts';
import { checkLongSentences } from './long-sentences.ts';
import { checkMediaNear } from './media-near.ts';
import { checkNobodyBlamed } from './nobody-blamed.ts';
import { checkPeopleFirst } from './people-first.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkPlaceShare } from './place-share.ts';
import { checkPoemLines } from './poem-lines.ts';
import { checkPossibleEffects } from './possible-effects.ts';
import { checkRecordingsHaveText } from './recordings-have-text.ts';
import { checkSlotsSuggested } from './slots-suggested.ts';
import { checkSubjectsTagged } from './subjects-tagged.ts';
import { checkTranslationsCurrent } from './translations-current.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkWordsExplained } from './words-explained.ts';

/** What a deck must pass to be played. */
export const ERRORS: readonly Check[] = [
  checkUniqueIds,
  checkKnownIds,
  checkPossibleEffects,
  checkEveryPerspective,
  checkPoemLines,
  checkRecordingsHaveText,
];

/** Every check of a deck whose shape is right. A new one is a file beside this and a line here. */
export const CHECKS: readonly Check[] = [
  ...ERRORS,
  checkPlaceShare,
  checkNobodyBlamed,
  checkEnoughPoems,
  checkEnoughScenarios,
  checkSlotsSuggested,
  checkEasyRead,
  checkLongSentences,
  checkEasyToRead,
  checkWordsExplained,
  checkPeopleFirst,
  checkColoursSeen,
  checkMediaNear,
  checkTranslationsCurrent,
  checkSubjectsTagged,
  checkPersonalData,
];

import { refusalSentence } from '../../play/refusal-sentence.ts';
import type { Refused } from '../../session/types.ts';
import type { WorkshopRefusalCode } from '../../workshop/refusals.ts';
import refusals from '../../words/en-GB/workshop-refusals.json';
import { area, sayIn } from '../../words/say.ts';

/** Every refusal of a workshop has its sentence, or this does not compile. */
const SENTENCES: Readonly<Record<WorkshopRefusalCode, string>> = refusals;
const say = sayIn(area('workshop-refusals', refusals));

const hasSentence = (code: string): code is WorkshopRefusalCode => Object.hasOwn(SENTENCES, code);

/** Why the workshop said no, and what to do. */
export function workshopRefusal(refused: Refused): string {
  const { code, params } = refused;
  return hasSentence(code) ? say(code, params) : refusalSentence(refused, null, null);
}

import { refusalSentence } from '../../play/refusal-sentence.ts';
import type { Refused } from '../../session/types.ts';
import type { WorkshopRefusalCode } from '../../workshop/refusals.ts';
import refusals from '../../words/en-GB/workshop-refusals.json';
import { area, sayIn } from '../../words/say.ts';

const SENTENCES: Readonly<Record<WorkshopRefusalCode, string>> = refusals;
const say = sayIn(area('workshop-refusals', refusals));

const hasSentence = (code: string): code is WorkshopRefusalCode => Object.hasOwn(SENTENCES, code);

/** Why one can't join, and what to do. */
export function joinRefusal(refused: Refused): string {
  const { code, params } = refused;
  return hasSentence(code) ? say(code, params) : refusalSentence(refused, null, null);
}

import type { Refused } from '../../session/types.ts';
import refusals from '../../words/en-GB/deck-refusals.json';
import { area, sayIn } from '../../words/say.ts';

const say = sayIn(area('deck-refusals', refusals));

const hasSentence = (code: string): code is keyof typeof refusals => Object.hasOwn(refusals, code);

/** Why the server said no to a deck, and what to do. */
export function deckRefusal({ code, params }: Pick<Refused, 'code' | 'params'>): string {
  return say(hasSentence(code) ? code : 'unknown', params);
}

/** Whether the server wants to be told its passphrase. */
export function asksForPassphrase(code: string): boolean {
  return code === 'passphrase-needed' || code === 'wrong-passphrase';
}

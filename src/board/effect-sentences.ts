import type { Effect } from '../rules/state.ts';
import type { TurnView } from '../rules/view-types.ts';
import { boardWords } from '../words/board-area.ts';
import { sayIn } from '../words/say.ts';
import { outcomeIn, perspectiveIn, type BoardWords } from './board-words.ts';
import { listed } from './listed.ts';

/** What an effect asks for, in a sentence. */
export function effectSentence(effect: Effect, of: { words: BoardWords; lendAHand?: boolean }): string {
  const say = sayIn(boardWords);
  if (effect.op === 'discuss') return say('effect.discuss');
  const perspective = perspectiveIn(of.words, effect.perspective)?.short;
  if (effect.op === 'remove') {
    return perspective === undefined ? say('effect.removeAny') : say('effect.remove', { perspective });
  }
  if (perspective === undefined) return say('effect.placeAny');
  return say(of.lendAHand ? 'effect.lendAHand' : 'effect.place', { perspective });
}

/** Which outcomes the card suggests; empty where it leaves that open. */
export function suggestsSentence(effect: Effect, words: BoardWords): string {
  const names = effect.suggests.flatMap((id) => outcomeIn(words, id)?.short ?? []);
  if (names.length === 0) return '';
  return sayIn(boardWords)('effect.suggests', { outcomes: listed(names, 'or') });
}

/** What became of an effect. */
export function doneSentence(done: TurnView['done'][number], outcome: string): string {
  return sayIn(boardWords)(`effect.${done.how}`, { outcome });
}

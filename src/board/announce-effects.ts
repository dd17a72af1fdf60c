import type { Effect } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { announceWords } from '../words/announce-area.ts';
import { sayIn } from '../words/say.ts';
import type { Change } from './announcements.ts';
import { outcomeIn, perspectiveIn, type BoardWords } from './board-words.ts';
import { isTurned } from './card-of-turn.ts';
import { effectSentence, suggestsSentence } from './effect-sentences.ts';
import { ended, quoted } from './quote.ts';

/** What the card does, as it is turned over, and what is next after each thing that was done. */
export function announceEffects(change: Change): readonly string[] {
  const { before, after, newTurn } = change;
  const sameCard = !newTurn && before.turn.cardId === after.turn.cardId;
  const knew = sameCard && knowsEffects(before);
  if (!knowsEffects(after)) return takenBack(change);
  if (!knew) return [revealedSentence(change), ...doneLines(change, 0)];
  const undone = after.turn.done.length < before.turn.done.length;
  const back = undone ? [sayIn(announceWords)('takenBack')] : [];
  return [...back, ...doneLines(change, before.turn.done.length), nextSentence(change)];
}

/** Whether everybody knows what the card does. */
function knowsEffects({ turn, houseRules }: TableView): boolean {
  return isTurned(turn) || (houseRules.effect === 'shown' && turn.step === 'talk');
}

function revealedSentence({ after, onlooker }: Change): string {
  return sayIn(announceWords)('revealed', { effect: allEffects(after, onlooker.words) });
}

function nextSentence({ before, after, onlooker }: Change): string {
  const { turn } = after;
  const next = turn.effects?.[turn.nextEffect];
  if (turn.step !== 'act' || !next || turn.nextEffect === before.turn.nextEffect) return '';
  const effect = effectSentence(next, { words: onlooker.words, lendAHand: turn.lendAHand });
  return sayIn(announceWords)('then', { effect });
}

function doneLines(change: Change, from: number): readonly string[] {
  return change.after.turn.done.slice(from).map((_, index) => doneLine(change, from + index));
}

function takenBack({ before, after, newTurn }: Change): readonly string[] {
  const undone = !newTurn && before.turn.done.length > 0 && before.turn.cardId === after.turn.cardId;
  return undone ? [sayIn(announceWords)('takenBack')] : [];
}

function allEffects({ turn }: TableView, words: BoardWords): string {
  const sentence = (effect: Effect, index: number): string => {
    const lendAHand = turn.lendAHand && index === turn.nextEffect;
    return [effectSentence(effect, { words, lendAHand }), suggestsSentence(effect, words)]
      .filter(Boolean)
      .join(' ');
  };
  return (turn.effects ?? []).map(sentence).join(' ');
}

/** What became of one effect. Tiles are said with the path. */
function doneLine({ after, onlooker }: Change, index: number): string {
  const say = sayIn(announceWords);
  const done = after.turn.done[index];
  const effect = after.turn.effects?.[index];
  if (!done || !effect) return '';
  if (done.how === 'mitigated' || done.how === 'declined') return say(done.how);
  if (done.how === 'passed') {
    // Talk alone always passes: that is not worth a sentence.
    return effect.op === 'discuss'
      ? ''
      : say('passed', { effect: effectSentence(effect, { words: onlooker.words }) });
  }
  return tileLine(after, done, onlooker.words);
}

function tileLine(view: TableView, done: TableView['turn']['done'][number], words: BoardWords): string {
  const say = sayIn(announceWords);
  const outcome = outcomeIn(words, done.outcome)?.name ?? '';
  const perspective = perspectiveIn(words, done.perspective)?.short ?? '';
  if (done.how === 'removed') return say('removed', { outcome, perspective });
  const caption = view.path[done.outcome ?? '']?.[done.perspective ?? '']?.caption;
  return caption
    ? say('placedWith', { outcome, perspective, caption: quoted(ended(caption)) })
    : say('placed', { outcome, perspective });
}

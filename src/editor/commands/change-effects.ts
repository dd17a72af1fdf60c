import type { Card, Effect } from '../../decks/schema.ts';
import { placeOf, type CardKey } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { setOrLeaveOut } from './set-or-leave-out.ts';

function onEffects(key: CardKey, change: (effects: Effect[]) => Effect[]): Edit {
  return {
    name: 'effects-changed',
    card: key,
    change: (draft) => {
      const card = draft.deck.cards[placeOf(draft, key)];
      if (card) putEffects(card, change(card.effects ?? []));
    },
  };
}

function putEffects(card: Card, effects: Effect[]): void {
  if (card.kind === 'scenario') card.effects = effects;
  else setOrLeaveOut(card, 'effects', effects);
}

export function addEffect(key: CardKey): Edit {
  return onEffects(key, (effects) => [...effects, { op: 'place' }]);
}

/** Puts an effect that was written elsewhere in its place among the others. */
export function putEffect(key: CardKey, index: number, effect: Effect): Edit {
  return onEffects(key, (effects) => effects.toSpliced(index, 0, effect));
}

export function removeEffect(key: CardKey, index: number): Edit {
  return onEffects(key, (effects) => effects.filter((_, at) => at !== index));
}

function onEffect(key: CardKey, index: number, change: (effect: Effect) => void): Edit {
  return onEffects(key, (effects) => {
    const effect = effects[index];
    if (effect) change(effect);
    return effects;
  });
}

/** With `discuss` no tile moves, so whose it is and which outcomes are suggested go. */
export function setOp(key: CardKey, index: number, op: Effect['op']): Edit {
  return onEffect(key, index, (effect) => {
    effect.op = op;
    if (op !== 'discuss') return;
    delete effect.perspective;
    delete effect.suggests;
  });
}

/** `null` = the card's own, or on a poem any tile that is missing. */
export function setWhose(key: CardKey, index: number, perspective: string | null): Edit {
  return onEffect(key, index, (effect) => setOrLeaveOut(effect, 'perspective', perspective ?? undefined));
}

export function setSuggests(key: CardKey, index: number, outcomes: readonly string[]): Edit {
  return onEffect(key, index, (effect) => setOrLeaveOut(effect, 'suggests', [...outcomes]));
}

import { pointer, problem, type Problem } from '../problems.ts';
import type { Card, Deck, Effect } from '../schema.ts';

/** Effects that can happen: nothing that takes "any tile" away, suggests where nothing moves, or fills one slot twice. */
export function checkPossibleEffects(deck: Deck): Problem[] {
  return deck.cards.flatMap((card, c) => [
    ...(card.effects ?? []).flatMap((effect, e) =>
      problemsOfEffect(card, effect, ['cards', c, 'effects', e]),
    ),
    ...sameSlotTwice(card, ['cards', c, 'effects', 1]),
  ]);
}

function problemsOfEffect(card: Card, effect: Effect, path: PropertyKey[]): Problem[] {
  const suggests = effect.suggests ?? [];
  const found: Problem[] = suggests.flatMap((id, s) =>
    suggests.indexOf(id) === s
      ? []
      : [
          problem('error', 'suggests-twice', {
            path: pointer([...path, 'suggests', s]),
            cardId: card.id,
            params: { id },
          }),
        ],
  );
  const where = { path: pointer(path), cardId: card.id, params: {} };
  if (effect.op === 'remove' && card.kind === 'poem' && effect.perspective === undefined) {
    found.push(problem('error', 'effect-remove-any', where));
  }
  if (effect.op === 'discuss' && suggests.length > 0)
    found.push(problem('error', 'effect-discuss-suggests', where));
  return found;
}

/** Two effects alike that both name one and the same slot: the second could never do what it says. */
function sameSlotTwice(card: Card, path: PropertyKey[]): Problem[] {
  const [first, second] = (card.effects ?? []).map((effect) => onlySlot(card, effect));
  if (!first || !second || first.slot !== second.slot) return [];
  const params = { outcome: first.outcome };
  return [problem('error', 'effect-twice-same-slot', { path: pointer(path), cardId: card.id, params })];
}

/** What an effect does and the one slot it names, where it names just one. */
function onlySlot(card: Card, effect: Effect): { slot: string; outcome: string } | null {
  const perspective = effect.perspective ?? (card.kind === 'scenario' ? card.perspective : null);
  const [outcome, another] = effect.suggests ?? [];
  if (perspective === null || outcome === undefined || another !== undefined) return null;
  return { slot: `${effect.op} ${perspective} ${outcome}`, outcome };
}

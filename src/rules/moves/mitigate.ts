import { choicesFor, effectNow, finishEffect } from '../effects.ts';
import { atStep, theirTurn } from '../gates.ts';
import { note, type By } from '../history.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { TableState, WordId } from '../state.ts';

export interface MitigateInput {
  what: WordId;
  owner: WordId;
  firstStep?: WordId;
}

/** The team keeps the tile by writing an action with an owner, where the house rule allows it. [EFFECT-4] */
export function checkMitigate(state: TableState, _: MitigateInput, by: By): Refusal | null {
  const refusal = theirTurn(state, by) ?? atStep(state, 'act');
  if (refusal) return refusal;
  if (!state.houseRules.mitigate) return refuse('mitigate-is-off');
  return effectNow(state)?.op === 'remove' ? null : refuse('not-a-remove-effect');
}

export function applyMitigate(state: TableState, input: MitigateInput, by: By): void {
  const effect = effectNow(state);
  const perspective = effect?.perspective ?? choicesFor(state, effect).slots[0]?.perspective ?? '';
  state.actions.push({
    turn: state.turn.number,
    cardId: state.turn.cardId,
    perspective,
    what: input.what,
    owner: input.owner,
    firstStep: input.firstStep ?? null,
  });
  finishEffect(state, { how: 'mitigated' });
  note(state, by, { act: 'mitigated', perspective, word: input.what });
}

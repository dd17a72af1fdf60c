import { note, type By } from './history.ts';
import { emptySlots, isComplete, layTile, liftTile, removableSlots, setTile, type Slot } from './path.ts';
import { cardOf } from './piles.ts';
import type { Effect, EffectDone, PerspectiveId, TableSetup, TableState, TurnStep } from './state.ts';

/** A poem without effects, or a turn without a card, lets the team place any one missing tile. [EFFECT-5] */
const ANY_TILE: Effect = { op: 'place', perspective: null, suggests: [] };

/** The effects of the card on the table, or of a turn that found no card. */
export function effectsOf(setup: TableSetup, cardId: string | null): Effect[] {
  const card = cardId === null ? null : cardOf(setup, cardId);
  const effects = card && card.effects.length > 0 ? card.effects : [ANY_TILE];
  return effects.map((effect) => ({ ...effect, suggests: [...effect.suggests] }));
}

/** The effect that is to be done now, or `null` when none is. */
export function effectNow(state: TableState): Effect | null {
  if (state.turn.step !== 'act') return null;
  return state.turn.effects[state.turn.nextEffect] ?? null;
}

export interface Choices {
  slots: Slot[];
  /** The perspective is everywhere already: the team places any tile that is missing. [EFFECT-2] */
  lendAHand: boolean;
}

/** What `placeTile` or `removeTile` would accept for an effect. */
export function choicesFor(state: TableState, effect: Effect | null): Choices {
  if (!effect || effect.op === 'discuss') return { slots: [], lendAHand: false };
  if (effect.op === 'remove') return { slots: removableSlots(state, effect.perspective), lendAHand: false };
  const own = emptySlots(state, effect.perspective);
  if (own.length > 0 || effect.perspective === null) return { slots: own, lendAHand: false };
  return { slots: emptySlots(state, null), lendAHand: true };
}

/** Whether one of the choices now is this slot. */
export function isChoice(state: TableState, slot: Slot): boolean {
  return choicesFor(state, effectNow(state)).slots.some(
    (each) => each.perspective === slot.perspective && each.outcome === slot.outcome,
  );
}

/** Records what became of the effect now, a barrier where it impedes, and goes on to the next. [EFFECT-3] */
export function finishEffect(state: TableState, done: Partial<EffectDone> & Pick<EffectDone, 'how'>): void {
  const effect = effectNow(state);
  if (!effect) return;
  if (effect.op === 'remove') {
    const barrier = {
      turn: state.turn.number,
      effect: state.turn.nextEffect,
      cardId: state.turn.cardId,
      perspective: done.perspective ?? effect.perspective,
      outcome: done.how === 'removed' ? (done.outcome ?? null) : null,
    };
    state.barriers = [...state.barriers, barrier];
  }
  state.turn.done.push({
    perspective: effect.perspective,
    outcome: null,
    tile: null,
    locked: false,
    fromComplete: false,
    overruled: false,
    ...done,
  });
  state.turn.nextEffect += 1;
}

/** Places the tile of the effect now. */
export function placeForEffect(state: TableState, slot: Slot, caption: string | null): void {
  const locked = layTile(state, slot, { caption });
  finishEffect(state, { how: 'placed', ...slot, locked });
}

/** Takes the tile of the effect now away. */
export function removeForEffect(state: TableState, slot: Slot): void {
  const fromComplete = isComplete(state, slot.outcome);
  const tile = liftTile(state, slot);
  finishEffect(state, { how: 'removed', ...slot, tile, fromComplete });
}

/**
 * Looks again at the effects still to do: one that has nothing to do passes by itself, and when none is left the
 * turn waits to be finished. Also notes that the path has been open. Called after every change. [EFFECT-7]
 */
export function settleEffects(state: TableState, by: By): void {
  if (state.turn.step === 'act') {
    for (let effect = effectNow(state); effect; effect = effectNow(state)) {
      if (choicesFor(state, effect).slots.length > 0) return;
      note(state, by, { act: 'passed', detail: effect.op, ...(effect.perspective && perspectiveOf(effect)) });
      finishEffect(state, { how: 'passed' });
    }
    state.turn.step = 'finish';
  }
}

const perspectiveOf = (effect: Effect): { perspective: PerspectiveId } | object =>
  effect.perspective === null ? {} : { perspective: effect.perspective };

/** Whether the team did anything since the reveal that could be taken back. */
export function hasDoneAnything(state: TableState): boolean {
  return state.turn.done.some((done) => done.how !== 'passed');
}

/** Takes back what was done since the reveal, last first; then the turn is at `step` with every effect to do. */
export function undoEffects(state: TableState, step: TurnStep): void {
  for (const done of state.turn.done.toReversed()) undo(state, done);
  state.turn.done = [];
  state.turn.nextEffect = 0;
  state.turn.step = step;
  state.barriers = state.barriers.filter((barrier) => barrier.turn !== state.turn.number);
}

function undo(state: TableState, done: EffectDone): void {
  if (done.outcome === null || done.perspective === null || done.overruled) return;
  const slot = { perspective: done.perspective, outcome: done.outcome };
  if (done.how === 'placed') liftTile(state, slot);
  if (done.how !== 'removed' || done.tile === null) return;
  if (done.fromComplete) setTile(state, slot, done.tile);
  else layTile(state, slot, done.tile);
}

/** The facilitator changed a slot: what this turn's effects did there is no longer theirs to take back. [BACK-1] */
export function overrule(state: TableState, slot: Slot): void {
  for (const done of state.turn.done) {
    if (done.outcome === slot.outcome && done.perspective === slot.perspective) done.overruled = true;
  }
}

import type { OutcomeId, Path, PerspectiveId, TableSetup, TableState, Tile } from './state.ts';

export interface Slot {
  perspective: PerspectiveId;
  outcome: OutcomeId;
}

/** A path with every slot empty. */
export function emptyPath(setup: TableSetup): Path {
  const block = Object.fromEntries(setup.perspectives.map((perspective) => [perspective, null]));
  return Object.fromEntries(setup.outcomes.map((outcome) => [outcome, block]));
}

/** The tile in a slot, or `null` where it is empty. */
export function tileAt(state: { path: Path }, slot: Slot): Tile | null {
  return state.path[slot.outcome]?.[slot.perspective] ?? null;
}

/** Fills or empties a slot that exists. */
export function setTile(state: { path: Path }, { outcome, perspective }: Slot, tile: Tile | null): void {
  state.path = { ...state.path, [outcome]: { ...state.path[outcome], [perspective]: tile } };
}

/** A block is complete exactly when its four slots are filled. [PATH-2] */
export function isComplete(state: { path: Path }, outcome: OutcomeId): boolean {
  const block = state.path[outcome];
  if (!block) return false;
  for (const perspective in block) if (!block[perspective]) return false;
  return true;
}

/** Whether every outcome in play is complete. */
export function isFull(state: { path: Path; inPlay: OutcomeId[] }): boolean {
  return state.inPlay.every((outcome) => isComplete(state, outcome));
}

/** The slots in play that are empty, of one perspective or (`null`) of any, in path order. */
export function emptySlots(state: TableState, perspective: PerspectiveId | null): Slot[] {
  return slotsInPlay(state, perspective, (tile) => tile === null);
}

/** The slots in play, not locked, that are filled. */
export function removableSlots(state: TableState, perspective: PerspectiveId | null): Slot[] {
  return slotsInPlay(state, perspective, (tile, outcome) => tile !== null && !state.locked.includes(outcome));
}

function slotsInPlay(
  state: TableState,
  perspective: PerspectiveId | null,
  wanted: (tile: Tile | null, outcome: OutcomeId) => boolean,
): Slot[] {
  const slots: Slot[] = [];
  for (const outcome of state.inPlay) {
    const block = state.path[outcome] ?? {};
    for (const each in block) {
      if (perspective !== null && each !== perspective) continue;
      if (wanted(block[each] ?? null, outcome)) slots.push({ perspective: each, outcome });
    }
  }
  return slots;
}

/** Sets a tile with its caption; a block locks when its fourth tile is set. Answers whether it did. [PATH-3] */
export function layTile(state: TableState, slot: Slot, tile: Tile): boolean {
  setTile(state, slot, tile);
  if (!isComplete(state, slot.outcome)) return false;
  state.locked = [...state.locked, slot.outcome];
  state.turn.completed.push(slot.outcome);
  return true;
}

/** Takes a tile away; an incomplete block is never locked. */
export function liftTile(state: TableState, slot: Slot): Tile | null {
  const tile = tileAt(state, slot);
  setTile(state, slot, null);
  state.locked = state.locked.filter((outcome) => outcome !== slot.outcome);
  state.turn.completed = state.turn.completed.filter((outcome) => outcome !== slot.outcome);
  return tile;
}

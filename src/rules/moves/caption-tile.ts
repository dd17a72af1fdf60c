import { knownSlot } from '../gates.ts';
import { note, type By } from '../history.ts';
import { setTile, tileAt } from '../path.ts';
import { refuse, type Refusal } from '../refusals.ts';
import type { OutcomeId, PerspectiveId, TableState, WordId } from '../state.ts';

export interface CaptionTileInput {
  perspective: PerspectiveId;
  outcome: OutcomeId;
  /** Left out: the tile has no caption any more. */
  caption?: WordId;
}

/** Any team, at any time, also while paused: words that were just typed are never lost to a turn that passed. [CAPTION-1] */
export function checkCaptionTile(state: TableState, input: CaptionTileInput, _: By): Refusal | null {
  const refusal = knownSlot(state, input);
  if (refusal) return refusal;
  return tileAt(state, input) ? null : refuse('slot-empty', { outcome: input.outcome });
}

export function applyCaptionTile(state: TableState, input: CaptionTileInput, by: By): void {
  const { perspective, outcome, caption } = input;
  setTile(state, { perspective, outcome }, { caption: caption ?? null });
  note(state, by, { act: 'captioned', perspective, outcome, ...(caption && { word: caption }) });
}

/** Every reason for which the rules refuse a move. `src/words` has a sentence for each. */
export const REFUSAL_CODES = [
  'not-your-turn',
  'facilitator-only',
  'teams-only',
  'paused',
  'already-paused',
  'not-paused',
  'game-ended',
  'game-not-ended',
  'roll-first',
  'already-rolled',
  'talk-first',
  'already-revealed',
  'effects-to-do',
  'nothing-to-do',
  'dice-are-physical',
  'dice-are-not-physical',
  'not-a-place-effect',
  'not-a-remove-effect',
  'not-this-perspective',
  'slot-filled',
  'slot-empty',
  'block-locked',
  'block-not-locked',
  'block-not-complete',
  'outcome-not-in-play',
  'unknown-outcome',
  'unknown-perspective',
  'unknown-card',
  'unknown-move',
  'mitigate-is-off',
  'words-missing',
  'nothing-to-take-back',
  'no-card',
  'already-asked',
  'team-is-here',
  'own-turn',
  'team-in-play',
  'team-not-in-play',
  'already-leaving',
  'not-an-order',
  'card-came-up',
  'card-swapped-out',
  'card-left-out',
  'outcomes-2-to-all',
  'no-such-turn',
  'nothing-ahead',
  'seat-already-taken',
  'no-change',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a move is refused, in a code and what its sentence needs. */
export interface Refusal {
  code: RefusalCode;
  params?: Record<string, string | number>;
}

/** A refusal with its code. */
export function refuse(code: RefusalCode, params?: Refusal['params']): Refusal {
  return params ? { code, params } : { code };
}

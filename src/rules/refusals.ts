/** Every reason for which the rules refuse a move. `src/words` has a sentence for each. */
export const REFUSAL_CODES = [
  'not-your-turn',
  'facilitator-only',
  'teams-only',
  'paused',
  'game-ended',
  'game-not-ended',
  'already-paused',
  'not-paused',
  'already-rolled',
  'dice-are-physical',
  'dice-are-not-physical',
  'not-a-roll',
  'not-talking',
  'nothing-to-do',
  'not-this-effect',
  'slot-filled',
  'slot-empty',
  'block-locked',
  'block-not-locked',
  'block-not-complete',
  'outcome-not-in-play',
  'not-this-perspective',
  'unknown-outcome',
  'unknown-perspective',
  'unknown-card',
  'unknown-team',
  'unknown-move',
  'mitigate-is-off',
  'words-missing',
  'nothing-to-take-back',
  'effects-to-do',
  'no-card',
  'already-asked',
  'team-is-here',
  'own-turn',
  'team-in-play',
  'team-not-in-play',
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

import type { PlayResult } from './types.ts';

/** A move that is not acknowledged yet. Its id makes that it is played once, however often it is sent. */
export interface PendingMove {
  move: string;
  /** With its guard: the numbers that the person saw, and the id. */
  args: Record<string, unknown>;
  answer: (result: PlayResult) => void;
}

/**
 * Moves that don't depend on whose turn it is or how far it went: they mean the same a moment later, so that they carry
 * no number of a turn. All others are refused with `moved-on` when the table is not what the person saw.
 */
const ANY_TIME = new Set([
  'addTile',
  'bringBack',
  'captionTile',
  'correctCard',
  'endGame',
  'goBack',
  'goForward',
  'lockBlock',
  'nameTeam',
  'orderTeams',
  'pause',
  'reopenBlock',
  'reopenGame',
  'resume',
  'setAside',
  'setHouseRules',
  'setOutcomes',
  'takeTile',
]);

/** The arguments of a move with what the person saw when they pressed. */
export function guarded(
  asked: { move: string; args: Record<string, unknown> | undefined },
  seen: { number: number; nextEffect: number },
  moveId: string,
): Record<string, unknown> {
  const turn = ANY_TIME.has(asked.move) ? {} : { turn: seen.number, effect: seen.nextEffect };
  return { ...turn, ...asked.args, moveId };
}

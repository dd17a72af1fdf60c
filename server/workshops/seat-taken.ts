import { checkMove } from '../../src/rules/play.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import { FACILITATOR, type Team } from '../../src/rules/state.ts';
import type { Append } from '../streams/stream-kind.ts';
import type { Look } from '../streams/streams.ts';
import { playAtTable, tableIn } from './tables.ts';

/** Brings a team into play when somebody takes its seat for the first time; nothing when somebody did before. */
export function seatTaken(
  look: Look,
  { tableId, seat }: { tableId: string; seat: Team },
  atMs: number,
): Append[] {
  const { state, setup } = tableIn(look, tableId);
  const given = { atMs, nobodyHere: false };
  const event: TableEvent = { move: 'takeSeat', input: { team: seat }, seat: FACILITATOR, given };
  return checkMove(state, event, setup) ? [] : [playAtTable(tableId, [event])];
}

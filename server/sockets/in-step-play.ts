import { parseMove, storeWords, type MoveGuard } from '../../src/protocol/moves.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import { checkMove } from '../../src/rules/play.ts';
import { FACILITATOR, type Seat, type TableState } from '../../src/rules/state.ts';
import type { ServerParts } from '../parts.ts';
import { appendTo } from '../streams/stream-kind.ts';
import type { Decision, Look, Outcome } from '../streams/streams.ts';
import { tableRef } from '../streams/table-kind.ts';
import { alongWithMove, refsForMove } from '../workshops/along-with-move.ts';

/** Who sends a move, and where: from the socket, never from the message. */
export interface Mover {
  workshopId: string;
  tableId: string;
  seat: Seat;
  /** The facilitator's device; `null` for a team. */
  deviceId: string | null;
  /** Asked when the move's turn has come: its sender's key may have ended while it waited for others. */
  isStillThere: () => boolean;
}

export interface MovePlayed {
  /** boardgame.io's number of the state that the move made. */
  stateID: number;
}

/** A move as it came: neither name nor arguments are checked yet. */
export interface MoveAsked {
  name: unknown;
  args: unknown;
}

type PlayParts = Pick<ServerParts, 'streams' | 'presence' | 'now'>;
type Parsed = Extract<ReturnType<typeof parseMove>, { ok: true }>;

/** Parses, checks and saves one move. A move id that was saved before is answered as then, and changes nothing. */
export function playMove(parts: PlayParts, mover: Mover, asked: MoveAsked): Promise<Outcome<MovePlayed>> {
  const parsed = parseMove(asked.name, asked.args);
  if (!parsed.ok) return Promise.resolve(parsed);
  const refs = refsForMove(mover, parsed.played);
  return parts.streams.transact(refs, (look) => decide({ parts, mover, parsed }, look));
}

function decide(
  { parts, mover, parsed }: { parts: PlayParts; mover: Mover; parsed: Parsed },
  look: Look,
): Decision<MovePlayed> {
  if (!mover.isStillThere()) return { ok: false, code: 'not-allowed' };
  const ref = tableRef(mover.tableId);
  const { state: table, version, moves } = look(ref);
  if (!table) return { ok: false, code: 'unknown-table' };
  const { guard, played } = parsed;
  const savedAt = guard.moveId === undefined ? undefined : moves.get(guard.moveId);
  // The first event set the table up, so that the version is one ahead of the number of moves.
  if (savedAt !== undefined) return { ok: true, answer: { stateID: savedAt - 1 } };
  const state = table.game.G;
  if (hasMovedOn(state, guard)) return { ok: false, code: 'moved-on' };
  const stored = storeWords(played, `${mover.tableId}.${version + 1}`);
  const nobodyHere = !parts.presence.isTeamHere(mover.tableId, state.turn.team);
  const event: TableEvent = {
    ...stored.played,
    // Whoever asks to move on stays unknown, on disk too.
    seat: played.move === 'askToMoveOn' ? FACILITATOR : mover.seat,
    given: { atMs: parts.now(), nobodyHere },
  };
  const refusal = checkMove(state, event, table.setup);
  if (refusal) return { ok: false, ...refusal };
  return {
    ok: true,
    answer: { stateID: version },
    appends: [
      appendTo(ref, [{ event, moveId: guard.moveId }]),
      ...alongWithMove(look, mover, { event, before: state }),
    ],
    words: stored.words.map(({ id, text }) => ({ stream: ref.stream, id, text })),
  };
}

/** What the person saw when they pressed no longer holds. */
function hasMovedOn({ turn }: TableState, { turn: seen, effect }: MoveGuard): boolean {
  return (seen !== undefined && seen !== turn.number) || (effect !== undefined && effect !== turn.nextEffect);
}

import type { OpenedGame } from '../../src/protocol/game-file.ts';
import type { Played, TableEvent } from '../../src/rules/event.ts';
import { applyMove, startTable } from '../../src/rules/play.ts';
import { FACILITATOR, type Seat, type TableState } from '../../src/rules/state.ts';
import type { MitigateInput } from '../../src/rules/moves/mitigate.ts';
import { checkCommand, type WorkshopEvent } from '../../src/workshop/commands.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { appendTo, type Append, type StreamRef } from '../streams/stream-kind.ts';
import type { Look } from '../streams/streams.ts';
import { tableRef } from '../streams/table-kind.ts';
import { workshopRef } from './workshop-kind.ts';

export interface Where {
  workshopId: string;
  tableId: string;
  /** The device with the facilitator's role, when one sent the move. */
  deviceId: string | null;
}

/** The streams that a move has to lock: its table, and the workshop too when the move changes both. */
export function refsForMove({ workshopId, tableId }: Where, played: Played): StreamRef<unknown, unknown>[] {
  const table = tableRef(tableId);
  return touchesWorkshop(played) ? [table, workshopRef(workshopId)] : [table];
}

/**
 * What a move at a table changes in the workshop, to be saved in the same act: an action that a team wrote, a card
 * that was corrected, a table that was opened by lifting its pause. `before` is the table before the move.
 */
export function alongWithMove(
  look: Look,
  where: Where,
  move: { event: TableEvent; before: TableState },
): Append[] {
  if (!touchesWorkshop(move.event)) return [];
  const ref = workshopRef(where.workshopId);
  const { state } = look(ref);
  const event = state && workshopEventFor(state, where, move);
  return event && !checkCommand(state, event) ? [appendTo(ref, [{ event }])] : [];
}

function touchesWorkshop(played: Played): boolean {
  const move = played.move === 'actFor' ? played.input.move : played.move;
  return move === 'mitigate' || move === 'correctCard' || move === 'resume';
}

/** What a game that was played elsewhere has changed already, when it goes on as a table: actions, corrected cards. */
export function alongWithGame({ setup, events }: OpenedGame, tableId: string): WorkshopEvent[] {
  const before = startTable(setup);
  const made: WorkshopEvent[] = [];
  for (const event of events) {
    const record = recordOf({ tableId, deviceId: null }, { event, before });
    if (record) made.push(record);
    applyMove(before, event, setup);
  }
  return made;
}

function workshopEventFor(
  state: WorkshopState,
  where: Where,
  move: { event: TableEvent; before: TableState },
): WorkshopEvent | null {
  const { tableId } = where;
  const record = recordOf(where, move);
  if (record) return record;
  const waits = state.tables.some(({ id, started }) => id === tableId && !started);
  const { atMs } = move.event.given;
  return waits ? { command: 'startPlaying', input: { tableIds: [tableId] }, by: SERVER, atMs } : null;
}

const SERVER = { role: 'server' } as const;

/** What stays written of a move: an action, or a card's new words. */
function recordOf(
  { tableId, deviceId }: Pick<Where, 'tableId' | 'deviceId'>,
  { event, before }: { event: TableEvent; before: TableState },
): WorkshopEvent | null {
  const by = SERVER;
  const { atMs } = event.given;
  const written = actionIn(event, before);
  if (written) {
    const { what, owner, firstStep = null } = written.input;
    const { number, cardId } = before.turn;
    const said = { actionId: what, what, owner, firstStep };
    const input = { tableId, seat: written.seat, turn: number, cardId, ...said };
    return { command: 'writeAction', input, by, atMs };
  }
  if (event.move === 'correctCard') {
    const who = deviceId === null ? {} : { deviceId };
    return { command: 'correctCard', input: { tableId, ...event.input, ...who }, by, atMs };
  }
  return null;
}

/** The action that a move writes, and the team whose it is: the one at turn when the facilitator sends the move. */
function actionIn(event: TableEvent, before: TableState): { input: MitigateInput; seat: Seat } | null {
  if (event.move === 'mitigate') {
    return { input: event.input, seat: event.seat === FACILITATOR ? before.turn.team : event.seat };
  }
  if (event.move === 'actFor' && event.input.move === 'mitigate') {
    return { input: event.input.args, seat: event.input.team };
  }
  return null;
}

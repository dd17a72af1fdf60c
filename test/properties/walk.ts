import type { TableEvent } from '../../src/rules/event.ts';
import { applyMove, checkMove, startTable } from '../../src/rules/play.ts';
import type { Core, TableSetup, TableState } from '../../src/rules/state.ts';
import { asItIs } from '../support/a-table.ts';
import { eventFor } from './a-move.ts';
import type { Game } from './run.ts';

/** A table just after a move was accepted. */
export interface Moment {
  setup: TableSetup;
  event: TableEvent;
  /** What going back restores, and what decides who may, as they were before the move. */
  before: Core & Pick<TableState, 'inPlay' | 'ended' | 'paused'>;
  state: TableState;
}

export interface Walked {
  state: TableState;
  /** The moves that were accepted, as they are saved. */
  events: TableEvent[];
  /** Moves tried, accepted or refused. */
  tried: number;
}

/** Plays a game, looking at the table after each accepted move. A move that is refused must change nothing. */
export function walk({ setup, steps }: Game, look: (moment: Moment) => void): Walked {
  const state = startTable(setup);
  const events: TableEvent[] = [];
  for (const step of steps) {
    const event = eventFor(state, setup, step);
    if (isRefused(state, event, setup)) continue;
    const { inPlay, ended, paused } = state;
    const before = { ...asItIs(state), inPlay: [...inPlay], ended, paused };
    applyMove(state, event, setup);
    events.push(event);
    look({ setup, event, before, state });
  }
  return { state, events, tried: steps.length };
}

/** Asks the rules; asking changes nothing, whatever the answer. [HOLDS-11] */
function isRefused(state: TableState, event: TableEvent, setup: TableSetup): boolean {
  const [table, played] = [JSON.stringify(state), JSON.stringify(event)];
  const refusal = checkMove(state, event, setup);
  const isSame = JSON.stringify(state) === table && JSON.stringify(event) === played;
  if (!isSame) throw new Error(`asking whether ${event.move} may be played changed something`);
  return refusal !== null;
}

import { copyCore } from '../../src/rules/core.ts';
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

type Ask = typeof checkMove;

/** Plays a game, looking at the table after each accepted move. */
export function walk({ setup, steps }: Game, look: (moment: Moment) => void, ask: Ask = checkMove): Walked {
  const state = startTable(setup);
  const events: TableEvent[] = [];
  for (const step of steps) {
    const event = 'event' in step ? step.event : eventFor(state, setup, step);
    if (ask(state, event, setup) !== null) continue;
    const { inPlay, ended, paused } = state;
    // Where going back leaves is compared with what going forward gives: that copy must be nobody else's.
    const core = event.move === 'goBack' ? asItIs(state) : copyCore(state);
    const before = { ...core, inPlay: [...inPlay], ended, paused };
    applyMove(state, event, setup);
    events.push(event);
    look({ setup, event, before, state });
  }
  return { state, events, tried: steps.length };
}

/** Asks the rules, and makes sure that asking changed nothing, whatever the answer. */
export const askChangingNothing: Ask = (state, event, setup) => {
  const [table, played] = [JSON.stringify(state), JSON.stringify(event)];
  const refusal = checkMove(state, event, setup);
  const isSame = JSON.stringify(state) === table && JSON.stringify(event) === played;
  if (!isSame) throw new Error(`asking whether ${event.move} may be played changed something`);
  return refusal;
};

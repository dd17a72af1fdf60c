import { expect } from 'vitest';
import { TEAMS, type Core, type TableSetup, type TableState, type Team } from '../../src/rules/state.ts';
import { startTable } from '../../src/rules/play.ts';
import { asItIs } from '../support/a-table.ts';
import type { Moment } from './walk.ts';

/** Remembers how the table was at the start of each turn and wherever it was left, without looking into `starts`. */
export class StartsSeen {
  private starts: Core[];
  private left: { core: Core; starts: Core[] }[] = [];

  constructor(setup: TableSetup) {
    this.starts = [asItIs(startTable(setup))];
  }

  /** Compares the table after going back or forward with what it was; remembers it after other moves. */
  look({ event, before, state }: Moment): void {
    if (event.move === 'goBack') {
      const { inPlay: _inPlay, ended: _ended, paused: _paused, ...core } = before;
      this.left.push({ core, starts: this.starts.slice(event.input.turn) });
      this.starts = this.starts.slice(0, event.input.turn);
      expectSame(state, this.starts.at(-1));
    } else if (event.move === 'goForward') {
      const to = this.left.pop();
      this.starts.push(...(to?.starts ?? []));
      expectSame(state, to?.core);
    } else {
      this.remember(before, state);
    }
  }

  private remember(before: Core, state: TableState): void {
    if (state.ahead.length === 0) this.left = [];
    if (state.turn.number > before.turn.number) this.starts.push(asItIs(state));
    const start = this.starts[state.turn.number - 1];
    const passed = state.turn.step === 'roll' && state.turn.team !== before.turn.team;
    if (start && passed) start.turn.team = state.turn.team;
  }
}

/** What going back leaves alone may show at once: who is in play, a shared token, and what has become impossible. */
function expectSame(state: TableState, expected: Core | undefined): void {
  if (!expected) throw new Error('went where nobody has been');
  const now = asItIs(state);
  for (const part of ['path', 'locked', 'piles', 'drawn'] as const) expect(now[part]).toEqual(expected[part]);
  if (state.houseRules.tokens === 'team') expect(now.tokens).toEqual(expected.tokens);
  expect(now.barriers.slice(0, expected.barriers.length)).toEqual(expected.barriers);
  if (expected.turn.step === 'act')
    expect(now.turn.nextEffect).toBeGreaterThanOrEqual(expected.turn.nextEffect);
  else expect(now.turn).toEqual({ ...expected.turn, ...allowed(state, expected) });
}

function allowed(state: TableState, { turn }: Core): Partial<Core['turn']> {
  const nobody = TEAMS.every((team: Team) => !state.teams[team].inPlay);
  const stays = turn.step !== 'roll' || nobody || state.teams[turn.team].inPlay || state.ended !== null;
  return {
    pathWasOpen: state.turn.pathWasOpen,
    ...(!stays && { team: state.turn.team, carriedBy: null }),
  };
}

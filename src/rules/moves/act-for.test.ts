import { expect, test } from 'vitest';
import { aTable, slot } from '../../../test/support/a-table.ts';
import type { ActForInput } from './act-for.ts';

const roll = { team: '0', move: 'enterRoll', args: { pips: 2 } } as const;

test('[FAC-7] the facilitator plays any move for a team, and the history says for whom', () => {
  const table = aTable().facilitator('actFor', roll);
  expect(table.turn).toMatchObject({ roll: 2, step: 'talk' });
  expect(table.line('rolled')).toMatchObject({ seat: '4', forTeam: '0' });
});

test('[FAC-7] also while paused', () => {
  expect(aTable({ paused: true }).code('4', 'actFor', roll)).toBeNull();
});

test('[FAC-7] refuses what the team could not do itself', () => {
  const table = aTable();
  expect(table.code('4', 'actFor', { ...roll, team: '1' })).toBe('not-your-turn');
  expect(table.code('4', 'actFor', { team: '0', move: 'revealEffect', args: {} })).toBe('roll-first');
});

test('[FAC-1] refuses a team that acts for another', () => {
  const table = aTable();
  expect(table.code('1', 'actFor', roll)).toBe('facilitator-only');
  expect(table.code('0', 'actFor', roll)).toBe('facilitator-only');
});

test('[FAC-7] refuses a move that no team has', () => {
  const wrong: unknown = { team: '0', move: 'toString', args: {} };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a program without our types could send
  expect(aTable().code('4', 'actFor', wrong as ActForInput)).toBe('unknown-move');
});

test('[BACK-3] what is played for a team leaves nothing to go forward to', () => {
  const table = aTable().nextTurn().facilitator('goBack', { turn: 1 });
  table.facilitator('actFor', { team: '0', move: 'nameTeam', args: { name: 'w' } });
  expect(table.code('4', 'goForward')).toBeNull();
  table.facilitator('actFor', roll);
  expect(table.code('4', 'goForward')).toBe('nothing-ahead');
});

test("[FAC-7] the facilitator who sends a team's move plays it for the active team", () => {
  const table = aTable().facilitator('enterRoll', { pips: 1 }).facilitator('revealEffect');
  table.facilitator('placeTile', slot('choice/people')).facilitator('finishTurn');
  expect(table.turn.number).toBe(2);
  expect(table.line('placed')).toMatchObject({ seat: '4', forTeam: '0' });
});

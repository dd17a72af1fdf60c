import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

test('[WHO-1] a team is in play from when somebody first takes its seat', () => {
  const table = aTable({ teams: 0 });
  expect(table.state.teams['1'].inPlay).toBe(false);
  table.facilitator('takeSeat', { team: '1' });
  expect(table.state.teams['1']).toMatchObject({ inPlay: true, seated: true });
  expect(table.line('sat-down')).toMatchObject({ team: '1' });
});

test('[WHO-2] whenever a roll is due, it passes at once to a team in play', () => {
  expect(aTable({ teams: 0 }).facilitator('takeSeat', { team: '2' }).turn.team).toBe('2');
  const midTurn = aTable({ teams: 0 }).facilitator('enterRoll', { pips: 1 });
  midTurn.facilitator('takeSeat', { team: '2' });
  expect(midTurn.turn.team).toBe('0');
  expect(midTurn.nextTurn().turn.team).toBe('2');
});

test('[TRACK-2] a late team starts on its own corner', () => {
  const table = aTable({ teams: 2 }).nextTurn().nextTurn().facilitator('takeSeat', { team: '3' });
  expect(table.state.tokens['3']).toBe(24);
});

test('[WHO-1] refuses a second first seat: a team that was set aside does not come back by it', () => {
  const table = aTable().facilitator('setAside', { team: '1' });
  expect(table.refusal('4', 'takeSeat', { team: '1' })).toEqual({
    code: 'seat-already-taken',
    params: { team: '1' },
  });
});

test('[FAC-1] refuses a team that would bring a team into play by itself', () => {
  expect(aTable({ teams: 1 }).code('0', 'takeSeat', { team: '2' })).toBe('facilitator-only');
});

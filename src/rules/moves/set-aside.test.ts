import { expect, test } from 'vitest';
import { aTable, block } from '../../../test/support/a-table.ts';

test('[WHO-4] takes effect at once before the roll: the turn passes to the next team in play', () => {
  const table = aTable().facilitator('setAside', { team: '0' });
  expect(table.state.teams['0']).toMatchObject({ inPlay: false, leaving: false });
  expect(table.turn).toMatchObject({ number: 1, team: '1' });
});

test('[WHO-4] takes effect at the finish of the turn after the roll', () => {
  const table = aTable().to('talk').facilitator('setAside', { team: '0' });
  expect(table.state.teams['0']).toMatchObject({ inPlay: true, leaving: true });
  expect(table.to('finish').turn.team).toBe('0');
  table.team('finishTurn');
  expect(table.state.teams['0']).toMatchObject({ inPlay: false, leaving: false });
});

test('[WHO-4] a team that is set aside after its roll leaves at the end of the game too', () => {
  const tiles = ['choice', 'wellbeing'].flatMap((outcome) => [`${outcome}/people`, `${outcome}/staff`]);
  const table = aTable({ outcomes: 2, tiles }).to('talk').facilitator('setAside', { team: '0' });
  table.with('choice/provision', 'choice/managers', 'wellbeing/provision', 'wellbeing/managers').nextTurn();
  expect(table.state).toMatchObject({ ended: 'path', teams: { '0': { inPlay: false, leaving: false } } });
});

test('[WHO-4] takes effect at once when the turn is over because the path is finished', () => {
  const table = aTable({ outcomes: 2, tiles: [...block('choice'), ...block('wellbeing')] });
  table.facilitator('skipTurn').facilitator('setAside', { team: '0' });
  expect(table.state.teams['0']).toMatchObject({ inPlay: false, leaving: false });
});

test('[WHO-4] going back to the roll lets the team leave at once', () => {
  const table = aTable().to('talk').facilitator('setAside', { team: '0' }).facilitator('goBack', { turn: 1 });
  expect(table.state.teams['0']).toMatchObject({ inPlay: false, leaving: false });
  expect(table.turn.team).toBe('1');
});

test('[WHO-1] its turn is passed over from now on', () => {
  const table = aTable({ teams: 3 }).facilitator('setAside', { team: '1' }).nextTurn();
  expect(table.turn.team).toBe('2');
  expect(table.nextTurn().turn.team).toBe('0');
});

test('[WHO-4] refuses a team that is not in play, or is leaving already', () => {
  const table = aTable({ teams: 2 });
  expect(table.refusal('4', 'setAside', { team: '3' })).toEqual({
    code: 'team-not-in-play',
    params: { team: '3' },
  });
  table.to('talk').facilitator('setAside', { team: '0' });
  expect(table.code('4', 'setAside', { team: '0' })).toBe('already-leaving');
});

test('[FAC-1] refuses a team that would set another aside', () => {
  expect(aTable().code('0', 'setAside', { team: '1' })).toBe('facilitator-only');
});

test('[WHO-4] only the facilitator brings a team back: its first seat does not', () => {
  const table = aTable({ teams: 2 })
    .facilitator('bringBack', { team: '3' })
    .facilitator('setAside', { team: '3' });
  expect(table.code('4', 'takeSeat', { team: '3' })).toBe('seat-already-taken');
  expect(table.facilitator('bringBack', { team: '3' }).state.teams['3'].inPlay).toBe(true);
});

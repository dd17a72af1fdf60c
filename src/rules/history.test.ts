import { expect, test } from 'vitest';
import { aTable, block, slot, type TableInTest } from '../../test/support/a-table.ts';
import { isMoveName, MOVES, type MoveName } from './moves.ts';

/** Plays each of the facilitator's acts once. */
function everyAct(): TableInTest {
  const reason = 'w.reason';
  const table = aTable({ teams: 3 }).to('talk');
  table.facilitator('swapCard').facilitator('chooseCard', { cardId: 'deck/staff-1' }).facilitator('skipTurn');
  table.facilitator('setAside', { team: '2' }).facilitator('bringBack', { team: '2' });
  table.facilitator('orderTeams', { teams: ['3', '2', '1', '0'] }).with(...block('choice'));
  table.facilitator('reopenBlock', { outcome: 'choice' }).facilitator('lockBlock', { outcome: 'choice' });
  table.facilitator('addTile', { ...slot('dignity/staff'), reason });
  table.facilitator('takeTile', { ...slot('dignity/staff'), reason });
  table.facilitator('setOutcomes', { outcomes: ['choice', 'dignity'] });
  table.facilitator('setHouseRules', { mitigate: true }).facilitator('pause').facilitator('resume');
  table.facilitator('correctCard', { cardId: 'deck/staff-1', field: 'voice', text: 'w.text' });
  table.facilitator('mendWords', { word: 'w.text', hidden: true });
  table.facilitator('goBack', { turn: 1 }).facilitator('goForward');
  return table.facilitator('endGame').facilitator('reopenGame');
}

function isTheFacilitators(table: TableInTest, move: MoveName): boolean {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- who may is looked at before what is said
  return table.code('0', move as 'pause') === 'facilitator-only';
}

test('[FAC-8] every act of the facilitator writes a line of the history', () => {
  const table = everyAct();
  const played = new Set(table.events.map((event) => event.move));
  const acts = Object.keys(MOVES)
    .filter(isMoveName)
    .filter((name) => isTheFacilitators(table, name));
  expect(acts.filter((name) => !played.has(name))).toEqual(['actFor']);
  let lines = 0;
  const replayed = aTable({ teams: 0 });
  for (const event of table.events) {
    replayed.play(event.seat, event.move, event.input);
    expect(replayed.state.history.length, event.move).toBeGreaterThan(lines);
    lines = replayed.state.history.length;
  }
});

test('[FAC-8] a line says who did it and for whom', () => {
  const table = aTable().team('enterRoll', { pips: 1 }).facilitator('revealEffect');
  expect(table.line('rolled')).toEqual({ turn: 1, seat: '0', act: 'rolled', number: 1 });
  expect(table.line('revealed')).toEqual({ turn: 1, seat: '4', act: 'revealed', forTeam: '0' });
});

test('[FAC-9] after the end the facilitator still corrects, pauses, goes back and changes the path', () => {
  const table = aTable({ tiles: block('choice') })
    .to('talk')
    .facilitator('endGame');
  table.facilitator('correctCard', { cardId: 'deck/staff-1', field: 'text', text: 'w' }).facilitator('pause');
  table.facilitator('reopenBlock', { outcome: 'choice' }).facilitator('setHouseRules', { effect: 'shown' });
  expect(table.code('4', 'goBack', { turn: 1 })).toBeNull();
  for (const move of ['skipTurn', 'swapCard', 'revealEffect'] as const) {
    expect(table.code('4', move)).toBe('game-ended');
  }
});

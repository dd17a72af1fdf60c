import { expect, test } from 'vitest';
import { aTable, block, slot } from '../../test/support/a-table.ts';
import type { MoveName } from './moves.ts';

test('[HOLDS-7] replaying the log gives the same state, byte for byte', () => {
  const table = aTable({ houseRules: { dice: 'd6', mitigate: true, hearAll: true } });
  for (let i = 0; i < 9; i++) table.nextTurn();
  table
    .with(...block('choice'))
    .facilitator('goBack', { turn: 4 })
    .to('talk')
    .facilitator('swapCard');
  table.play('3', 'nameTeam', { name: 'w.1' }).facilitator('endGame');
  expect(JSON.stringify(table.replayed())).toBe(JSON.stringify(table.state));
});

test('[FAC-1] refuses what is no move at all', () => {
  const name: unknown = 'constructor';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a program without our types could send
  expect(aTable().code('4', name as MoveName)).toBe('unknown-move');
});

test('[PAUSE-1] refuses every move of a team while paused but captions and requests to move on', () => {
  const table = aTable({ tiles: ['choice/staff'] })
    .to('talk')
    .facilitator('pause');
  table.given = { atMs: 1, nobodyHere: true };
  const refused = (['rollDice', 'revealEffect', 'takeBack', 'carryOn', 'finishTurn'] as const).map((move) =>
    table.code(move === 'carryOn' ? '1' : '0', move),
  );
  expect(new Set(refused)).toEqual(new Set(['paused']));
  expect(table.code('0', 'askToMoveOn')).toBeNull();
  expect(table.code('0', 'captionTile', slot('choice/staff'))).toBeNull();
});

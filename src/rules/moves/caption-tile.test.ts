import { expect, test } from 'vitest';
import { aTable, block, slot } from '../../../test/support/a-table.ts';

const words = { ...slot('choice/staff'), caption: 'w.1' };

test("[CAPTION-1] any team captions a tile, in anybody's turn, also of a locked block", () => {
  const table = aTable({ tiles: block('choice') }).play('2', 'captionTile', words);
  expect(table.tile('choice/staff')).toEqual({ caption: 'w.1' });
  expect(table.line('captioned')).toMatchObject({ seat: '2', word: 'w.1' });
  expect(table.line('captioned')).not.toHaveProperty('forTeam');
});

test('[CAPTION-1] a caption can be taken off again, and stays in the history', () => {
  const table = aTable({ tiles: ['choice/staff'] }).play('2', 'captionTile', words);
  table.play('1', 'captionTile', slot('choice/staff'));
  expect(table.tile('choice/staff')).toEqual({ caption: null });
  expect(table.state.history.filter((line) => line.act === 'captioned')).toHaveLength(2);
});

test('[PAUSE-3] captions are not refused while paused, nor after the end', () => {
  const table = aTable({ tiles: ['choice/staff'] })
    .facilitator('pause')
    .play('1', 'captionTile', words);
  expect(table.tile('choice/staff')).toEqual({ caption: 'w.1' });
  expect(table.facilitator('endGame').code('1', 'captionTile', words)).toBeNull();
});

test('[CAPTION-1] refuses words for an empty slot, and for a slot that is none', () => {
  const table = aTable();
  expect(table.refusal('0', 'captionTile', words)).toEqual({
    code: 'slot-empty',
    params: { outcome: 'choice' },
  });
  expect(table.code('0', 'captionTile', slot('fame/staff'))).toBe('unknown-outcome');
});

test('[CAPTION-1] the facilitator captions for nobody, and a team that carries on for itself', () => {
  const table = aTable({ tiles: ['choice/staff'] }).facilitator('captionTile', words);
  expect(table.line('captioned')).not.toHaveProperty('forTeam');
  table.given = { atMs: 1, nobodyHere: true };
  table.play('1', 'carryOn').play('1', 'captionTile', words);
  expect(table.line('captioned')).not.toHaveProperty('forTeam');
});

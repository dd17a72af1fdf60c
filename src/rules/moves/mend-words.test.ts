import { expect, test } from 'vitest';
import { aTable, slot } from '../../../test/support/a-table.ts';

test('[FAC-10] the history says whose words were hidden or mended, and not what stood there', () => {
  const table = aTable({ tiles: ['choice/staff'] });
  table.play('2', 'captionTile', { ...slot('choice/staff'), caption: 'w.1' });
  table.facilitator('mendWords', { word: 'w.1', hidden: true });
  table.facilitator('mendWords', { word: 'w.start', hidden: false });
  expect(table.state.history.slice(-2)).toEqual([
    { turn: 1, seat: '4', act: 'hid-words', detail: 'team', team: '2', number: 1 },
    { turn: 1, seat: '4', act: 'mended-words', detail: 'own', number: 1 },
  ]);
});

test('[FAC-10] the history tells of the rest of an action, and of a name', () => {
  const table = aTable();
  const action = { turn: 1, cardId: null, perspective: 'staff', what: 'w.1', owner: 'w.2', firstStep: 'w.3' };
  table.state.actions.push(action);
  for (const word of ['w.2', 'w.3', 'p1.name']) table.facilitator('mendWords', { word, hidden: true });
  expect(table.state.history.slice(-3)).toEqual([
    { turn: 1, seat: '4', act: 'hid-words', detail: 'turn', number: 1 },
    { turn: 1, seat: '4', act: 'hid-words', detail: 'turn', number: 1 },
    { turn: 1, seat: '4', act: 'hid-words', detail: 'name' },
  ]);
});

test('[FAC-1] refuses a team that would hide or mend words', () => {
  expect(aTable().code('0', 'mendWords', { word: 'w.1', hidden: true })).toBe('facilitator-only');
});

import { expect, test } from 'vitest';
import { aTable, place, remove } from '../../test/support/a-table.ts';
import type { TableView } from '../rules/view-types.ts';
import { viewFor } from '../rules/views.ts';
import { soundsBetween } from './sounds.ts';

type Table = ReturnType<typeof aTable>;
const seen = (table: Table): TableView =>
  viewFor('screen', table.state, { setup: table.setup, words: () => null });

test('a roll rattles and turns a card; what stays as it was is silent', () => {
  const [before, after] = [aTable({ card: [place('staff')] }), aTable({ card: [place('staff')] }).to('talk')];
  expect(soundsBetween(seen(before), seen(after))).toEqual(['die', 'card']);
  expect(soundsBetween(seen(after), seen(after))).toEqual([]);
});

test('a tile is set down, a tile is taken away, and a finished stone rings', () => {
  const empty = seen(aTable({ card: [remove('staff')] }));
  const block = empty.path['choice'] ?? {};
  const tile = { caption: null };
  const one: TableView = { ...empty, path: { ...empty.path, choice: { ...block, staff: tile } } };
  expect(soundsBetween(empty, one)).toEqual(['tile']);
  expect(soundsBetween(one, empty)).toEqual(['taken']);
  expect(soundsBetween(empty, { ...one, complete: ['choice'] })).toEqual(['tile', 'finished']);
});

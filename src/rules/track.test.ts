import { expect, test } from 'vitest';
import { aTable } from '../../test/support/a-table.ts';
import { POEMS, SPACES } from './state.ts';
import { isCorner, pileOfSpace, spaceAfter } from './track.ts';

const spaces = Array.from({ length: SPACES }, (_, space) => space);

test("[TRACK-1] four Poet's Corners among 32 spaces", () => {
  expect(spaces.filter(isCorner)).toEqual([0, 8, 16, 24]);
  expect(spaces.filter((space) => pileOfSpace(space) === POEMS)).toEqual([0, 8, 16, 24]);
});

test("[TRACK-1] the footprints between them repeat the perspectives in the deck's order, all the way round", () => {
  const footprints = spaces.filter((space) => !isCorner(space)).map(pileOfSpace);
  expect(footprints).toEqual(Array.from({ length: 28 }, (_, i) => i % 4));
});

test('[TRACK-1] the loop closes', () => {
  expect(spaceAfter(31, 1)).toBe(0);
  expect(spaceAfter(30, 6)).toBe(4);
});

test('[TRACK-2] each team starts on its own corner', () => {
  expect(aTable({ teams: 0 }).state.tokens).toEqual({ '0': 0, '1': 8, '2': 16, '3': 24 });
});

test('[TRACK-3] one token for all starts with the first team, and every team moves it', () => {
  const table = aTable({ houseRules: { tokens: 'shared' } });
  expect(table.state.tokens).toEqual({ '0': 0, '1': 0, '2': 0, '3': 0 });
  table.nextTurn(4).to('talk', 5);
  expect(table.state.tokens).toEqual({ '0': 9, '1': 9, '2': 9, '3': 9 });
});

import { expect, test } from 'vitest';
import { chance, dieRoll, shuffled } from './chance.ts';

function rolls(seed: string): number[] {
  return Array.from({ length: 20 }, (_, n) => dieRoll(seed, n + 1));
}

test('[BACK-2] roll number n of a seed is always the same, and each roll another one', () => {
  expect(rolls('one')).toEqual(rolls('one'));
  expect(rolls('one')).not.toEqual(rolls('two'));
});

test('[HOLDS-7] the same seed and label give the same numbers on any machine', () => {
  const below = chance('seed', 'label');
  expect([below(1000), below(1000), below(1000), below(1000)]).toMatchInlineSnapshot(`
    [
      176,
      795,
      450,
      562,
    ]
  `);
  expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f'], 'seed', 'pile/0/0')).toMatchInlineSnapshot(`
    [
      "b",
      "f",
      "e",
      "c",
      "a",
      "d",
    ]
  `);
});

test('[TURN-1] every number of a die is as likely as the others', () => {
  const counts = new Map<number, number>();
  for (let n = 0; n < 60_000; n++) {
    const roll = dieRoll('fair', n);
    counts.set(roll, (counts.get(roll) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test('[PILE-1] every order of a pile is as likely as the others', () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 24_000; n++) {
    const order = shuffled(['a', 'b', 'c', 'd'], `seed ${n}`, 'pile/0/0').join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(160);
});

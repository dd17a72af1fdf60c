import { describe, expect, it } from 'vitest';
import { heightOf, loosest, sizeInLine } from './fit.ts';
import { linesOf, widthIn } from './letters.ts';

describe('[PRINT-1] the room that words take on paper', () => {
  it('is counted in lines that break between words', () => {
    expect(linesOf('', 10)).toBe(1);
    expect(linesOf('one two three', 100)).toBe(1);
    expect(linesOf('one two three', widthIn('one two') + 0.01)).toBe(2);
    expect(linesOf('one\ntwo', 100)).toBe(2);
  });

  it('breaks a word that is longer than a line, and signs of a writing without spaces', () => {
    expect(linesOf('m'.repeat(30), widthIn('m'.repeat(10)))).toBeGreaterThanOrEqual(3);
    expect(linesOf('人'.repeat(30), 10.5)).toBe(3);
  });

  it('counts wide letters as wide, and marks over a letter not at all', () => {
    expect(widthIn('WWW')).toBeGreaterThan(2 * widthIn('iii'));
    expect(widthIn('e\u0301')).toBe(widthIn('é'));
    expect(widthIn('é')).toBe(widthIn('e'));
  });

  it('grows with the size, and is nothing for nothing', () => {
    const setting = { wide: 80, leading: 1.3 };
    const text = 'Somebody has to be in that room, and nobody asked her whether she would like to be.';
    expect(heightOf(text, { ...setting, points: 20 })).toBeGreaterThan(
      heightOf(text, { ...setting, points: 10 }),
    );
    expect(heightOf('', { ...setting, points: 10 })).toBe(0);
  });

  it('decides for the loosest way that fits, and for the last where none does', () => {
    expect(loosest([20, 15, 10], (size) => size <= 16)).toBe(15);
    expect(loosest([20, 15, 10], () => false)).toBe(10);
    expect(sizeInLine('Staff', 60, 9)).toBe(9);
    expect(sizeInLine('Communities mm m', 60, 9)).toBeLessThan(7);
  });
});

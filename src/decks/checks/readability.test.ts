import { describe, expect, it } from 'vitest';
import { readingAge, syllablesOf } from './readability.ts';

describe('the reading age of a text', () => {
  it.each([
    ['cat', 1],
    ['home', 1],
    ['notes', 1],
    ['asked', 1],
    ['wanted', 2],
    ['houses', 2],
    ['table', 2],
    ['carer', 2],
    ['nobody', 3],
    ['personalisation', 6],
    ['don’t', 1],
  ])('[DECK-62] %s has %i syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('[DECK-62] is the Flesch–Kincaid grade and five years', () => {
    // 12 words, 2 sentences, 14 syllables: 0.39 × 6 + 11.8 × 14 / 12 − 15.59 + 5
    const text = 'The cat sat on the mat. Nobody asked the cat to go.';
    expect(readingAge(text)).toBeCloseTo(0.39 * 6 + (11.8 * 14) / 12 - 10.59, 5);
  });

  it('[DECK-62] is not told of a few words, and grows with longer ones', () => {
    expect(readingAge('Reablement follows hospitalisation.')).toBeNull();
    expect(readingAge('')).toBeNull();
    expect(readingAge('I get up at nine and then I make the tea.')).toBeLessThan(8);
    expect(
      readingAge(
        'Commissioning organisations increasingly prioritise multidisciplinary personalisation initiatives.',
      ),
    ).toBeGreaterThan(20);
  });
});

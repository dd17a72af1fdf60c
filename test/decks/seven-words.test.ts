import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filterOf, runsOf, sharedRuns } from './seven-words.ts';

/**
 * The runs of seven words of the reading notes that the game grew from, as `filterOf` makes them. The notes are others' words
 * and no part of the project; it was made once, by writing `filterOf([...notes, MARK])` to this file.
 */
const notes = readFileSync('test/decks/reading-notes.hashes');

/** Put in with the notes, so that a test can show that the file on disk finds what is in it. */
const MARK = 'Eight purple herons read this mark aloud to nobody.';

/** Every text of a file, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('data:') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const sharedIn = (deck: unknown): string[] => textsIn(deck).flatMap((text) => sharedRuns(text, notes));

describe('the words of the decks are their own', () => {
  it.each(readdirSync('content/decks'))(
    '[DECK-97] %s shares no seven words in a row with the notes',
    (name) => {
      expect(sharedIn(JSON.parse(readFileSync(`content/decks/${name}`, 'utf8')))).toEqual([]);
    },
  );

  it('[DECK-98] a deck that copies is caught, whatever its case, its punctuation and its lines', () => {
    const card = { text: 'He said: “eight PURPLE herons\nread this; mark — aloud!”' };

    expect(sharedIn({ cards: [{ text: MARK }] })).toHaveLength(3);
    expect(sharedIn({ cards: [{ text: 'A heron reads.' }, card] })).toEqual([
      'eight purple herons read this mark aloud',
    ]);
    expect(sharedIn({ cards: [{ text: 'eight purple herons read this mark' }] })).toEqual([]);
  });

  it('[DECK-98] knows the runs that it was given, and hardly any other', () => {
    const words = Array.from({ length: 5_000 }, (_, n) => `word${(n * 7919) % 4_001}`);
    const filter = filterOf([words.join(' ')]);

    expect(sharedRuns(words.slice(100, 200).join(' '), filter)).toHaveLength(94);
    expect(sharedRuns(words.toReversed().join(' '), filter)).toEqual([]);
    expect(runsOf('one two three four five six')).toEqual([]);
  });

  it('[DECK-98] the notes are in it: a good part of it is filled, and it is not large', () => {
    const filled = notes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);

    expect(notes.length).toBeLessThanOrEqual(250_000);
    expect(filled / (notes.length * 8)).toBeGreaterThan(0.25);
    expect(filled / (notes.length * 8)).toBeLessThan(0.5);
  });
});

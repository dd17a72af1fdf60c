import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDeck, playableDeck } from '../../src/decks/parse.ts';

const files = ['content/decks', 'test/decks/broken'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
);

it.each(files)('[DECK-48] what may be played is the same for who plays and for who mends: %s', (file) => {
  const bytes = readFileSync(file);
  const parsed = parseDeck(bytes);
  expect(playableDeck(bytes)).toEqual(parsed.ok ? parsed.deck : null);
});

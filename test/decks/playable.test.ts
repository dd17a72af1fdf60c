import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDeck, playableDeck } from '../../src/decks/parse.ts';

const files = ['content/decks', 'test/decks/broken'].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => `${folder}/${entry.name}`),
);

it.each(files)('[DECK-48] what may be played is the same for who plays and for who mends: %s', (file) => {
  const bytes = readFileSync(file);
  const parsed = parseDeck(bytes);
  expect(playableDeck(bytes)).toEqual(parsed.ok ? parsed.deck : null);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deckFieldTable } from '../../server/cli/deck-field-table.ts';
import { perspectivesOf } from '../../src/decks/defaults.ts';
import { deckJsonSchema } from '../../src/decks/json-schema.ts';
import { parseDeck } from '../../src/decks/parse.ts';
import type { ProblemCode } from '../../src/decks/problems.ts';

const guide = readFileSync('content/README.md', 'utf8');

describe('what is made from the deck format', () => {
  it('[DECK-40] content/deck.schema.json is that of the code: npm run --silent deck -- schema > content/deck.schema.json', () => {
    expect(JSON.parse(readFileSync('content/deck.schema.json', 'utf8'))).toEqual(deckJsonSchema());
  });

  it('[DECK-41] every field in it has a title and a description', () => {
    const bare: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        walk(value, `${path}/${key}`);
        if (!path.endsWith('/properties')) continue;
        if (typeof value === 'object' && value !== null && 'title' in value && 'description' in value)
          continue;
        bare.push(`${path}/${key}`);
      }
    };
    walk(deckJsonSchema(), '');

    expect(bare).toEqual([]);
  });

  it('[DECK-42] the guide has the field table of the code: npm run --silent deck -- schema --table', () => {
    const table = /<!-- fields -->\n([\s\S]*)\n<!-- \/fields -->/.exec(guide)?.[1];

    expect(table?.trim()).toBe(deckFieldTable());
  });

  it('[DECK-43] the example in the guide plays', () => {
    const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';

    expect(parseDeck(example).ok).toBe(true);
  });
});

/** What a deck that is short on purpose is told. One for a whole game lacks nothing but perhaps poems. */
const OF_SIZE: readonly ProblemCode[] = ['few-poems', 'few-scenarios', 'slots-never-suggested'];
const OF_WHOLE: readonly ProblemCode[] = ['few-poems'];
const WHOLE = 40;

describe.each(readdirSync('content/decks'))('content/decks/%s', (name) => {
  const parsed = parseDeck(readFileSync(`content/decks/${name}`));

  it('[DECK-44] plays, and no check has anything to say but of its size', () => {
    const allowed = parsed.ok && parsed.deck.cards.length >= WHOLE ? OF_WHOLE : OF_SIZE;
    const others = parsed.problems.filter((found) => !allowed.includes(found.code));
    expect({ ok: parsed.ok, others }).toEqual({ ok: true, others: [] });
  });

  it('[DECK-45] has its id as its name', () => {
    expect(parsed.ok && `${parsed.deck.id}.json`).toBe(name);
  });

  it('[DECK-46] speaks with several voices for every perspective, and fills in every card', () => {
    if (!parsed.ok) throw new Error('the deck has errors');
    const { deck } = parsed;

    for (const { id } of perspectivesOf(deck)) {
      const own = deck.cards.filter((card) => card.kind === 'scenario' && card.perspective === id);
      const voices = new Set(own.map((card) => (card.kind === 'scenario' ? card.voice : undefined)));
      expect(voices.size).toBeGreaterThanOrEqual(Math.min(8, own.length));
    }
    for (const card of deck.cards) {
      expect(card.prompts?.length, card.id).toBeGreaterThanOrEqual(2);
      expect(card.themes?.length, card.id).toBeGreaterThanOrEqual(1);
      if (card.kind === 'scenario') expect(card.facilitatorNote, card.id).toBeTruthy();
    }
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outcomesOf, perspectivesOf } from '../../src/decks/defaults.ts';
import { parseDeck } from '../../src/decks/parse.ts';

const parsed = parseDeck(readFileSync('content/decks/path-to-personalisation.json'));
if (!parsed.ok) throw new Error('the starter deck has errors');
const { deck } = parsed;
const scenarios = deck.cards.flatMap((card) => (card.kind === 'scenario' ? [card] : []));
const effects = scenarios.flatMap((card) =>
  card.effects.map((effect) => ({ ...effect, perspective: effect.perspective ?? card.perspective })),
);

it('[DECK-47] the starter deck has 38 scenarios a perspective and 12 poems', () => {
  for (const { id } of perspectivesOf(deck))
    expect(scenarios.filter((card) => card.perspective === id).length, id).toBeGreaterThanOrEqual(38);
  expect(deck.cards.filter((card) => card.kind === 'poem').length).toBeGreaterThanOrEqual(12);
});

it('[DECK-47] every tile of the starter deck is placed and taken away by two cards at least', () => {
  for (const op of ['place', 'remove'])
    for (const { id: perspective } of perspectivesOf(deck))
      for (const { id: outcome } of outcomesOf(deck)) {
        const found = effects.filter(
          (effect) =>
            effect.op === op && effect.perspective === perspective && effect.suggests?.includes(outcome),
        );
        expect(found.length, `${op} ${perspective} ${outcome}`).toBeGreaterThanOrEqual(2);
      }
});

it('[DECK-47] 70 to 75% of the effects of the starter deck place a tile', () => {
  const share = effects.filter(({ op }) => op === 'place').length / effects.length;
  expect(share).toBeGreaterThanOrEqual(0.7);
  expect(share).toBeLessThanOrEqual(0.75);
});

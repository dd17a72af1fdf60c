import * as fc from 'fast-check';
import { DEFAULT_OUTCOMES, DEFAULT_PERSPECTIVES } from '../../src/decks/defaults.ts';
import type { Card, Deck, Effect, Media } from '../../src/decks/schema.ts';
import { aDeck } from './a-deck.ts';

/** What makes trouble in a spreadsheet, among ordinary letters. */
const PIECES = [
  'a',
  'Zoë',
  'é',
  '👣',
  ' ',
  ',',
  ';',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\n',
  ':',
  '|',
  '{',
  '0',
  'x',
];

/** Words of a card, with every mark that means something to a spreadsheet. */
export function anyText(min: number, max: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...PIECES), { minLength: min, maxLength: max })
    .map((parts) => parts.join('').padEnd(min, 'a'))
    .filter((text) => text.trim() !== '' && text.length <= 2 * max);
}

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/);
const tags = fc.array(anyText(1, 12), { minLength: 1, maxLength: 4 });
const perspective = fc.constantFrom(...DEFAULT_PERSPECTIVES.map((each) => each.id));
const suggests = fc.subarray(
  DEFAULT_OUTCOMES.map((each) => each.id),
  { minLength: 1 },
);

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record(
    { op: fc.constantFrom('place' as const, 'remove' as const), perspective, suggests },
    { requiredKeys: ['op'], noNullPrototype: true },
  ),
  fc.record(
    { op: fc.constant('discuss' as const), perspective },
    { requiredKeys: ['op'], noNullPrototype: true },
  ),
);

const media: fc.Arbitrary<Media[]> = fc.constant([{ kind: 'image', src: 'a.png', alt: 'A path' }]);

const common = {
  easyRead: anyText(1, 20),
  prompts: fc.array(anyText(1, 20), { minLength: 1, maxLength: 4 }),
  themes: tags,
  sensitivity: tags,
  facilitatorNote: anyText(1, 20),
  source: anyText(1, 20),
  status: fc.constantFrom('draft' as const, 'tested' as const, 'published' as const),
};
const beside = { media, translations: fc.constant({ cy: { text: 'Yr un peth' } }) };

const scenario = <Extra>(extra: { [K in keyof Extra]: fc.Arbitrary<Extra[K]> }) =>
  fc.record(
    {
      id,
      kind: fc.constant('scenario' as const),
      perspective,
      text: anyText(10, 40),
      effects: fc.array(effect, { minLength: 1, maxLength: 2 }),
      voice: anyText(1, 12),
      ...common,
      ...extra,
    },
    { requiredKeys: ['id', 'kind', 'perspective', 'text', 'effects'], noNullPrototype: true },
  );

const poem = <Extra>(extra: { [K in keyof Extra]: fc.Arbitrary<Extra[K]> }) =>
  fc.record(
    {
      id,
      kind: fc.constant('poem' as const),
      text: anyText(10, 40),
      title: anyText(1, 12),
      author: anyText(1, 12),
      effects: fc.array(effect, { minLength: 1, maxLength: 2 }),
      ...common,
      ...extra,
    },
    { requiredKeys: ['id', 'kind', 'text'], noNullPrototype: true },
  );

function decksOf(card: fc.Arbitrary<Card>): fc.Arbitrary<Deck> {
  return fc
    .uniqueArray(card, { selector: (each) => each.id, minLength: 1, maxLength: 6 })
    .map((cards) => aDeck({ cards }));
}

/** Decks of every kind of card, as a spreadsheet can hold them: no media, no translations, no empty lists. */
export const aSheetDeck: fc.Arbitrary<Deck> = decksOf(fc.oneof(scenario({}), poem({})));

/** Decks of every kind of card. */
export const anyDeck: fc.Arbitrary<Deck> = decksOf(
  fc.oneof(
    scenario(beside),
    poem({ ...beside, prompts: fc.constant<string[]>([]), themes: fc.constant<string[]>([]) }),
  ),
);

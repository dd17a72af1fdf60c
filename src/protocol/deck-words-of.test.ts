import { expect, test } from 'vitest';
import type { Deck } from '../decks/schema.ts';
import { deckWordsSchema } from './deck-words.ts';
import { deckWordsOf, type Played } from './deck-words-of.ts';

const deck: Deck = {
  format: 'in-step-deck/1',
  id: 'tea-time',
  title: 'Tea time',
  language: 'en-GB',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  glossary: [{ term: 'MDT', meaning: 'A meeting of several professions.' }],
  cards: [
    {
      id: 'staff-1',
      kind: 'scenario',
      perspective: 'staff',
      voice: 'home care worker',
      text: 'I leave before the tea is cold.',
      easyRead: 'I have no time.',
      prompts: ['Who decides?'],
      themes: ['SECRET-theme'],
      sensitivity: ['loneliness'],
      facilitatorNote: 'SECRET-note',
      source: 'SECRET-source',
      effects: [{ op: 'remove', perspective: 'managers', suggests: ['dignity'] }],
      media: [{ kind: 'image', src: 'data:image/png;base64,aaaa', alt: 'A cup' }],
    },
    { id: 'poem-1', kind: 'poem', title: 'Steam', text: 'A line\nand another', author: 'A. Poet' },
    { id: 'draft-1', kind: 'poem', text: 'SECRET-draft of a poem', status: 'draft' },
    { id: 'out-1', kind: 'poem', text: 'SECRET-left-out poem' },
  ],
};
const played: Played = { corrections: [], leftOut: ['tea-time/out-1'], deckVersion: 1 };

test('[DECKWORDS-1] gives what everybody may read, and no effect, note, source, theme, draft or left-out card', () => {
  const words = deckWordsOf(deck, played);
  expect(deckWordsSchema.parse(words)).toEqual(words);
  expect(words.cards).toEqual({
    'tea-time/staff-1': {
      kind: 'scenario',
      perspective: 'staff',
      voice: 'home care worker',
      title: null,
      text: 'I leave before the tea is cold.',
      easyRead: 'I have no time.',
      prompts: ['Who decides?'],
      author: null,
      media: [
        {
          kind: 'image',
          src: 'data:image/png;base64,aaaa',
          alt: 'A cup',
          transcript: null,
          captions: null,
          credit: null,
          sign: null,
        },
      ],
      sensitivity: ['loneliness'],
    },
    'tea-time/poem-1': {
      kind: 'poem',
      perspective: null,
      voice: null,
      title: 'Steam',
      text: 'A line\nand another',
      easyRead: null,
      prompts: [],
      author: 'A. Poet',
      media: [],
      sensitivity: [],
    },
  });
  expect(JSON.stringify(words)).not.toMatch(/SECRET|remove/);
  expect(words.perspectives.map(({ short }) => short)).toEqual(['People', 'Provision', 'Staff', 'Managers']);
  expect(words.outcomes).toHaveLength(7);
});

test('[DECKWORDS-2] corrections are in, the last one of a field holds, and the deck itself stays as it was', () => {
  const cardId = 'tea-time/staff-1';
  const before = structuredClone(deck);
  const { cards } = deckWordsOf(deck, {
    ...played,
    corrections: [
      { cardId, field: 'text', text: 'first' },
      { cardId, field: 'text', text: 'second' },
      { cardId, field: 'prompt1', text: 'Who would you ask?' },
      { cardId, field: 'prompt4', text: 'And then?' },
      { cardId: 'tea-time/out-1', field: 'text', text: 'not here' },
    ],
  });
  expect(cards[cardId]?.text).toBe('second');
  expect(cards[cardId]?.prompts).toEqual(['Who would you ask?', 'And then?']);
  expect(Object.keys(cards)).toHaveLength(2);
  expect(deck).toEqual(before);
});

const image = (src: string) => ({ kind: 'image' as const, src, alt: 'A cup' });

test('[DECKWORDS-3] media are where a reader’s browser finds them, and what it can’t find isn’t there', () => {
  const name = 'ab'.repeat(32);
  const film = { kind: 'video' as const, src: name, captions: 'gone.vtt', transcript: 'Hush.', sign: 'bfi' };
  const cards = deck.cards.map((card) => ({
    ...card,
    media: [image(name), image('cup.png'), image('https://example.org/cup.png'), film],
  }));
  const media = deckWordsOf({ ...deck, cards }, played).cards['tea-time/staff-1']?.media;
  expect(media?.map(({ src }) => src)).toEqual([
    `/media/${name}`,
    'https://example.org/cup.png',
    `/media/${name}`,
  ]);
  expect(media?.[2]).toMatchObject({ captions: null, transcript: 'Hush.', sign: 'bfi' });
});

test('[DECKWORDS-4] translations of a card go along, and the language of a card that is mixed in from another deck', () => {
  const [card] = deck.cards;
  const translations = {
    cy: { text: 'Rwy’n gadael.', prompts: ['Pwy?'], was: { text: 'I left.' } },
    fr: { easyRead: 'Je pars.' },
  };
  const other = { ...deck, id: 'two', language: 'cy', cards: card ? [card] : [] };
  const cards = card ? [{ ...card, translations }] : [];
  const words = deckWordsOf({ ...deck, cards }, { ...played, others: [other] });
  expect(deckWordsSchema.parse(words)).toEqual(words);
  expect(words.cards['tea-time/staff-1']).toMatchObject({
    translations: { cy: { text: 'Rwy’n gadael.', prompts: ['Pwy?'] } },
  });
  // Nobody could read the card by its easy words alone; what a translator has to look at is the editor's.
  expect(JSON.stringify(words)).not.toMatch(/Je pars|I left/);
  expect(words.cards['tea-time/staff-1']).not.toHaveProperty('language');
  expect(words.cards['two/staff-1']?.language).toBe('cy');
});

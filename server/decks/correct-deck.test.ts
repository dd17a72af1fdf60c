import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Deck } from '../../src/decks/schema.ts';
import { aDeck, aPoem, aScenario } from '../../test/decks/a-deck.ts';
import { openSqlite } from '../storage/sqlite.ts';
import type { Storage } from '../storage/storage.ts';
import { nextPatch, type Correction } from './correct-deck.ts';
import { openServerDecks, type ServerDecks } from './server-decks.ts';

let storage: Storage;
let decks: ServerDecks;

const seen = aScenario({
  id: 'seen',
  text: 'I knok, and then I wait.',
  easyRead: 'I knock.',
  prompts: ['Who waits?'],
  media: [{ kind: 'audio', src: 'knock.mp3', transcript: 'A knock.' }],
  translations: { cy: { text: 'Rwy’n curo.', prompts: ['Pwy?'] }, fr: { easyRead: 'Je frappe.' } },
});
const correction: Correction = {
  deckId: 'a-deck',
  cardId: 'seen',
  field: 'text',
  before: ['I knok, and then I wait.'],
  text: 'I knock, and then I wait.',
};

beforeEach(async () => {
  storage = await openSqlite(':memory:');
  decks = openServerDecks({ storage, folders: { found: () => [] }, now: () => 1_800_000_000_000 });
  const deck = aDeck({ version: '1.2.9' });
  deck.cards.push(seen, aPoem());
  await decks.create(fileOf(deck));
});

afterEach(() => storage.close());

const fileOf = (deck: Deck) => Buffer.from(JSON.stringify(deck));
const read = async () => JSON.parse((await decks.read('a-deck'))?.bytes.toString() ?? '') as Deck;
const parts = async () => (await decks.checks('a-deck')).map(({ cardId, part }) => `${cardId} ${part}`);

const translations = async () => (await read()).cards.find(({ id }) => id === 'seen')?.translations;

describe('a card that is corrected in play', () => {
  it('[LIVE-3] is corrected in the deck too, as its next patch, and nothing else of the deck changes', async () => {
    const before = await read();
    const result = await decks.correct(correction);
    expect(result).toEqual({ ok: true, version: '1.2.10', etag: (await decks.read('a-deck'))?.etag });
    const after = await read();
    const cy = { ...seen.translations?.['cy'], was: { text: 'I knok, and then I wait.' } };
    const mended = { ...seen, text: correction.text, translations: { ...seen.translations, cy } };
    const cards = before.cards.map((card) => (card.id === 'seen' ? mended : card));
    expect(after).toEqual({ ...before, version: '1.2.10', cards });
    expect(Object.keys(after)).toEqual(Object.keys(before));
    // The same again, as after an answer that was lost.
    expect(await decks.correct(correction)).toMatchObject({ ok: true, version: '1.2.10' });
    expect(await storage.listDeckVersions('a-deck')).toHaveLength(2);
  });

  it('[LIVE-4] marks what says the same in other words: easy words, and sound', async () => {
    await decks.correct(correction);
    expect(await parts()).toEqual(['seen audio', 'seen easyRead']);
    const [check] = await decks.checks('a-deck');
    expect(JSON.parse(check?.words ?? '')).toEqual({
      field: 'text',
      before: 'I knok, and then I wait.',
      after: 'I knock, and then I wait.',
    });
    await decks.correct({ ...correction, before: [correction.text], text: 'I knock and I wait.' });
    const [again] = await decks.checks('a-deck');
    expect(JSON.parse(again?.words ?? '')).toMatchObject({
      before: 'I knok, and then I wait.',
      after: 'I knock and I wait.',
    });
  });

  it('[LIVE-4] leaves with each translation the words that it was made from', async () => {
    await decks.correct(correction);
    await decks.correct({ ...correction, before: [correction.text], text: 'I knock and I wait.' });
    expect(await translations()).toEqual({
      cy: { ...seen.translations?.['cy'], was: { text: 'I knok, and then I wait.' } },
      fr: seen.translations?.['fr'],
    });
    await decks.correct({ ...correction, field: 'prompt1', before: ['Who waits?'], text: 'Who knocks?' });
    await decks.correct({ ...correction, field: 'easyRead', before: ['I knock.'], text: 'I knock first.' });
    expect(await translations()).toMatchObject({
      cy: { was: { text: 'I knok, and then I wait.', prompts: ['Who waits?'] } },
      fr: { was: { easyRead: 'I knock.' } },
    });
  });

  it('[LIVE-4] puts words where the card had none', async () => {
    await decks.correct({ ...correction, field: 'prompt4', before: [null], text: 'And then?' });
    await decks.correct({ ...correction, field: 'voice', before: [null], text: 'a neighbour' });
    await decks.correct({ ...correction, cardId: 'poem-1', field: 'title', before: [null], text: 'Steam' });
    expect(await parts()).toEqual([]);
    const { cards, version } = await read();
    expect(version).toBe('1.2.12');
    expect(cards.find(({ id }) => id === 'seen')).toMatchObject({
      voice: 'a neighbour',
      prompts: ['Who waits?', 'And then?'],
    });
    expect(cards.find(({ id }) => id === 'poem-1')).toMatchObject({ title: 'Steam' });
  });

  it('[LIVE-4] is done with once its author writes the part anew, or says that it is right', async () => {
    await decks.correct(correction);
    const deck = await read();
    const cards = deck.cards.map((card) =>
      card.id === 'seen' ? { ...card, easyRead: 'I knock. I wait.' } : card,
    );
    const etag = (await decks.read('a-deck'))?.etag ?? '';
    await decks.replace({ id: 'a-deck', file: fileOf({ ...deck, cards }), ifMatch: etag });
    expect(await parts()).toEqual(['seen audio']);
    await decks.correct({ ...correction, before: [correction.text], text: 'I knock and I wait.' });
    await decks.endCheck('a-deck', { cardId: 'seen', part: 'easyRead' });
    expect(await parts()).toEqual(['seen audio']);
    const gone = { ...deck, cards: deck.cards.filter(({ id }) => id !== 'seen') };
    await decks.replace({ id: 'a-deck', file: fileOf(gone), ifMatch: '*' });
    expect(await parts()).toEqual([]);
  });

  it('[LIVE-5] is not written over other words that somebody gave it since', async () => {
    const result = await decks.correct({ ...correction, before: ['I nock.'] });
    expect(result).toEqual({
      ok: false,
      code: 'card-changed',
      params: { words: 'I knok, and then I wait.' },
    });
    expect((await read()).version).toBe('1.2.9');
  });

  it('[LIVE-5] never makes a deck that can’t be played of one that can', async () => {
    const refused = async (change: Partial<Correction>) => {
      const result = await decks.correct({ ...correction, ...change });
      return result.ok ? 'saved' : result.code;
    };
    expect(await refused({ text: 'x'.repeat(400) })).toBe('not-for-deck');
    expect(await refused({ cardId: 'poem-1', field: 'voice', before: [null], text: 'me' })).toBe(
      'not-for-deck',
    );
    expect(await refused({ cardId: 'none' })).toBe('unknown-card');
    expect(await refused({ deckId: 'none' })).toBe('unknown-deck');
    expect((await read()).version).toBe('1.2.9');
    await decks.replace({ id: 'a-deck', file: Buffer.from('{"id":"a-deck"}'), ifMatch: '*' });
    expect(await refused({})).toBe('deck-broken');
  });

  it('[LIVE-3] raises the patch of any version', () => {
    expect(['1.0.0', '0.9.99', '1.2.3-beta.1+build'].map(nextPatch)).toEqual(['1.0.1', '0.9.100', '1.2.4']);
  });
});

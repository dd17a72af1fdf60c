import { describe, expect, it } from 'vitest';
import { aDeck, aScenario } from '../../test/decks/a-deck.ts';
import type { Deck, Scenario } from '../decks/schema.ts';
import { differencesOf, joinVersions, type Difference } from './differences.ts';

const card = (id: string, changes: Partial<Scenario> = {}): Scenario => aScenario({ id, ...changes });
const deck = (cards: Scenario[], changes: Partial<Deck> = {}): Deck => aDeck({ cards, ...changes });
const said = (found: Difference[]): string[] =>
  found.map(({ card: id, field, changedBy }) => `${id ?? 'deck'} ${field ?? 'whole'} ${changedBy}`);
const base = deck([card('a'), card('b'), card('c')]);
const mineOnly = (): 'mine' => 'mine';

describe('two people on one deck', () => {
  it('[EDIT-5] sees who changed what, and where only a person can choose', () => {
    const mine = deck([card('a', { text: 'Mine is this.' }), card('b', { voice: 'me' }), card('c')], {
      title: 'Mine',
    });
    const theirs = deck([card('a', { text: 'Theirs is this.' }), card('b'), card('c', { themes: ['x'] })]);
    expect(said(differencesOf({ base, mine, theirs }))).toEqual([
      'deck title mine',
      'a text both',
      'b voice mine',
      'c themes theirs',
    ]);
  });

  it('[EDIT-5] joins what each did alone, and takes the chosen side for the rest', () => {
    const mine = deck([card('a', { text: 'Mine is this.', voice: 'me' }), card('b'), card('c')]);
    const theirs = deck(
      [card('a', { text: 'Theirs is this.' }), card('b', { source: 'a book' }), card('c')],
      {
        summary: 'New',
      },
    );
    const joined = joinVersions({ base, mine, theirs }, () => 'theirs');
    expect(joined.summary).toBe('New');
    expect(joined.cards).toEqual([
      card('a', { text: 'Theirs is this.', voice: 'me' }),
      card('b', { source: 'a book' }),
      card('c'),
    ]);
    expect(joinVersions({ base, mine, theirs }, mineOnly).cards[0]?.text).toBe('Mine is this.');
    expect(mine.cards[0]?.text).toBe('Mine is this.');
  });

  it('[EDIT-5] cards that one made or took out alone; a card taken out here and changed there is to be chosen', () => {
    const mine = deck([card('new'), card('a'), card('c')]);
    const theirs = deck([card('a'), card('b', { voice: 'them' }), card('c'), card('late')]);
    const versions = { base, mine, theirs };
    expect(said(differencesOf(versions))).toEqual(['new whole mine', 'b whole both', 'late whole theirs']);
    expect(joinVersions(versions, mineOnly).cards.map(({ id }) => id)).toEqual(['new', 'a', 'c', 'late']);
    expect(joinVersions(versions, () => 'theirs').cards.map(({ id }) => id)).toEqual([
      'new',
      'a',
      'b',
      'c',
      'late',
    ]);
  });

  it('[EDIT-5] takes the order of whoever changed it', () => {
    const moved = deck([card('c'), card('a'), card('b')]);
    expect(joinVersions({ base, mine: base, theirs: moved }, mineOnly).cards.map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect(joinVersions({ base, mine: moved, theirs: base }, mineOnly).cards.map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('[EDIT-5] compares translations a language at a time', () => {
    const cy = { cy: { text: 'Cymraeg' } };
    const pl = { pl: { text: 'Polski' } };
    const versions = {
      base,
      mine: deck([card('a', { translations: cy }), card('b'), card('c')]),
      theirs: deck([card('a', { translations: pl }), card('b'), card('c')]),
    };
    expect(said(differencesOf(versions))).toEqual(['a translations/cy mine', 'a translations/pl theirs']);
    expect(joinVersions(versions, mineOnly).cards[0]?.translations).toEqual({ ...cy, ...pl });
  });

  it('[EDIT-5] with nothing known of the beginning, everything is to be chosen', () => {
    const versions = { base: null, mine: deck([card('a')]), theirs: deck([card('a', { voice: 'them' })]) };
    expect(said(differencesOf(versions))).toEqual(['a voice both']);
  });

  it('[EDIT-5] two cards of one id stay two', () => {
    const twice = deck([card('a'), card('a', { voice: 'second' })]);
    const joined = joinVersions({ base: twice, mine: twice, theirs: twice }, mineOnly);
    expect(joined.cards).toHaveLength(2);
  });
});

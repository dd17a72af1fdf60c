import { describe, expect, it } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../test/decks/a-deck.ts';
import { fullDeck } from '../../test/print/full-deck.ts';
import type { Deck } from '../decks/schema.ts';
import { cardTexts } from './card-text.ts';
import { packOf, type Pack, type PackCard } from './pack.ts';
import { planOf } from './plan-pack.tsx';
import { rangeOf } from './plan.ts';

const twoOfStaff: Deck = aDeck({
  cards: [
    aPoem(),
    ...aDeck().cards,
    aScenario({ id: 'staff-2', effects: [{ op: 'remove', perspective: 'people' }] }),
    aScenario({ id: 'staff-3', status: 'draft' }),
  ],
});

const cardsOf = (pack: Pack): PackCard[] => pack.piles.flatMap(({ cards }) => [...cards]);

describe('[PRINT-2] what a deck gives to print', () => {
  it('is a pile a perspective in the order of the track, then the poems, numbered through; drafts stay out', () => {
    const pack = packOf(twoOfStaff);
    expect(cardsOf(pack).map(({ number, id }) => [number, id])).toEqual([
      [1, 'people-1'],
      [2, 'provision-1'],
      [3, 'staff-1'],
      [4, 'staff-2'],
      [5, 'managers-1'],
      [6, 'poem-1'],
    ]);
    expect(pack.piles.map(({ perspective }) => perspective?.id)).toEqual([
      'people',
      'provision',
      'staff',
      'managers',
      undefined,
    ]);
  });

  it('says whose tile moves, and that a poem lets a team place any', () => {
    const does = new Map(cardsOf(packOf(twoOfStaff)).map(({ id, effects }) => [id, effects]));
    expect(does.get('staff-1')).toEqual([{ op: 'place', perspective: 'staff', suggests: [] }]);
    expect(does.get('staff-2')).toEqual([{ op: 'remove', perspective: 'people', suggests: [] }]);
    expect(does.get('poem-1')).toEqual([{ op: 'place', perspective: null, suggests: [] }]);
  });

  it('knows which way its language runs', () => {
    expect(packOf(aDeck({ language: 'ar' })).direction).toBe('rtl');
    expect(packOf(aDeck()).direction).toBe('ltr');
  });
});

describe('[PRINT-3] the sheets of a pack', () => {
  it.each([
    ['a small deck', aDeck()],
    ['one with a sheet of hard words', aDeck({ glossary: [{ term: 'OT', meaning: 'A therapist.' }] })],
    ['the fullest', fullDeck()],
  ])('of %s have cards from an odd one on, in pairs, so that each back is behind its front', (_, deck) => {
    const plan = planOf(packOf(deck));
    const { from, to } = rangeOf(plan, 'both-sides');
    expect(from % 2).toBe(1);
    expect((to - from + 1) % 2).toBe(0);
    expect(rangeOf(plan, 'one-side')).toEqual({ from: 1, to: from - 1 });
    expect(rangeOf(plan, 'apart')).toEqual({ from: to + 1, to: plan.sheets.length });
  });

  it('are told by their parts, each from one sheet to another with none between', () => {
    const { parts, sheets } = planOf(packOf(twoOfStaff));
    expect(parts[0]?.from).toBe(1);
    expect(parts.at(-1)?.to).toBe(sheets.length);
    for (const [index, part] of parts.entries()) {
      expect(part.from).toBe((parts[index - 1]?.to ?? 0) + 1);
    }
    expect(parts.map(({ name }) => name)).toContain('Cards: Staff');
  });
});

const texts = (deck: Deck, id: string) => {
  const pack = packOf(deck);
  const pile = pack.piles.find(({ cards }) => cards.some((card) => card.id === id));
  const card = pile?.cards.find((each) => each.id === id);
  if (!pile || !card) throw new Error(`no ${id}`);
  return cardTexts(pack, pile, card);
};

describe('[PRINT-4] a card on paper', () => {
  it('has what is talked about on its front, and easy words and what it does on its back', () => {
    const prompts = ['Who decided that?'];
    const [text, more] = texts(
      aDeck({ cards: [aScenario({ prompts, sensitivity: ['bereavement'] })] }),
      'staff-1',
    );
    expect(more).toBeUndefined();
    expect(text.front).toMatchObject({ prompts, speaks: 'This card speaks of bereavement.' });
    expect(text.back).toMatchObject({
      easy: ['I knock.', 'Then I wait.'],
      prompts: [],
      does: [{ op: 'place' }],
    });
  });

  it('says so where nobody has written easy words yet', () => {
    const { easyRead: _, ...card } = aScenario();
    expect(texts(aDeck({ cards: [card] }), 'staff-1')[0].back.easy).toEqual([
      expect.stringContaining('no easy words'),
    ]);
  });

  it('that is a long poem has its questions on the back', () => {
    const text = Array.from({ length: 20 }, () => 'and the rain comes in with its shoes on').join('\n');
    const prompts = ['Who comes in?', 'What do they wear?', 'What would you say to them?'];
    const [turned, more] = texts(aDeck({ cards: [aPoem({ text, prompts })] }), 'poem-1');
    expect(more).toBeUndefined();
    expect(turned.front.prompts).toEqual([]);
    expect(turned.back.prompts).toEqual(prompts);
  });

  it('with more words than a quarter of a sheet holds goes on on a second one, and leaves nothing out', () => {
    const deck = fullDeck();
    const card = deck.cards[0];
    const [first, second] = texts(deck, 'people-1');
    expect(first.front.said?.text).toBe(card?.text);
    expect(first.back).toMatchObject({ easy: [], does: [{ op: 'place' }, { op: 'remove' }] });
    expect(second?.front.prompts).toEqual(card?.prompts);
    expect(second?.front.speaks).not.toBe('');
    expect(second?.back.easy.join(' ')).toBe(card?.easyRead);
  });
});

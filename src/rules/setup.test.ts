import { expect, test } from 'vitest';
import { TEAM_NAMES } from '../../test/support/a-table.ts';
import type { Deck } from '../decks/schema.ts';
import { PRESETS, setupFromDeck, type PresetName } from './setup.ts';

const deck: Deck = {
  format: 'in-step-deck/1',
  id: 'test-deck',
  title: 'A deck',
  summary: 'For tests',
  language: 'en-GB',
  version: '1.0.0',
  licence: 'CC-BY-4.0',
  cards: [
    {
      id: 'staff-1',
      kind: 'scenario',
      perspective: 'staff',
      text: 'A statement to talk about.',
      effects: [{ op: 'place' }, { op: 'remove', perspective: 'people', suggests: ['choice'] }],
    },
    {
      id: 'staff-2',
      kind: 'scenario',
      perspective: 'staff',
      text: 'Not ready yet.',
      status: 'draft',
      effects: [{ op: 'place' }],
    },
    { id: 'poem-1', kind: 'poem', title: 'Rain', text: 'Rain\non the road' },
  ],
};
const choices = { seed: 's', preset: 'workshop', teamNames: TEAM_NAMES } as const;

function inPlay(preset: PresetName): number {
  return setupFromDeck(deck, { ...choices, preset }).inPlay.length;
}

test('[HOUSE-2] each preset sets the house rules and how many outcomes are in play', () => {
  expect([inPlay('classic'), inPlay('workshop'), inPlay('taster')]).toEqual([7, 3, 2]);
  expect(PRESETS.classic.houseRules).toEqual({
    tokens: 'team',
    dice: 'd6',
    hearAll: false,
    mitigate: false,
    effect: 'hidden',
    softTimerMinutes: null,
  });
  expect(PRESETS.workshop.houseRules).toMatchObject({
    hearAll: true,
    mitigate: true,
    effect: 'hidden',
    softTimerMinutes: 4,
  });
  expect(PRESETS.taster.houseRules).toMatchObject({
    tokens: 'shared',
    hearAll: true,
    mitigate: false,
    effect: 'shown',
    softTimerMinutes: 3,
  });
});

test('[HOUSE-2] a table may differ from its preset', () => {
  const setup = setupFromDeck(deck, {
    ...choices,
    houseRules: { tokens: 'shared' },
    outcomes: ['freedom', 'choice'],
  });
  expect(setup.houseRules).toMatchObject({ tokens: 'shared', mitigate: true });
  expect(setup.inPlay).toEqual(['freedom', 'choice']);
});

test('[PILE-7] drafts stay out', () => {
  expect(setupFromDeck(deck, choices).cards.map((card) => card.id)).toEqual([
    'test-deck/staff-1',
    'test-deck/poem-1',
  ]);
});

test("[EFFECT-1] an effect without a perspective is of its card's own", () => {
  const [card, poem] = setupFromDeck(deck, choices).cards;
  expect(card?.effects).toEqual([
    { op: 'place', perspective: 'staff', suggests: [] },
    { op: 'remove', perspective: 'people', suggests: ['choice'] },
  ]);
  expect(poem).toEqual({ id: 'test-deck/poem-1', kind: 'poem', perspective: null, effects: [] });
});

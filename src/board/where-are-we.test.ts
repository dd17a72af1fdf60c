import { describe, expect, it } from 'vitest';
import { aTable, LOOKS, STAFF_CARD, WORDS } from '../../test/look/fixtures.ts';
import { whereAreWe } from './where-are-we.ts';

const said = (...given: Parameters<typeof whereAreWe>): Record<string, string> =>
  Object.fromEntries(whereAreWe(...given).map(({ id, sentences }) => [id, sentences.join(' ')]));

describe('where are we', () => {
  it('says the whole board of a game in its middle', () => {
    const look = LOOKS['workshop'];
    if (!look) throw new Error('The gallery has lost its workshop.');
    expect(said(look.view, { words: look.words, team: '1' })).toEqual({
      turn: 'This is turn 6. It is your team’s turn. The roll was 5. The card is being talked about. The next step is to show what it does.',
      card: 'Staff speak, home care worker, eleven years in: “I have fifteen minutes. Stan wants to make his own toast. If I let him, I’m late for Mrs Okafor, and she can’t get out of bed without me.”',
      tokens:
        'Kingfishers: space 13 of 32, a Staff footprint. Oaks: space 16 of 32, a Provision footprint. Lanterns: space 21 of 32, a Provision footprint. Harbour: space 25 of 32, a Poet’s Corner.',
      path: 'Exercise choice and control: People and Staff set, Provision and Managers still to come. Improved health and emotional wellbeing: Provision set, People, Staff and Managers still to come. Personal dignity and respect: no tile yet. Not today: Improved quality of life, Freedom from discrimination and harassment, Economic wellbeing and Making a positive contribution.',
      build: '3 outcomes and 9 tiles are still to build.',
    });
  });

  it('keeps an effect to itself until it is shown, in the facilitator’s view too', () => {
    const turn = { step: 'talk', roll: 4, space: 3, cardId: STAFF_CARD } as const;
    const effects = [{ op: 'remove' as const, perspective: 'staff', suggests: [] }];
    const hidden = said(aTable({ turn: { ...turn, effects } }), { words: WORDS, team: null });
    expect(hidden['card']).not.toContain('Take a Staff tile away');
    const shown = said(aTable({ turn: { ...turn, step: 'act', effects } }), { words: WORDS, team: null });
    expect(shown['card']).toContain('Take a Staff tile away.');
  });

  it('says the dice of the table, and a pause', () => {
    const view = aTable({ rules: { dice: 'physical' }, turn: { paused: true } });
    expect(said(view, { words: WORDS, team: null })['turn']).toBe(
      'This is turn 1. Kingfishers have the turn. The next step is to roll the dice on your table and enter the number. The game is paused. You can go on talking.',
    );
  });

  it('says the one token that all share', () => {
    const view = aTable({ rules: { tokens: 'shared' }, tokens: [9, 9, 9, 9] });
    expect(said(view, { words: WORDS, team: null })['tokens']).toBe(
      'All of us: space 10 of 32, a Managers footprint.',
    );
  });

  it('says when nothing is left to build', () => {
    const view = aTable({
      inPlay: 2,
      tiles: [
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ],
      ended: true,
    });
    const all = said(view, { words: WORDS, team: null });
    expect(all['turn']).toBe('The game has ended, and the path is finished.');
    expect(all['build']).toBe('Nothing: every outcome of today is built.');
  });
});

import { describe, expect, it } from 'vitest';
import { aDeck } from '../../../test/decks/a-deck.ts';
import { DEFAULT_OUTCOMES, DEFAULT_PERSPECTIVES } from '../defaults.ts';
import { readEffect, writeEffect } from './effect-text.ts';

const read = (cell: string, board = aDeck()) => readEffect(cell, { board, path: '/cards/0/effects/0' });

describe('an effect in a cell', () => {
  it.each([
    ['place', { op: 'place' }],
    ['discuss', { op: 'discuss' }],
    ['remove managers', { op: 'remove', perspective: 'managers' }],
    ['place: choice', { op: 'place', suggests: ['choice'] }],
    ['place staff: choice, dignity', { op: 'place', perspective: 'staff', suggests: ['choice', 'dignity'] }],
    [
      ' PLACE  service users  and carers:quality of life;CHOICE ',
      { op: 'place', perspective: 'people', suggests: ['quality-of-life', 'choice'] },
    ],
    [
      'Remove Provision : Economic wellbeing',
      { op: 'remove', perspective: 'provision', suggests: ['economic'] },
    ],
  ])('[DECK-52] %j', (cell, effect) => {
    expect(read(cell)).toEqual({ effect });
  });

  it('[DECK-52] comes back as it was written', () => {
    for (const op of ['place', 'remove', 'discuss'] as const) {
      for (const perspective of [undefined, 'people', 'managers']) {
        const effect = {
          op,
          ...(perspective && { perspective }),
          ...(op !== 'discuss' && { suggests: ['freedom'] }),
        };
        expect(read(writeEffect(effect))).toEqual({ effect });
      }
    }
  });

  it('[DECK-52] finds names that have a comma or a colon in them', () => {
    const perspectives = DEFAULT_PERSPECTIVES.map((own) =>
      own.id === 'staff' ? { ...own, name: 'Staff: nights' } : own,
    );
    const outcomes = DEFAULT_OUTCOMES.map((own) =>
      own.id === 'choice' ? { ...own, name: 'Choice, and control' } : own,
    );

    expect(
      read('place Staff: nights: Choice, and control, dignity', aDeck({ perspectives, outcomes })),
    ).toEqual({
      effect: { op: 'place', perspective: 'staff', suggests: ['choice', 'dignity'] },
    });
  });

  it.each([
    ['plce staff', [['effect-unclear', { found: 'plce staff', meant: 'place staff' }]]],
    ['placed staff', [['effect-unclear', { found: 'placed staff', meant: 'place staff' }]]],
    ['do it', [['effect-unclear', { meant: null }]]],
    ['place mangers', [['perspective-unknown', { id: 'mangers', meant: 'managers' }]]],
    [
      'place cooks: joy, choice',
      [
        ['perspective-unknown', { id: 'cooks' }],
        ['outcome-unknown', { id: 'joy' }],
      ],
    ],
    ['place: ,; joy', [['outcome-unknown', { id: 'joy' }]]],
  ])('[DECK-53] %j is told, with what the deck knows', (cell, expected) => {
    const result = read(cell);
    const problems = 'problems' in result ? result.problems : [];

    expect(problems).toMatchObject(
      expected.map(([code, params]) => ({ severity: 'error', path: '/cards/0/effects/0', code, params })),
    );
  });
});

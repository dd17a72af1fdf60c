import { describe, expect, it } from 'vitest';
import { outcomesOfPlan } from './plan-fields.tsx';
import { cardsIn, outcomesIn } from './plan.ts';

describe('a plan from the time there is', () => {
  it('proposes as many outcomes as the cards of that time can build', () => {
    expect(cardsIn(120, 'workshop')).toBe(24);
    expect(outcomesIn(120, 'workshop', 7)).toBe(3);
    expect(outcomesIn(240, 'workshop', 7)).toBe(7);
    expect(outcomesIn(45, 'taster', 7)).toBe(2);
  });

  it('never proposes fewer than two nor more than there are', () => {
    expect(outcomesIn(5, 'workshop', 7)).toBe(2);
    expect(outcomesIn(600, 'workshop', 3)).toBe(3);
  });

  it('takes the first in path order, unless somebody chose', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(outcomesOfPlan({ preset: 'workshop', minutes: 120, outcomes: null }, all)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(outcomesOfPlan({ preset: 'classic', minutes: 60, outcomes: null }, all)).toHaveLength(4);
    expect(outcomesOfPlan({ preset: 'workshop', minutes: 60, outcomes: ['d', 'a'] }, all)).toEqual([
      'a',
      'd',
    ]);
  });
});

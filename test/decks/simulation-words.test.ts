import { expect, test } from 'vitest';
import type { SimulationAdvice } from '../../src/rules/simulate-advice.ts';
import { adviceText } from '../../src/words/simulation.ts';

test.each<[SimulationAdvice, string]>([
  [
    { code: 'time-fits', params: { finished: 0.999, turns: 15, minutes: 60 } },
    'It fits: in 15 turns, about 1 hour, the path is finished in more than 99 games of 100.',
  ],
  [
    {
      code: 'time-short',
      params: {
        finished: 0.004,
        turns: 8,
        minutes: 121,
        fittingOutcomes: null,
        turnsNeeded: null,
        minutesNeeded: null,
      },
    },
    'Time is short: in 8 turns, about 2 hours 1 minute, the path is finished in fewer than 1 game of 100. An unfinished path is fine too: say beforehand that it shows what is still to build.',
  ],
  [
    { code: 'view-unheard', params: { share: 0.15, name: 'Staff', hearAll: false } },
    'In 15 games of 100 some view isn’t heard at all, most often “Staff”. Switch on “Hearing every view”, or plan more turns.',
  ],
  [
    { code: 'view-unheard', params: { share: 0.01, name: 'Staff', hearAll: true } },
    'In 1 game of 100 some view isn’t heard at all, most often “Staff”. Write more cards for it, or plan more turns.',
  ],
])('[DECK-88] advice %# in words', (advice, sentence) => {
  expect(adviceText(advice)).toBe(sentence);
});

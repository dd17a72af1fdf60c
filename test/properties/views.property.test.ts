import { expect, test } from 'vitest';
import type { Effect, TableSetup, TableState } from '../../src/rules/state.ts';
import { viewFor } from '../../src/rules/views.ts';
import { forRandomGames } from './run.ts';
import { walk } from './walk.ts';

const words = (id: string): string => `the words of ${id}`;
const SOMETHING_ELSE: Effect[] = [{ op: 'discuss', perspective: 'nobody knows', suggests: ['secret'] }];

function seen(audience: 'team' | 'screen', state: TableState, setup: TableSetup): string {
  return JSON.stringify(viewFor(audience, state, { setup, words }));
}

/** The same table to everybody's eyes, with everything else changed that only the facilitator or nobody may know. */
function withOtherSecrets(state: TableState): TableState {
  const { turn, houseRules } = state;
  const isHidden = turn.step === 'roll' || (turn.step === 'talk' && houseRules.effect === 'hidden');
  const effects = isHidden ? SOMETHING_ELSE : turn.effects;
  return {
    ...state,
    turn: { ...turn, effects },
    piles: [state.piles[4], state.piles[3], state.piles[2], state.piles[1], state.piles[0]],
    starts: [],
    ahead: [],
    rolls: state.rolls + 7,
    swappedOut: [],
  };
}

function withOtherCards(setup: TableSetup): TableSetup {
  const cards = setup.cards.toReversed().map((card) => ({ ...card, effects: SOMETHING_ELSE }));
  return { ...setup, seed: 'another seed', cards, leftOut: [] };
}

test('[HOLDS-5] no view of a team or a screen depends on the seed, the piles or an effect that is not revealed', () => {
  forRandomGames({ games: 120, steps: 80 }, (game) => {
    walk(game, ({ state, setup }) => {
      for (const audience of ['team', 'screen'] as const) {
        const view = seen(audience, state, setup);
        expect(seen(audience, withOtherSecrets(state), withOtherCards(setup)) === view).toBe(true);
        expect(view.includes(setup.seed)).toBe(false);
      }
    });
  });
});

test('[HOLDS-5] a view names no card that has not been named at the table', () => {
  forRandomGames({ games: 80, steps: 80 }, (game) => {
    walk(game, ({ state, setup }) => {
      const named = new Set([...state.history.map((line) => line.cardId), state.turn.cardId]);
      const view = seen('team', state, setup);
      const leaked = setup.cards.filter((card) => !named.has(card.id) && view.includes(`"${card.id}"`));
      expect(leaked.length).toBe(0);
    });
  });
});

test("[HOLDS-5] the seed is not even in the facilitator's view", () => {
  forRandomGames({ games: 60, steps: 60 }, (game) => {
    walk(game, ({ state, setup }) => {
      const view = JSON.stringify(viewFor('facilitator', state, { setup, words }));
      expect(view.includes(setup.seed)).toBe(false);
    });
  });
});

test('[HOLDS-3] what a view offers to choose from is what the rules accept', () => {
  forRandomGames({ games: 80, steps: 80 }, (game) => {
    walk(game, ({ state, setup }) => {
      const { choices, step } = viewFor('team', state, { setup, words }).turn;
      if (state.ended === null) expect(choices.length > 0).toBe(step === 'act');
      for (const { outcome } of choices) {
        expect(state.inPlay.includes(outcome) && !state.locked.includes(outcome)).toBe(true);
      }
    });
  });
});

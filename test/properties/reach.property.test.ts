import { expect, test } from 'vitest';
import { emptySlots, isFull } from '../../src/rules/path.ts';
import { applyMove, checkMove } from '../../src/rules/play.ts';
import {
  FACILITATOR,
  type SetupCard,
  type TableSetup,
  type TableState,
  type TurnStep,
} from '../../src/rules/state.ts';
import { nextMove, withGiven, type Chosen } from './a-move.ts';
import { forRandomGames } from './run.ts';
import { walk } from './walk.ts';

/** Far more turns than any path takes whose deck has one card in forty that places. */
const MOST_TURNS = 8_000;
const ORDER: Record<TurnStep, number> = { roll: 0, talk: 1, act: 2, finish: 3 };

function play(state: TableState, setup: TableSetup, chosen: Chosen): boolean {
  const event = withGiven(state, chosen, false);
  if (checkMove(state, event, setup) !== null) return false;
  applyMove(state, event, setup);
  return true;
}

/** How far a turn has come: it only ever grows until the turn is over. */
function howFar({ turn, ended }: TableState): number {
  return ended ? Infinity : turn.number * 1_000 + ORDER[turn.step] * 100 + turn.nextEffect;
}

/** Choices that differ from turn to turn: `a` picks slots and pips, `b` keeps clear of declining and mitigating. */
const step = (a: number) => ({ kind: 10, who: 0, what: 0, a, b: 1, nobodyHere: false });

/** What the active team does to fill the path: places what it can, and declines to take anything away. */
function towardsFull(state: TableState, turn: number): Chosen {
  const chosen = nextMove(state, step(turn));
  const seat = state.turn.team;
  return chosen.move === 'removeTile'
    ? { seat, move: 'decline', input: { reason: 'w.why' } }
    : { seat, ...chosen };
}

function canPlace(card: SetupCard): boolean {
  return (
    card.effects.some((effect) => effect.op === 'place') ||
    (card.kind === 'poem' && card.effects.length === 0)
  );
}

/** Whether the cards that may still come place anything; with no card at all, every turn does. */
function teamsCanFill(state: TableState, setup: TableSetup): boolean {
  const cards = setup.cards.filter(
    (card) => !setup.leftOut.includes(card.id) && !state.swappedOut.includes(card.id),
  );
  return cards.length === 0 || cards.some(canPlace);
}

test('[HOLDS-9] from every state a full path can be reached, by team moves alone where a card places', () => {
  forRandomGames({ games: 150, steps: 60 }, (game) => {
    const { state } = walk(game, () => {});
    const { setup } = game;
    play(state, setup, { seat: FACILITATOR, move: 'reopenGame', input: {} });
    play(state, setup, { seat: FACILITATOR, move: 'resume', input: {} });
    if (teamsCanFill(state, setup)) {
      for (let n = 0; !isFull(state) && state.turn.number < MOST_TURNS; n++) {
        expect(play(state, setup, towardsFull(state, n))).toBe(true);
      }
    } else {
      for (const slot of emptySlots(state, null)) {
        expect(
          play(state, setup, { seat: FACILITATOR, move: 'addTile', input: { ...slot, reason: 'w' } }),
        ).toBe(true);
      }
    }
    expect(isFull(state)).toBe(true);
  });
});

test('[HOLDS-9] a table whose every card removes starts, plays and can be ended', () => {
  forRandomGames({ games: 60, steps: 40 }, (game) => {
    const effects = [{ op: 'remove' as const, perspective: game.setup.perspectives[0] ?? '', suggests: [] }];
    const setup = { ...game.setup, cards: game.setup.cards.map((card) => ({ ...card, effects })) };
    const { state } = walk({ ...game, setup }, () => {});
    play(state, setup, { seat: FACILITATOR, move: 'endGame', input: {} });
    expect(state.ended).not.toBeNull();
  });
});

test('[HOLDS-10] from every state the turn can be brought nearer its finish, by the team or the facilitator', () => {
  forRandomGames({ games: 40, steps: 60 }, (game) => {
    walk(game, ({ state, setup, before }) => {
      if (state.ended || state.paused) return;
      for (const seat of [state.turn.team, FACILITATOR] as const) {
        const next = structuredClone(state);
        expect(play(next, setup, { seat, ...nextMove(next, step(before.turn.number)) })).toBe(true);
        expect(howFar(next)).toBeGreaterThan(howFar(state));
      }
    });
  });
});

import { afterAll, expect, test } from 'vitest';
import { parseEvent } from '../../src/protocol/moves.ts';
import { brokenInvariants } from '../../src/rules/invariants.ts';
import { isComplete, tileAt } from '../../src/rules/path.ts';
import { replay } from '../../src/rules/play.ts';
import { FACILITATOR, type Core, type Seat } from '../../src/rules/state.ts';
import { DrawsSeen } from './draws-seen.ts';
import { seed } from '../support/property-seed.ts';
import { forRandomGames } from './run.ts';
import { StartsSeen } from './starts-seen.ts';
import { askChangingNothing, walk, type Moment } from './walk.ts';

let tried = 0;
afterAll(() => console.log(`random play from seed ${seed}: ${tried} steps`));

/** The slots that are filled, as `outcome/perspective`. */
function filled(core: Pick<Core, 'path'>): string[] {
  return Object.entries(core.path).flatMap(([outcome, block]) =>
    Object.keys(block)
      .filter((perspective) => block[perspective])
      .map((perspective) => `${outcome}/${perspective}`),
  );
}

/** The team's move that an event is, and the team that plays it; `null` for an act of the facilitator's. */
function teamMove({ event, before }: Moment): { move: string; by: Seat } | null {
  if (event.move === 'actFor') return { move: event.input.move, by: event.input.team };
  const isTeams = ['rollDice', 'enterRoll', 'revealEffect', 'placeTile', 'removeTile', 'mitigate', 'decline'];
  if (![...isTeams, 'takeBack', 'finishTurn'].includes(event.move)) return null;
  return { move: event.move, by: event.seat === FACILITATOR ? before.turn.team : event.seat };
}

test('[HOLDS-1] [HOLDS-2] [HOLDS-11] every state is sound, and a refused move changes nothing', () => {
  forRandomGames({ games: 200, steps: 80 }, (game) => {
    const walked = walk(
      game,
      ({ state, setup, event, before }) => {
        const wrong = brokenInvariants(state, setup);
        for (const outcome of setup.outcomes) {
          const tiles = setup.perspectives.filter((perspective) => tileAt(state, { outcome, perspective }));
          if (isComplete(state, outcome) !== (tiles.length === 4)) wrong.push(`${outcome} is not complete`);
          const isNew = isComplete(state, outcome) && !isComplete(before, outcome);
          const bySettingIt = ['placeTile', 'addTile', 'actFor'].includes(event.move);
          if (isNew && bySettingIt && !state.locked.includes(outcome)) wrong.push(`${outcome} did not lock`);
        }
        if (wrong.length > 0) throw new Error(wrong.join(', '));
      },
      askChangingNothing,
    );
    tried += walked.tried;
    expect(JSON.parse(JSON.stringify(walked.state))).toEqual(walked.state);
  });
  expect(tried).toBeGreaterThan(10_000);
});

test('[HOLDS-3] one effect changes at most one slot, in play and not locked', () => {
  forRandomGames({ games: 100, steps: 80 }, (game) => {
    walk(game, (moment) => {
      const { move } = teamMove(moment) ?? {};
      if (move === undefined || move === 'takeBack') return;
      const [before, after] = [filled(moment.before), filled(moment.state)];
      const changed = [...before, ...after].filter((slot) => before.includes(slot) !== after.includes(slot));
      expect(changed.length).toBe(move === 'placeTile' || move === 'removeTile' ? 1 : 0);
      for (const slot of changed) {
        const [outcome = ''] = slot.split('/');
        expect(moment.before.inPlay).toContain(outcome);
        expect(moment.before.locked).not.toContain(outcome);
      }
    });
  });
});

test('[HOLDS-4] a card comes up at most once before its pile is reshuffled, a swapped one never again', () => {
  forRandomGames({ games: 100, steps: 120 }, (game) => {
    const seen = new DrawsSeen();
    walk(game, (moment) => {
      const wrong = seen.look(moment);
      if (wrong.length > 0) throw new Error(wrong.join(', '));
    });
  });
});

test('[HOLDS-6] only the active team, who carries on for it, or the facilitator plays a turn', () => {
  forRandomGames({ games: 150, steps: 80 }, (game) => {
    walk(game, (moment) => {
      const played = teamMove(moment);
      if (!played || ['captionTile', 'nameTeam', 'askToMoveOn', 'carryOn'].includes(played.move)) return;
      const { turn, paused, ended } = moment.before;
      const theirs = played.by === turn.team || played.by === turn.carriedBy;
      const isStopped = ended !== null || (paused && moment.event.seat !== FACILITATOR);
      if (!theirs || isStopped) throw new Error(`${played.move} by ${moment.event.seat} was allowed`);
    });
  });
});

test('[HOLDS-7] replaying the log gives the same state, byte for byte', () => {
  forRandomGames({ games: 100, steps: 120 }, (game) => {
    const { state, events } = walk(game, () => {});
    const read = events.flatMap((event) => parseEvent(JSON.parse(JSON.stringify(event))) ?? []);
    expect(JSON.stringify(replay({ ...game.setup }, read))).toBe(JSON.stringify(state));
  });
});

test('[HOLDS-8] going back restores exactly what it restores, and forward what was left', () => {
  forRandomGames({ games: 150, steps: 100 }, (game) => {
    const starts = new StartsSeen(game.setup);
    walk(game, (moment) => starts.look(moment));
  });
});

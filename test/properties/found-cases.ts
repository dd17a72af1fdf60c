import { aTable, block, place, remove, slot, type TableInTest } from '../support/a-table.ts';
import type { Game } from './run.ts';

const REASON = { reason: 'w.reason' };

/** A game of moves that are already chosen. */
function game(table: TableInTest): Game {
  return { setup: table.setup, steps: table.events.map((event) => ({ event })) };
}

function aTileBeforeTheRollPassed(): TableInTest {
  const table = aTable().with('choice/staff').facilitator('setAside', { team: '0' });
  return table.nextTurn().facilitator('goBack', { turn: 1 });
}

function aTeamThatCameBackAfterGoingBack(): TableInTest {
  const table = aTable().nextTurn().facilitator('setAside', { team: '0' }).facilitator('goBack', { turn: 1 });
  return table.facilitator('bringBack', { team: '0' }).facilitator('goBack', { turn: 1 });
}

function aTileThatTheFacilitatorSetSince(): TableInTest {
  const table = aTable({ card: [place('staff')] })
    .to('act')
    .team('placeTile', slot('choice/staff'));
  return table
    .facilitator('takeTile', { ...slot('choice/staff'), ...REASON })
    .with('choice/staff')
    .team('takeBack');
}

function aTileThatComesBackAsTheFourth(): TableInTest {
  const table = aTable({ card: [remove('people')], tiles: block('choice').slice(0, 3) }).to('act');
  return table.team('removeTile', slot('choice/people')).with('choice/managers').team('takeBack');
}

function aPathThatWasFinishedBeforeItWasReopened(): TableInTest {
  const table = aTable({ outcomes: 2 })
    .to('finish')
    .with(...block('choice'), ...block('wellbeing'));
  return table.facilitator('endGame').facilitator('reopenGame').team('finishTurn');
}

/** Games that once broke a rule. Each is played first, for every property; add those that random play finds. */
export const FOUND_CASES: readonly Game[] = [
  aTileBeforeTheRollPassed(),
  aTeamThatCameBackAfterGoingBack(),
  aTileThatTheFacilitatorSetSince(),
  aTileThatComesBackAsTheFourth(),
  aPathThatWasFinishedBeforeItWasReopened(),
].map(game);

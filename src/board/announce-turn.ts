import type { TableView } from '../rules/view-types.ts';
import { announceWords } from '../words/announce-area.ts';
import { sayIn } from '../words/say.ts';
import type { Change } from './announcements.ts';

/** The acts that the history gained, oldest first. */
export function newActs({ before, after }: Pick<Change, 'before' | 'after'>): TableView['history'] {
  const gained = after.historyLength - before.historyLength;
  return gained > 0 ? after.history.slice(-gained) : [];
}

/** Whose turn it is, and whether it was come back to. */
export function announceTurn(change: Change): readonly string[] {
  const say = sayIn(announceWords);
  const { before, after, newTurn } = change;
  const { turn } = after;
  const said: string[] = [];
  const moved = newActs(change).findLast((line) => line.act === 'went-back' || line.act === 'went-forward');
  if (moved) {
    said.push(say(moved.act === 'went-back' ? 'back' : 'forward', { number: turn.number }));
  }
  const began = (newTurn || moved !== undefined || before.ended) && turn.step === 'roll' && !after.ended;
  if (began) said.push(whose(change));
  if (turn.carriedBy !== null && turn.carriedBy !== before.turn.carriedBy) {
    const team = after.teams[turn.carriedBy].name;
    said.push(say('carriedOn', { team, other: after.teams[turn.team].name }));
  }
  return said;
}

function whose({ after, onlooker }: Change): string {
  const say = sayIn(announceWords);
  const { team } = after.turn;
  return team === onlooker.team ? say('yourTurn') : say('theirTurn', { team: after.teams[team].name });
}

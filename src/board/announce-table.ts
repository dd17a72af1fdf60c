import { TEAMS } from '../rules/state.ts';
import { announceWords } from '../words/announce-area.ts';
import { sayIn } from '../words/say.ts';
import type { Change } from './announcements.ts';
import { outcomeIn } from './board-words.ts';
import { listed } from './listed.ts';

/** Pause, end, today's outcomes, and the teams themselves. */
export function announceTable(change: Change): readonly string[] {
  return [...pauseAndEnd(change), ...outcomes(change), ...teams(change), ...houseRules(change)];
}

function pauseAndEnd({ before, after }: Change): readonly string[] {
  const say = sayIn(announceWords);
  const said: string[] = [];
  if (after.ended !== before.ended) said.push(after.ended ? endSentence(after) : say('reopenedGame'));
  if (after.turn.paused !== before.turn.paused) said.push(say(after.turn.paused ? 'paused' : 'resumed'));
  return said;
}

function endSentence(view: Change['after']): string {
  const say = sayIn(announceWords);
  const done = view.inPlay.filter((id) => view.complete.includes(id)).length;
  return done === view.inPlay.length ? say('endedFull') : say('ended', { done, of: view.inPlay.length });
}

function outcomes({ before, after, onlooker }: Change): readonly string[] {
  if (before.inPlay.join(' ') === after.inPlay.join(' ')) return [];
  const names = after.inPlay.flatMap((id) => outcomeIn(onlooker.words, id)?.name ?? []);
  return [sayIn(announceWords)('outcomes', { outcomes: listed(names) })];
}

function teams({ before, after }: Change): readonly string[] {
  const say = sayIn(announceWords);
  return TEAMS.flatMap((team) => {
    const was = before.teams[team];
    const is = after.teams[team];
    const said: string[] = [];
    if (was.name !== is.name) said.push(say('renamed', { before: was.name, after: is.name }));
    if (was.inPlay !== is.inPlay) said.push(say(is.inPlay ? 'joined' : 'setAside', { team: is.name }));
    return said;
  });
}

function houseRules({ before, after }: Change): readonly string[] {
  const same = JSON.stringify(before.houseRules) === JSON.stringify(after.houseRules);
  return same ? [] : [sayIn(announceWords)('rulesChanged')];
}

import type { Team } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { boardWords } from '../words/board-area.ts';
import { sayIn } from '../words/say.ts';
import { outcomesToday, standingOf, tilesToday } from './board-state.ts';
import { outcomeIn, type BoardOutcome, type BoardWords } from './board-words.ts';
import { cardOfTurn, isTurned } from './card-of-turn.ts';
import { doneSentence, effectSentence } from './effect-sentences.ts';
import { listed } from './listed.ts';
import { quoted } from './quote.ts';
import { saySpace } from './say-space.ts';

/** One part of the board in words. */
export interface WhereSection {
  id: 'turn' | 'card' | 'tokens' | 'path' | 'build';
  heading: string;
  sentences: readonly string[];
}

/** Whose eyes look at the table: `team` is their own, or `null`. */
export interface Onlooker {
  words: BoardWords;
  team: Team | null;
}

/** The whole board in words: everything that the picture shows, a sentence a thing. */
export function whereAreWe(view: TableView, onlooker: Onlooker): readonly WhereSection[] {
  const say = sayIn(boardWords);
  const { words } = onlooker;
  const section = (id: WhereSection['id'], sentences: readonly string[]): WhereSection => ({
    id,
    heading: say(`where.${id}`),
    sentences: sentences.filter((sentence) => sentence !== ''),
  });
  return [
    section('turn', turnSentences(view, onlooker)),
    section('card', cardSentences(view, words)),
    section('tokens', tokenSentences(view, words)),
    section('path', pathSentences(view, words)),
    section('build', buildSentences(view, words)),
  ];
}

function turnSentences(view: TableView, { team }: Onlooker): readonly string[] {
  const say = sayIn(boardWords);
  const { turn } = view;
  if (view.ended) return [say(finished(view) ? 'where.endedFull' : 'where.ended')];
  const name = view.teams[turn.team].name;
  const theirs = view.houseRules.tokens === 'shared' ? 'where.shared' : 'where.theirs';
  const { carriedBy } = turn;
  return [
    say('where.number', { number: turn.number }),
    turn.team === team ? say('where.yours') : say(theirs, { team: name }),
    carriedBy === null ? '' : say('where.carried', { team: view.teams[carriedBy].name }),
    turn.roll === null ? '' : say('where.rolled', { pips: turn.roll }),
    nextSentence(view),
    turn.paused ? say('where.paused') : '',
  ];
}

function nextSentence(view: TableView): string {
  const say = sayIn(boardWords);
  const { step } = view.turn;
  if (step === 'roll') return say(view.houseRules.dice === 'physical' ? 'where.toEnterRoll' : 'where.toRoll');
  if (step === 'talk') return say('where.talking');
  return say(step === 'act' ? 'where.acting' : 'where.finishing');
}

function cardSentences(view: TableView, words: BoardWords): readonly string[] {
  const say = sayIn(boardWords);
  const shown = cardOfTurn(view, words);
  if (!shown?.card) return [say('where.noCard')];
  const { card, perspective } = shown;
  if (card.kind === 'poem')
    return [say('where.poemOnTable', { text: card.title ?? card.text }), ...effects(view, words)];
  const who = perspective?.name ?? '';
  const text = quoted(card.text);
  const said = card.voice
    ? say('where.onTableVoice', { perspective: who, voice: card.voice, text })
    : say('where.onTable', { perspective: who, text });
  return [said, ...effects(view, words)];
}

function effects(view: TableView, words: BoardWords): readonly string[] {
  if (!isTurned(view.turn) && view.houseRules.effect === 'hidden') return [];
  const { done, nextEffect, lendAHand } = view.turn;
  return (view.turn.effects ?? []).flatMap((effect, index) => {
    const asked = effectSentence(effect, { words, lendAHand: lendAHand && index === nextEffect });
    const became = done[index];
    return became ? [asked, doneSentence(became, outcomeIn(words, became.outcome)?.name ?? '')] : [asked];
  });
}

function tokenSentences(view: TableView, words: BoardWords): readonly string[] {
  const say = sayIn(boardWords);
  return standingOf(view, say('everybody')).map(({ name, space }) =>
    say('where.stands', { team: name, number: space + 1, space: saySpace(space, words) }),
  );
}

function pathSentences(view: TableView, words: BoardWords): readonly string[] {
  const say = sayIn(boardWords);
  const { inPlay, notToday } = outcomesToday(view, words);
  const quiet =
    notToday.length === 0
      ? ''
      : say('where.notToday', { outcomes: listed(notToday.map((each) => each.name)) });
  return [...inPlay.map((outcome) => blockSentence(view, words, outcome)), quiet];
}

function blockSentence(view: TableView, words: BoardWords, outcome: BoardOutcome): string {
  const say = sayIn(boardWords);
  const block = view.path[outcome.id] ?? {};
  const set = words.perspectives.filter((each) => block[each.id]).map((each) => each.short);
  const missing = words.perspectives.filter((each) => !block[each.id]).map((each) => each.short);
  if (missing.length === 0) return say('where.complete', { outcome: outcome.name });
  if (set.length === 0) return say('where.none', { outcome: outcome.name });
  return say('where.some', { outcome: outcome.name, set: listed(set), missing: listed(missing) });
}

const finished = (view: TableView): boolean =>
  view.inPlay.every((outcome) => view.complete.includes(outcome));

function buildSentences(view: TableView, words: BoardWords): readonly string[] {
  const say = sayIn(boardWords);
  if (finished(view)) return [say('where.nothing')];
  const tiles = tilesToday(view);
  const open = outcomesToday(view, words).inPlay.filter((outcome) => !view.complete.includes(outcome.id));
  return [
    say('where.still', {
      outcomes: say('where.outcomes', { count: open.length }),
      tiles: say('where.tiles', { count: tiles.of - tiles.set }),
    }),
  ];
}

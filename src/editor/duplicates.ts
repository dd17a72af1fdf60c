import { keyedCards, type CardKey, type Draft } from './draft.ts';

/** Two cards that say the same, or nearly. */
export interface Duplicate {
  how: 'same' | 'alike';
  keys: readonly [CardKey, CardKey];
}

/** Of the runs of three words that two cards have, as many are the same as make them one card told twice. */
const ALIKE = 0.6;
const RUN = 3;
/** A run of words that so many cards have says nothing about any two of them. */
const TOO_COMMON = 12;
/** Nobody reads more. */
const MOST = 100;

interface Told {
  key: CardKey;
  runs: ReadonlySet<string>;
}

/** Pairs of cards whose words are the same or nearly so, whatever their case and their signs. Each names the earlier first. */
export function duplicatesIn(draft: Draft): Duplicate[] {
  const first = new Map<string, Told>();
  const same: Duplicate[] = [];
  for (const { key, card } of keyedCards(draft)) {
    const words = wordsOf(card.text);
    const text = words.join(' ');
    const before = first.get(text);
    if (text === '') continue;
    if (before) same.push({ how: 'same', keys: [before.key, key] });
    else first.set(text, { key, runs: runsOf(words) });
  }
  return [...same, ...alikeAmong([...first.values()])].slice(0, MOST);
}

function alikeAmong(told: readonly Told[]): Duplicate[] {
  const withRun = new Map<string, Told[]>();
  const found: Duplicate[] = [];
  for (const card of told) {
    const shared = new Map<Told, number>();
    for (const run of card.runs) {
      const others = withRun.get(run) ?? [];
      withRun.set(run, [...others, card]);
      if (others.length > TOO_COMMON) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const share = count / (card.runs.size + other.runs.size - count);
      if (share >= ALIKE) found.push({ how: 'alike', keys: [other.key, card.key] });
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of three words; a shorter text is one run. */
function runsOf(words: readonly string[]): Set<string> {
  if (words.length <= RUN) return new Set([words.join(' ')]);
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}

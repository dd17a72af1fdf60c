import { randomInt } from 'node:crypto';
import { WORD_LIST } from './word-list.ts';

/** Gives a whole number from 0 up to, not including, `below`. */
export type Choose = (below: number) => number;

const FACILITATOR_WORDS = 4;

/** Two words and a number, such as `maple-otter-42`: moves a seat to another device. */
export function newSeatWords(choose: Choose = randomInt): string {
  return [...distinctWords(2, choose), 10 + choose(90)].join('-');
}

/** Four words, such as `river-candle-apple-stone`: give the facilitator's role to another device. */
export function newFacilitatorWords(choose: Choose = randomInt): string {
  return distinctWords(FACILITATOR_WORDS, choose).join('-');
}

/** As the words were made, whatever case they are typed in and whatever stands between them. */
export function plainWords(typed: string): string {
  const parts = typed.toLowerCase().match(/[a-z]+|\d+/g);
  return (parts ?? []).join('-');
}

function distinctWords(count: number, choose: Choose): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(WORD_LIST[choose(WORD_LIST.length)] ?? 'acorn');
  return [...words];
}

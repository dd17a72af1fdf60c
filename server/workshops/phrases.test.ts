import { expect, test } from 'vitest';
import { newFacilitatorWords, newSeatWords, plainWords } from './phrases.ts';
import { WORD_LIST } from './word-list.ts';

const HOMOPHONES =
  'aisle aloud ant arc ball band bare bay beach bean bear beat beet bell berry berth blue board bough boy brake bread buoy capital cell cellar cent chord cymbal dear deer die draft ewe fair fir flea flour flower fowl gate gnu hair hall hare heart heel herd hoarse hole horse key knight knot lain lane leek lesson loan made maid mail maize medal meat mist moose moat morning mustard nice night none oar one pail pain pair palette peace pear pearl petal piece pier place plaice plane plum pole prince principal profit quay rain reed right ring road role root rose route row rye sail sale scene scent sea seal seam sew side sole son stair steak steel story suite sun symbol tail tea thyme tide tire toad toe vale vane waist war wave way weak weather whale wheel whole wine yew';

test('[WORDS-1] the list has a thousand words, short, plain, all different', () => {
  expect(WORD_LIST).toHaveLength(1000);
  expect(new Set(WORD_LIST).size).toBe(1000);
  expect(WORD_LIST.filter((word) => !/^[a-z]{3,10}$/.test(word))).toEqual([]);
});

test('[WORDS-1] no word of the list sounds like another English word', () => {
  const known = new Set(HOMOPHONES.split(' '));
  expect(WORD_LIST.filter((word) => known.has(word))).toEqual([]);
});

test('[WORDS-2] seat words are two words and a number, facilitator words four, all different', () => {
  expect(newSeatWords()).toMatch(/^[a-z]+-[a-z]+-[1-9]\d$/);
  expect(newFacilitatorWords()).toMatch(/^[a-z]+(-[a-z]+){3}$/);
  const stuck = [0, 0, 1, 2, 2, 2, 3];
  const words = newFacilitatorWords(() => stuck.shift() ?? 0);
  expect(words).toBe(WORD_LIST.slice(0, 4).join('-'));
});

test('[WORDS-3] words are taken in any case, with anything between them', () => {
  for (const typed of [
    'maple-otter-42',
    ' Maple Otter 42 ',
    'MAPLE, otter; 42.',
    'maple–otter–42',
    'mapleotter-42',
  ]) {
    if (typed === 'mapleotter-42') expect(plainWords(typed)).toBe('mapleotter-42');
    else expect(plainWords(typed)).toBe('maple-otter-42');
  }
  expect(plainWords('???')).toBe('');
});

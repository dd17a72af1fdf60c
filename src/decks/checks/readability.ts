import { sentencesOf } from './sentences.ts';

/**
 * The age in years at which a child in school reads a text with ease: the Flesch–Kincaid grade level (Kincaid, Fishburne,
 * Rogers and Chissom, 1975) and five years, since the first grade begins at six. For English. Null for less than five
 * words, of which it says nothing.
 */
export function readingAge(text: string): number | null {
  const words = text.split(/[\s–—/]+/).filter((word) => LETTER.test(word));
  const sentences = sentencesOf(text).filter((sentence) => LETTER.test(sentence)).length;
  if (words.length < 5 || sentences === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

const LETTER = /[a-z]/i;

/** How many syllables an English word has, about: its groups of vowels, without a silent ending. At least one. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(SILENT_END, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The `e` of `note`, `notes` and `noted` is silent; those of `table`, `houses` and `wanted` are heard. */
const SILENT_END = /(?<=[^aeiouyl])e$|(?<=[^aeiouylscxz])es$|(?<=[^aeiouytd])ed$/;

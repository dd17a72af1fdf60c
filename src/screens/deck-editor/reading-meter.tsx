import { readingAge } from '../../decks/checks/readability.ts';
import { sentencesOf } from '../../decks/checks/sentences.ts';
import { useWords } from '../../words/index.ts';
import { editorWords } from './words.ts';

/** How easy a text is to read, while it is written: the age for English, and its longest sentence for any language. */
export function ReadingMeter({ text, language }: { text: string; language: string }) {
  const say = useWords(editorWords);
  const words = Math.max(0, ...sentencesOf(text).map(wordsIn));
  const age = /^en\b/i.test(language) ? readingAge(text) : null;
  if (words === 0) return null;
  return (
    <>
      {age !== null && say('meter.age', { age: Math.max(5, Math.round(age)) })}{' '}
      {say('meter.sentence', { count: words })}
    </>
  );
}

const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Characters of a long sentence that are enough to find it again. */
const SHOWN = 60;

/** The sentences of a text that have more words than a limit, with their beginnings. */
export function longSentences(text: string, limit: number): { sentence: string; words: number }[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words > limit)
    .map(({ sentence, words }) => ({
      words,
      sentence: sentence.length > SHOWN ? `${sentence.slice(0, SHOWN)}…` : sentence,
    }));
}

/** Sentences end at a full stop, a question or exclamation mark or an ellipsis, with its closing quote, or at a line's end. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/([.!?…][’”'")\]]*)\s+/gu, '$1\n')
    .split('\n')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

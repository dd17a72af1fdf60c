/** A run of words that two texts share, or that only the later or only the earlier has. */
export interface DiffRun {
  how: 'same' | 'gone' | 'new';
  words: string;
}

/** What became of a text: the words at its ends that are the same, and between them what went and what came. */
export function wordDiff(before: string, after: string): DiffRun[] {
  const [was, now] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(was.length, now.length);
  const start = sharedBy(most, (index) => was[index] === now[index]);
  const end = sharedBy(most - start, (index) => was.at(-1 - index) === now.at(-1 - index));
  const between = (words: readonly string[]): string => words.slice(start, words.length - end).join('');
  const runs: DiffRun[] = [
    { how: 'same', words: now.slice(0, start).join('') },
    { how: 'gone', words: between(was) },
    { how: 'new', words: between(now) },
    { how: 'same', words: now.slice(now.length - end).join('') },
  ];
  return runs.filter(({ words }) => words !== '');
}

/** How many in a row are the same, of at most so many. */
function sharedBy(most: number, isSame: (index: number) => boolean): number {
  for (let index = 0; index < most; index += 1) if (!isSame(index)) return index;
  return most;
}

/** Words with the white space after them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

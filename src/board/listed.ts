import { boardWords } from '../words/board-area.ts';
import { sayIn } from '../words/say.ts';

/** Names as a person lists them: "A", "A and B", "A, B and C"; with `or` where one is to be chosen. */
export function listed(names: readonly string[], joined: 'and' | 'or' = 'and'): string {
  const say = sayIn(boardWords);
  const [first = '', ...others] = names;
  return others.reduce((start, last, index) => {
    const isLast = index === others.length - 1;
    return say(isLast ? joined : 'comma', { start, last });
  }, first);
}

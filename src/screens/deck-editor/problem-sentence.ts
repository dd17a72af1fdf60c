import type { Problem } from '../../decks/problems.ts';
import editor from '../../words/en-GB/deck-editor.json';
import { problemText } from '../../words/problems.ts';

const FIELDS: Readonly<Record<string, string>> = editor.fields;

/** A problem in a sentence, in which fields have the names that the form gives them. */
export function problemSentence(problem: Problem): string {
  return problemText(named(problem)).message;
}

function named(problem: Problem): Problem {
  const copy = structuredClone(problem);
  if ('field' in copy.params && Object.hasOwn(FIELDS, copy.params.field)) {
    Reflect.set(copy.params, 'field', FIELDS[copy.params.field]);
  }
  return copy;
}

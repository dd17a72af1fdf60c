import type { Problem } from '../../src/decks/problems.ts';
import { deckCommandWords, problemLines } from '../../src/words/deck-command.ts';
import { problemReport } from '../../src/words/problems.ts';
import type { ExitCode, Output } from './command.ts';

/**
 * Says why a command can't do its work with a file: on the error output, so that the other holds results alone; with
 * `json`, as the one JSON value.
 */
export function tellBroken(
  output: Output,
  file: string,
  { problems, json }: { problems: readonly Problem[]; json: boolean },
): ExitCode {
  if (json) {
    output.out(JSON.stringify({ file, ok: false, problems: problems.map(problemReport) }, null, 2));
  } else {
    const errors = problems.filter(({ severity }) => severity === 'error');
    output.err([deckCommandWords.broken(file, errors.length), ...errors.map(problemLines)].join('\n'));
  }
  return 1;
}

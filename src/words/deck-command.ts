import type { Problem } from '../decks/problems.ts';
import { problemText } from './problems.ts';

/** What `npm run deck` says when it is called in a way that it doesn't know. */
export const DECK_USAGE = `Use: npm run --silent deck -- <command>

  check FILE… [--json]   check decks; --json prints the problems for a program
  schema                 print the JSON Schema of the deck format`;

export const deckCommandWords = {
  unknownCommand: (command: string) => `There is no command “${command}”.`,
  unknownOption: (option: string) => `There is no option “${option}” for this command.`,
  noFile: () => 'Say which file to check.',
  tooManyArguments: (command: string) => `“${command}” takes nothing after it.`,
  fine: (file: string, cards: number) => `${file}: fine, ${cards} cards.`,
  playable: (file: string, problems: number) => `${file}: can be played; ${problems} to look at.`,
  broken: (file: string, errors: number) => `${file}: can’t be played; ${errors} to mend.`,
};

const SEVERITIES = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

/** A problem as lines for a terminal: where, what, and the remedy where one is certain. */
export function problemLines(problem: Problem): string {
  const place = problem.line === undefined ? '' : `, line ${problem.line} column ${problem.column ?? 1}`;
  const card = problem.cardId === undefined ? '' : `, card ${problem.cardId}`;
  const { message, fix } = problemText(problem);
  return `  ${SEVERITIES[problem.severity]}${place}${card}: ${message}${fix === undefined ? '' : `\n    ${fix}`}`;
}

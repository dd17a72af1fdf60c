import type { Problem } from '../decks/problems.ts';
import { problemText } from './problems.ts';

/** What `npm run deck` says when it is called in a way that it doesn't know. */
export const DECK_USAGE = `Use: npm run --silent deck -- <command>

  check FILE… [--json]   check decks; --json prints the problems for a program
  schema [--table]       print the JSON Schema of the deck format, or all fields as tables`;

export const deckCommandWords = {
  unknownCommand: (command: string) => `There is no command “${command}”.`,
  unknownOption: (option: string) => `There is no option “${option}” for this command.`,
  noFile: () => 'Say which file to check.',
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

/** The headings and the short descriptions of the field reference in the authors' guide. */
export const fieldTableWords = {
  head: ['| Field | Needed | Holds | What it is for |', '| --- | --- | --- | --- |'],
  yes: 'yes',
  or: ' or ',
  text: (min: number, max: number) =>
    max === 0 ? 'text' : min > 1 ? `text, ${min} to ${max} characters` : `text, up to ${max} characters`,
  list: (min: number, max: number, item: string) =>
    `${min === max ? `exactly ${max}` : min > 0 ? `${min} to ${max}` : `up to ${max}`} of: ${item}`,
  byName: (value: string) => `by name, each: ${value}`,
};

import type { Problem } from '../decks/problems.ts';
import { problemText } from './problems.ts';

/** What `npm run deck` says when it is called in a way that it doesn't know. */
export const DECK_USAGE = `Use: npm run --silent deck -- <command>

  check FILE…            check decks and spreadsheets of cards
  simulate FILE          play whole games with a deck: will it work in the time there is?
    --preset NAME        classic, workshop (if you don't say) or taster
    --focus N            outcomes in play: how many, or which (choice,dignity)
    --turns N            turns that there is time for
    --minutes N          minutes a turn
    --games N            games to play; 1000 if you don't say
    --seed S             the same seed gives the same numbers
  csv FILE               print the cards of a deck as a spreadsheet
  import FILE.csv        print the deck that a spreadsheet makes
    --into DECK.json     put its cards into this deck, which keeps all else
  print FILE --out OUT   write what a table without devices needs, to print and cut out:
                         OUT.html, or OUT.pdf where Chromium is on this machine
  schema                 print the JSON Schema of the deck format
    --table              print all fields as tables instead

Each but schema also takes --json: one JSON value for a program, and nothing else.
Exit codes: 0 fine, 1 a deck has errors, 2 wrong use.`;

export const deckCommandWords = {
  unknownCommand: (command: string) => `There is no command “${command}”.`,
  unknownOption: (option: string) => `There is no option “${option}” for this command.`,
  noValue: (option: string) => `Say a value after ${option}.`,
  noFile: () => 'Say which file.',
  oneFile: () => 'This command takes one file.',
  noFileWanted: (file: string) => `This command takes no file, and was given “${file}”.`,
  notANumber: (option: string, least: number, most: number) =>
    `${option} needs a whole number from ${least} to ${most}.`,
  unknownPreset: (presets: readonly string[]) => `--preset is one of: ${presets.join(', ')}.`,
  unknownFocus: (outcomes: readonly string[]) =>
    `--focus needs a number, or two or more of: ${outcomes.join(', ')}.`,
  notWritten: (file: string) => `“${file}” can’t be written. Nothing was changed.`,
  fine: (file: string, cards: number) => `${file}: fine, ${cards} cards.`,
  playable: (file: string, problems: number) => `${file}: can be played; ${problems} to look at.`,
  broken: (file: string, errors: number) => `${file}: can’t be played; ${errors} to mend.`,
};

const SEVERITIES = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

/** A problem as lines for a terminal: where, what, and the remedy where one is certain. */
export function problemLines(problem: Problem): string {
  const { line, column = 1, row, cell } = problem;
  const inFile = line === undefined ? '' : `, line ${line} column ${column}`;
  const inSheet = row === undefined ? '' : `, row ${row}${cell === undefined ? '' : ` column ${cell}`}`;
  const place = `${inFile}${inSheet}`;
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

import type { Problem, ProblemCode, ValueType } from '../decks/problems.ts';
import type { FormatName } from '../decks/schema-fields.ts';
import { listed, plural, write, type ProblemText, type SentencesFor } from './problem-text.ts';
import { LANGUAGE_SENTENCES } from './problems-language.ts';
import { SHEET_SENTENCES } from './problems-sheet.ts';

const VALUE_TYPES: Readonly<Record<ValueType, string>> = {
  text: 'a text in quotes',
  number: 'a number',
  list: 'a list in square brackets',
  object: 'a group in curly brackets',
  'true-or-false': 'true or false',
  nothing: 'nothing (null)',
};

const FORMATS: Readonly<Record<FormatName, string>> = {
  'deck-id': 'needs small letters a to z, digits and hyphens, beginning with a letter or a digit',
  'card-id': 'needs small letters a to z, digits and hyphens, beginning with a letter or a digit',
  'board-id': 'needs small letters a to z, digits and hyphens, beginning with a letter',
  language: 'needs a language code, such as en-GB or cy',
  version: 'needs three numbers with dots, such as 1.0.0',
  licence: 'needs the short SPDX name of a licence, such as CC-BY-4.0',
  'as-of': 'needs a year, a month or a day, such as 2026 or 2026-11',
  colour: 'needs a colour of six hex digits, such as #B8326A',
  'media-src':
    'needs a data: address of a picture, sound or film, or a file name of small letters, digits, dots, underscores and hyphens; SVG is not taken',
  text: 'needs words: it is blank, or has characters in it that can’t be shown',
};

const SENTENCES: SentencesFor<ProblemCode> = {
  ...SHEET_SENTENCES,
  ...LANGUAGE_SENTENCES,
  'file-unreadable': () => ({
    message: 'This file can’t be opened. Check that it is there and may be read.',
  }),
  'file-empty': () => ({ message: 'This file is empty. Choose the file that has the cards in it.' }),
  'file-too-large': ({ limitMegabytes }) => ({
    message: `This file is larger than ${limitMegabytes} MB. Make its pictures, sounds and films smaller.`,
  }),
  'file-too-large-without-media': ({ limitMegabytes }) => ({
    message: `Without its pictures, sounds and films this file is larger than ${limitMegabytes} MB. Split it into several decks.`,
  }),
  'file-encoding': ({ encoding }) => ({
    message:
      encoding === 'utf-16'
        ? 'This file is saved as UTF-16. Save it again as UTF-8.'
        : 'This file isn’t saved as UTF-8, so some letters would be lost. Save it again as UTF-8.',
    fix: 'In your editor choose “Save as” and the encoding UTF-8; in Excel, the kind “CSV UTF-8”.',
  }),
  'file-is-workbook': () => ({
    message: 'This is a workbook of a spreadsheet program, or another packed file, whatever its name says.',
    fix: 'Open it in the program that made it, save it as “CSV UTF-8”, and choose that file.',
  }),
  'json-cut-off': () => ({
    message: 'The file stops too early: a quotation mark or a bracket that opens is never closed.',
  }),
  'json-text-after-end': ({ found }) => ({
    message: `The deck has ended, but more follows: “${found}”. Look for a closing bracket too many.`,
  }),
  'json-unexpected': ({ found }) => ({
    message: `“${found}” can’t stand here: something is missing before it, or quotation marks around it.`,
  }),
  'json-comment': () => ({ message: 'A deck can’t have comments. Take this one out.' }),
  'json-comma-extra': () => ({ message: 'There is a comma too many here.', fix: 'Take this comma out.' }),
  'json-comma-missing': ({ found }) => ({
    message: `A comma is missing before “${found}”.`,
    fix: 'Put a comma after the item before this.',
  }),
  'json-colon-missing': ({ found }) => ({
    message: `A colon is missing between the name of a field and “${found}”.`,
    fix: 'Put a colon after the name.',
  }),
  'json-name-not-quoted': ({ found }) => ({
    message: `The name of a field needs quotation marks: “${found}”.`,
    fix: `Write "${found}".`,
  }),
  'json-quotes': ({ found }) => ({
    message: `The file uses ${found} as a quotation mark. Only the straight double one works here.`,
    fix: 'Write " instead.',
  }),
  'json-line-break-in-text': () => ({
    message: 'A text runs over the end of its line, or its closing quotation mark is missing.',
    fix: 'Close the text on its line; write \\n where a line of a poem ends.',
  }),
  'json-bad-escape': ({ found }) => ({
    message: `“${found}” can’t be read. A backslash has a meaning of its own here.`,
    fix: 'Write \\\\ for a backslash.',
  }),
  'json-bad-number': ({ found }) => ({
    message: `“${found}” isn’t a number that can be read. Texts need quotation marks.`,
  }),
  'json-duplicate-name': ({ name }) => ({
    message: `“${name}” is here twice in one group, and only one could be kept. Take one out or rename it.`,
  }),
  'json-forbidden-name': ({ name }) => ({ message: `A field can’t be named “${name}”. Take it out.` }),
  'json-too-deep': ({ limit }) => ({
    message: `Brackets are nested more than ${limit} deep. No deck needs that: look for one that isn’t closed.`,
  }),
  'json-too-many-values': ({ limit }) => ({
    message: `The file holds more than ${limit} values. Split it into several decks.`,
  }),

  'not-a-deck': ({ found }) => ({
    message: `This file holds ${VALUE_TYPES[found]}. A deck is a group in curly brackets.`,
  }),
  'wrong-type': ({ field, expected, found }) => ({
    message: `“${field}” needs ${VALUE_TYPES[expected]}, and has ${VALUE_TYPES[found]}.`,
  }),
  'field-missing': ({ field }) => ({ message: `“${field}” is missing. Add it.` }),
  'field-unknown': ({ field, nearest }) => ({
    message: `There is no field “${field}” here. The nearest is “${nearest}”.`,
    fix: `If you mean “${nearest}”, rename it; otherwise take it out.`,
  }),
  'not-one-of': ({ field, allowed, found, meant }) => ({
    message: `“${field}” is “${found}”. It can be: ${listed(allowed)}.`,
    ...write(meant),
  }),
  'format-other': ({ found, expected, reader, version, meant }) => ({
    message:
      reader === 'later'
        ? `This deck is in the format “${found}”, which a later In Step reads. This is In Step ${version}, and reads up to “${expected}”. Get the later one, or ask for the deck in “${expected}”.`
        : `“${found}” is no format that any In Step reads. In Step ${version} reads “${expected}”.`,
    ...write(meant),
  }),
  'format-old': ({ found, expected }) => ({
    message: `This deck is in the older format “${found}”, and was read as “${expected}”.`,
    fix: `Save it again, and it is in “${expected}”.`,
  }),
  'bad-format': ({ field, format }) => ({ message: `“${field}” ${FORMATS[format]}.` }),
  'text-too-long': ({ field, limit, length }) => ({
    message: `“${field}” has ${length} characters, and ${limit} fit. Shorten it by ${length - limit}.`,
  }),
  'text-too-short': ({ field, limit }) => ({
    message:
      limit === 1
        ? `“${field}” is empty. Fill it in or take it out.`
        : `“${field}” needs at least ${limit} characters.`,
  }),
  'too-many': ({ field, limit, count }) => ({
    message: `“${field}” has ${count} items, and can have ${limit}.`,
  }),
  'too-few': ({ field, limit }) => ({
    message: `“${field}” needs at least ${plural(limit, 'item', 'items')}.`,
  }),
  'poem-too-many-lines': ({ limit, count }) => ({
    message: `This poem has ${count} lines, and ${limit} fit on a card.`,
  }),
  'problems-left-out': ({ count }) => ({
    message: `There are ${plural(count, 'problem', 'problems')} more. Mend these first, then check again.`,
  }),

  'perspectives-not-four': ({ count }) => ({
    message: `A deck has exactly 4 perspectives; this has ${count}. Leave the list out to have the usual four.`,
  }),
  'symbol-twice': ({ symbol, firstId }) => ({
    message: `The symbol “${symbol}” already stands for “${firstId}”. Give each perspective a symbol of its own.`,
  }),
  'id-twice': ({ id, what }) => ({
    message: `Another ${what} already has the id “${id}”. Give this one an id of its own.`,
  }),
  'perspective-unknown': ({ id, known, meant }) => ({
    message: `The deck has no perspective “${id}”. It has: ${listed(known)}.`,
    ...write(meant),
  }),
  'outcome-unknown': ({ id, known, meant }) => ({
    message: `The deck has no outcome “${id}”. It has: ${listed(known)}.`,
    ...write(meant),
  }),
  'effect-twice-same-slot': ({ outcome }) => ({
    message: `Both effects do the same to the same tile of “${outcome}”, so the second can’t happen. Take one out or change it.`,
  }),
  'effect-remove-any': () => ({
    message: 'A poem has no perspective of its own, so this effect must say whose tile is taken away.',
    fix: 'Add "perspective" to the effect.',
  }),
  'effect-discuss-suggests': () => ({
    message: 'With “discuss” no tile moves, so there is no outcome to suggest.',
    fix: 'Take "suggests" out, or choose place or remove.',
  }),
  'suggests-twice': ({ id }) => ({ message: `This effect suggests “${id}” twice. Take one out.` }),
  'perspective-without-scenario': ({ name }) => ({
    message: `“${name}” has no scenario to play. Write at least one for each perspective; drafts are not played.`,
  }),
  'image-without-alt': () => ({
    message: 'This picture has no words for somebody who can’t see it. Say in “alt” what it shows.',
  }),
  'recording-without-text': ({ kind }) => ({
    message: `This ${kind === 'audio' ? 'recording' : 'film'} has neither a transcript nor captions. Add one of them.`,
  }),

  'place-share': ({ percent, least, most }) => ({
    message: `${percent}% of the effects place a tile. Between ${least} and ${most}% makes a path that grows and still meets barriers.`,
  }),
  'perspective-blamed': ({ name, count, most }) => ({
    message: `Tiles of “${name}” are taken away ${plural(count, 'time', 'times')}; for the others it is ${most} at most. It looks as if they were to blame for it all.`,
  }),
  'no-poem': () => ({
    message: 'The deck has no poem, so Poet’s Corners will be silent. A poem is where a table draws breath.',
  }),
  'few-poems': ({ count, wanted }) => ({
    message: `The deck has ${plural(count, 'poem', 'poems')}. With ${wanted} none comes twice in a long game.`,
  }),
  'few-scenarios': ({ name, count, wanted }) => ({
    message: `“${name}” has ${plural(count, 'scenario', 'scenarios')}. With ${wanted} or more, cards don’t come twice.`,
  }),
  'scenarios-uneven': ({ fewestName, fewest, mostName, most }) => ({
    message: `“${fewestName}” has ${fewest} scenarios and “${mostName}” has ${most}. Each view should be heard about as much.`,
  }),
  'slots-never-suggested': ({ op, name, outcomes }) => ({
    message: `No card ${op === 'place' ? 'places a tile' : 'takes a tile away'} of “${name}” for: ${listed(outcomes)}.`,
  }),
};

/** Every code that a problem can have. */
export const PROBLEM_CODES: readonly string[] = Object.keys(SENTENCES);

/** The sentence for a problem, and the remedy where one is certain. */
export function problemText<Code extends ProblemCode>(problem: Problem<Code>): ProblemText {
  return SENTENCES[problem.code](problem.params);
}

/** A problem as it goes out, to a command line, an editor or a program: its facts and its words. */
export function problemReport(problem: Problem): Problem & ProblemText {
  return { ...problem, ...problemText(problem) };
}

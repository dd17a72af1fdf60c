import type { Vision } from './colour-vision.ts';
import type { DeficitKind } from './checks/deficit-words.ts';
import type { FormatName } from './schema-fields.ts';
import type { SubjectId } from './checks/strong-subjects.ts';

/** Errors stop a deck from being played; warnings and advice don't. */
export type Severity = 'error' | 'warning' | 'advice';

/** What kind of value a field holds, as JSON knows it. */
export type ValueType = 'text' | 'number' | 'list' | 'object' | 'true-or-false' | 'nothing';

/** No parameters: the code says it all. */
type Nothing = Record<string, never>;

/** A perspective's colour in a theme, and the nearest that would do, where there is one. */
interface ColourFault {
  name: string;
  colour: string;
  theme: 'light' | 'dark';
  nearest: string | null;
}

/** What in the words of a card could find a person. */
export type PersonalDataKind = 'email' | 'phone' | 'postcode' | 'nhs-number';

/** Every problem that a check can find, by code, with what its sentence needs. */
export interface ProblemParams {
  // The file
  'file-unreadable': Nothing;
  'file-empty': Nothing;
  'file-too-large': { limitMegabytes: number };
  'file-too-large-without-media': { limitMegabytes: number };
  'file-encoding': { encoding: 'utf-16' | 'unknown' };
  'file-is-workbook': Nothing;
  // The spreadsheet
  'sheet-too-large': { limitMegabytes: number };
  'sheet-is-json': Nothing;
  'sheet-no-header': { columns: string[] };
  'sheet-no-cards': Nothing;
  'sheet-quote-open': Nothing;
  'sheet-quote-stray': Nothing;
  'column-unknown': { column: string; nearest: string };
  'column-missing': { column: string };
  'column-twice': { column: string };
  'column-unnamed': { position: number };
  'row-cells': { count: number; columns: number };
  'cell-not-for-kind': { column: string; kind: 'scenario' | 'poem' };
  'effect-unclear': { found: string; meant: string | null };
  'sheet-cards-gone': { ids: string[] };
  // The text of the file
  'json-cut-off': Nothing;
  'json-text-after-end': { found: string };
  'json-unexpected': { found: string };
  'json-comment': Nothing;
  'json-comma-extra': Nothing;
  'json-comma-missing': { found: string };
  'json-colon-missing': { found: string };
  'json-name-not-quoted': { found: string };
  'json-quotes': { found: string };
  'json-line-break-in-text': Nothing;
  'json-bad-escape': { found: string };
  'json-bad-number': { found: string };
  'json-duplicate-name': { name: string };
  'json-forbidden-name': { name: string };
  'json-too-deep': { limit: number };
  'json-too-many-values': { limit: number };
  // The shape of the deck
  'not-a-deck': { found: ValueType };
  'wrong-type': { field: string; expected: ValueType; found: ValueType };
  'field-missing': { field: string };
  'field-unknown': { field: string; nearest: string };
  'not-one-of': { field: string; allowed: string[]; found: string; meant: string | null };
  'format-other': {
    found: string;
    expected: string;
    reader: 'later' | 'none';
    version: string;
    meant: string | null;
  };
  'format-old': { found: string; expected: string };
  'bad-format': { field: string; format: FormatName };
  'text-too-long': { field: string; limit: number; length: number };
  'text-too-short': { field: string; limit: number };
  'too-many': { field: string; limit: number; count: number };
  'too-few': { field: string; limit: number };
  'poem-too-many-lines': { limit: number; count: number };
  'problems-left-out': { count: number };
  // What the deck says of itself
  'perspectives-not-four': { count: number };
  'symbol-twice': { symbol: string; firstId: string };
  'id-twice': { id: string; what: 'card' | 'perspective' | 'outcome' };
  'perspective-unknown': { id: string; known: string[]; meant: string | null };
  'outcome-unknown': { id: string; known: string[]; meant: string | null };
  'effect-twice-same-slot': { outcome: string };
  'effect-remove-any': Nothing;
  'effect-discuss-suggests': Nothing;
  'suggests-twice': { id: string };
  'perspective-without-scenario': { id: string; name: string };
  'image-without-alt': Nothing;
  'recording-without-text': { kind: 'audio' | 'video' };
  // Balance
  'place-share': { percent: number; least: number; most: number };
  'perspective-blamed': { name: string; count: number; most: number };
  'no-poem': Nothing;
  'few-poems': { count: number; wanted: number };
  'few-scenarios': { name: string; count: number; wanted: number };
  'scenarios-uneven': { fewestName: string; fewest: number; mostName: string; most: number };
  'slots-never-suggested': { op: 'place' | 'remove'; name: string; outcomes: string[] };
  // Language and access
  'easy-read-missing': Nothing;
  'easy-read-long-sentence': { words: number; limit: number; sentence: string };
  'long-sentence': { words: number; limit: number; sentence: string };
  'media-remote': Nothing;
  'translation-outdated': { language: string };
  'reading-age': { age: number; limit: number; isEasyRead: boolean };
  jargon: { word: string; cards: number };
  acronym: { letters: string; cards: number };
  'deficit-words': { found: string; kind: DeficitKind };
  'colour-faint': ColourFault & { ratio: number; least: number };
  'colours-alike': ColourFault & { other: string; vision: Vision };
  // Safety
  'subject-untagged': { subject: SubjectId; found: string };
  'personal-data': { kind: PersonalDataKind; found: string };
}

export type ProblemCode = keyof ProblemParams;

/** One thing that is wrong, as facts: the sentence for it comes from the table of words. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: {
    severity: Severity;
    code: C;
    /** JSON pointer into the deck (RFC 6901); empty for the file as a whole. */
    path: string;
    /** From 1. */
    line?: number;
    /** From 1, in characters of the line. */
    column?: number;
    /** Row of a spreadsheet, from 1, the header included. */
    row?: number;
    /** Column of a spreadsheet by its header. */
    cell?: string;
    cardId?: string;
    params: ProblemParams[C];
  };
}[Code];

/** A problem before its place in the file is looked up. */
export function problem<Code extends ProblemCode>(
  severity: Severity,
  code: Code,
  where: { path: string; cardId?: string | undefined; params: ProblemParams[Code] },
): Problem<Code> {
  const { path, cardId, params } = where;
  return { severity, code, path, params, ...(cardId === undefined ? {} : { cardId }) };
}

/** A problem with its place in a spreadsheet. */
export function atCell<Code extends ProblemCode>(
  found: Problem<Code>,
  { row, cell }: { row?: number | undefined; cell?: string | undefined },
): Problem<Code> {
  return { ...found, ...(row === undefined ? {} : { row }), ...(cell === undefined ? {} : { cell }) };
}

/** A JSON pointer (RFC 6901) from its steps. */
export function pointer(steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

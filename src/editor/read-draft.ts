import { produce } from 'immer';
import { checkShape } from '../decks/checks/shape.ts';
import { inOrder } from '../decks/in-order.ts';
import type { Problem, ProblemCode } from '../decks/problems.ts';
import type { Deck } from '../decks/schema.ts';
import { readSource } from '../decks/source.ts';

/** A deck that can be written on, or why it can't be. */
export type ReadDraft = { ok: true; deck: Deck } | { ok: false; problems: Problem[] };

/** Faults of a value whose every field still is what a deck's is: a text a text, a list a list. An author can mend these. */
const CAN_BE_MENDED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'text-too-long',
  'text-too-short',
  'bad-format',
  'too-many',
  'too-few',
  'perspectives-not-four',
  'field-unknown',
]);

/** What stands for a field that a deck must have, until its author fills it in. */
const UNTIL_FILLED: Readonly<Record<string, unknown>> = {
  id: '',
  title: '',
  language: '',
  version: '',
  licence: '',
  perspective: '',
  text: '',
  alt: '',
  name: '',
  short: '',
  description: '',
  term: '',
  meaning: '',
  effects: [],
  cards: [],
};

/** Opens the file of a deck for writing: one that can't be played yet can be opened wherever its shape lets us. */
export function readDraftFile(file: Uint8Array | string): ReadDraft {
  const source = readSource(file);
  if (!source.ok) return { ok: false, problems: [source.problem] };
  const read = readDraft(source.value);
  if (read.ok) return read;
  const placed = read.problems.map((found) => ({ ...found, ...source.positionOf(found.path) }));
  return { ok: false, problems: inOrder(placed) };
}

/** Opens a value that should be a deck. Fields that are missing become empty ones, which are to be filled in. */
export function readDraft(value: unknown): ReadDraft {
  const filled = filledIn(value);
  if (isDraft(filled)) return { ok: true, deck: filled };
  const shape = checkShape(value);
  return { ok: false, problems: 'problems' in shape ? shape.problems : [] };
}

function isDraft(value: unknown): value is Deck {
  const shape = checkShape(value);
  return 'deck' in shape || shape.problems.every(({ code }) => CAN_BE_MENDED.has(code));
}

/** A copy in which nothing that a deck needs is missing; the same value where nothing was. */
function filledIn(value: unknown): unknown {
  const shape = checkShape(value);
  if ('deck' in shape) return value;
  const missing = shape.problems.filter(
    ({ code }) => code === 'field-missing' || code === 'image-without-alt',
  );
  if (missing.length === 0 || typeof value !== 'object' || value === null) return value;
  return produce(value, (copy: object) => {
    for (const { path } of missing) fill(copy, stepsOf(path));
  });
}

function fill(root: unknown, steps: readonly string[]): void {
  const field = steps.at(-1) ?? '';
  let at: unknown = root;
  for (const step of steps.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return;
    at = Reflect.get(at, step);
  }
  const isKnown = Object.hasOwn(UNTIL_FILLED, field);
  if (isKnown && typeof at === 'object' && at !== null) {
    Reflect.set(at, field, UNTIL_FILLED[field]);
  }
}

/** The steps of a JSON pointer (RFC 6901). */
export function stepsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

import { produce } from 'immer';
import { checkShape } from '../decks/checks/shape.ts';
import { inOrder } from '../decks/in-order.ts';
import type { Problem, ProblemCode } from '../decks/problems.ts';
import type { Deck } from '../decks/schema.ts';
import { readSource } from '../decks/source.ts';

/**
 * A deck that can be written on, with what was put in the place of words that a deck can't have; or why it can't be
 * written on.
 */
export type ReadDraft = { ok: true; deck: Deck; notes: Problem[] } | { ok: false; problems: Problem[] };

/** Faults of a value whose every field still is what a deck's is: a text a text, a list a list. An author can mend these. */
const CAN_BE_MENDED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'text-too-long',
  'text-too-short',
  'bad-format',
  'too-many',
  'too-few',
  'perspectives-not-four',
  'field-unknown',
  'image-without-alt',
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

/** What stands for one of a few words, where another word stood or none; a note tells of it. */
const UNTIL_CHOSEN: Readonly<Record<string, string>> = {
  kind: 'scenario',
  status: 'draft',
  role: 'author',
  livedExperience: 'none',
};

/** Opens the file of a deck for writing: one that can't be played yet can be opened wherever its shape lets us. */
export function readDraftFile(file: Uint8Array | string): ReadDraft {
  const source = readSource(file);
  if (!source.ok) return { ok: false, problems: [source.problem] };
  const read = readDraft(source.value);
  const placed = (problems: readonly Problem[]): Problem[] =>
    inOrder(problems.map((found) => ({ ...found, ...source.positionOf(found.path) })));
  return read.ok ? { ...read, notes: placed(read.notes) } : { ok: false, problems: placed(read.problems) };
}

/** Opens a value that should be a deck. Fields that are missing become empty ones, which are to be filled in. */
export function readDraft(value: unknown): ReadDraft {
  // A card whose kind is not known is looked at no further: its other fields come to light with the kind.
  const kinds = notOneOf(value).filter(({ path }) => lastStep(path) === 'kind');
  const withKinds = withPuts(value, kinds, UNTIL_CHOSEN);
  const others = notOneOf(withKinds);
  const chosen = withPuts(withKinds, others, UNTIL_CHOSEN);
  const missing = problemsOf(chosen).filter(
    ({ code }) => code === 'field-missing' || code === 'image-without-alt',
  );
  const filled = withPuts(chosen, missing, UNTIL_FILLED);
  if (isDraft(filled)) return { ok: true, deck: filled, notes: [...kinds, ...others] };
  return { ok: false, problems: problemsOf(value) };
}

/** Words that are not among the few that a deck can have, where another can stand until its author chooses. */
function notOneOf(value: unknown): Problem[] {
  return problemsOf(value).filter(
    ({ code, path }) => code === 'not-one-of' && Object.hasOwn(UNTIL_CHOSEN, lastStep(path)),
  );
}

function problemsOf(value: unknown): Problem[] {
  const shape = checkShape(value);
  return 'problems' in shape ? shape.problems : [];
}

function isDraft(value: unknown): value is Deck {
  return problemsOf(value).every(({ code }) => CAN_BE_MENDED.has(code));
}

/** A copy with something at the place of each problem; the same value where there is none. */
function withPuts(
  value: unknown,
  problems: readonly Problem[],
  puts: Readonly<Record<string, unknown>>,
): unknown {
  if (problems.length === 0 || typeof value !== 'object' || value === null) return value;
  return produce(value, (copy: object) => {
    for (const { path } of problems) put(copy, stepsOf(path), puts);
  });
}

function put(root: object, steps: readonly string[], puts: Readonly<Record<string, unknown>>): void {
  const field = steps.at(-1) ?? '';
  let at: unknown = root;
  for (const step of steps.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return;
    at = Reflect.get(at, step);
  }
  if (Object.hasOwn(puts, field) && typeof at === 'object' && at !== null)
    Reflect.set(at, field, puts[field]);
}

const lastStep = (path: string): string => stepsOf(path).at(-1) ?? '';

/** The steps of a JSON pointer (RFC 6901). */
export function stepsOf(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

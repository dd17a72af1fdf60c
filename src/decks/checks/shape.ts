import type { z } from 'zod';
import { IN_STEP_VERSION, readerOf } from '../migrations/formats.ts';
import { MOST_PROBLEMS } from '../in-order.ts';
import { closeName, nearestName } from '../nearest-name.ts';
import {
  pointer,
  problem,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  type ValueType,
} from '../problems.ts';
import { DECK_FORMAT, deckSchema, type Deck } from '../schema.ts';
import type { FormatName } from '../schema-fields.ts';

type Issue = z.core.$ZodIssue;

/** A fault of the shape, and what stands where it was found. */
interface Fault {
  issue: Issue;
  field: string;
  found: unknown;
  error: <Code extends ProblemCode>(code: Code, params: ProblemParams[Code]) => Problem<Code>;
}

/** Tells the shape, the lengths and the unknown fields of a value that should be a deck. */
export function checkShape(value: unknown): { deck: Deck } | { problems: Problem[] } {
  if (typeOf(value) !== 'object') {
    return { problems: [problem('error', 'not-a-deck', { path: '', params: { found: typeOf(value) } })] };
  }
  const parsed = deckSchema.safeParse(value);
  if (parsed.success) return { deck: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, value)) };
}

function problemsOf(issue: Issue, root: unknown): Problem[] {
  const cardId = cardIdAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key, index) =>
      problem('error', 'field-unknown', {
        path: pointer([...issue.path, key]),
        cardId,
        // A file of nothing but unknown fields would take long, and nobody is shown so many.
        params: { field: key, nearest: index < MOST_PROBLEMS ? nearestName(key, known) : '' },
      }),
    );
  }
  const fault: Fault = {
    issue,
    field: fieldName(issue.path),
    found: valueAt(root, issue.path),
    error: (code, params) => problem('error', code, { path: pointer(issue.path), cardId, params }),
  };
  return [fault.found === undefined ? missing(fault) : wrong(fault)];
}

function missing({ field, error }: Fault): Problem {
  return field === 'alt' ? error('image-without-alt', {}) : error('field-missing', { field });
}

function wrong(fault: Fault): Problem {
  const { issue, field, found, error } = fault;
  if (issue.code === 'too_big') return tooBig(fault, Number(issue.maximum));
  if (issue.code === 'too_small') return tooSmall(fault, Number(issue.minimum));
  if (issue.code === 'invalid_value') return notOneOf(fault, issue.values.map(String));
  if (issue.code === 'invalid_union')
    return notOneOf(fault, KINDS[issue.path.includes('media') ? 'media' : 'cards']);
  if (issue.code === 'invalid_format') return error('bad-format', { field, format: formatOf(issue.message) });
  if (issue.code === 'invalid_key') {
    return error('bad-format', { field, format: formatOf(issue.issues[0]?.message ?? '') });
  }
  const expected = (issue.code === 'invalid_type' && EXPECTED[issue.expected]) || 'text';
  return error('wrong-type', { field, expected, found: typeOf(found) });
}

function tooBig({ field, found, error }: Fault, limit: number): Problem {
  if (typeof found === 'string') return error('text-too-long', { field, limit, length: found.length });
  const count = Array.isArray(found) ? found.length : 0;
  return field === 'perspectives'
    ? error('perspectives-not-four', { count })
    : error('too-many', { field, limit, count });
}

function tooSmall({ field, found, error }: Fault, limit: number): Problem {
  if (field === 'alt') return error('image-without-alt', {});
  if (typeof found === 'string') return error('text-too-short', { field, limit });
  const count = Array.isArray(found) ? found.length : 0;
  return field === 'perspectives'
    ? error('perspectives-not-four', { count })
    : error('too-few', { field, limit });
}

function notOneOf({ field, found, error }: Fault, allowed: string[]): Problem {
  const shown = typeof found === 'string' ? found.slice(0, 40) : typeOf(found);
  if (field === 'format') return error('format-other', otherFormat(shown));
  return error('not-one-of', { field, allowed, found: shown, meant: closeName(shown, allowed) });
}

function otherFormat(found: string): ProblemParams['format-other'] {
  const reader = readerOf(found);
  const meant = reader === 'later' ? null : closeName(found, [DECK_FORMAT]);
  return { found, expected: DECK_FORMAT, reader, version: IN_STEP_VERSION, meant };
}

const KINDS = { cards: ['scenario', 'poem'], media: ['image', 'audio', 'video'] };

const EXPECTED: Readonly<Record<string, ValueType>> = {
  string: 'text',
  array: 'list',
  object: 'object',
  record: 'object',
};

const FORMATS: readonly FormatName[] = [
  'deck-id',
  'card-id',
  'board-id',
  'language',
  'version',
  'licence',
  'as-of',
  'colour',
  'media-src',
  'text',
];

function formatOf(message: string): FormatName {
  return FORMATS.find((format) => format === message) ?? 'text';
}

function typeOf(value: unknown): ValueType {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'true-or-false';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'nothing';
}

/** The last named step of a path: the number of an item says nothing to an author. */
function fieldName(path: readonly PropertyKey[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function cardIdAt(root: unknown, path: readonly PropertyKey[]): string | undefined {
  const [first, index] = path;
  if (first !== 'cards' || index === undefined) return undefined;
  const id = valueAt(root, ['cards', index, 'id']);
  return typeof id === 'string' ? id.slice(0, 64) : undefined;
}

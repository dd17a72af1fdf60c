import * as z from 'zod/mini';
import type { Played, TableEvent } from '../rules/event.ts';
import type { MadeMoveInputs, MoveInputs, MoveName } from '../rules/moves.ts';
import type { Team } from '../rules/state.ts';
import type { TeamMoveName } from '../rules/team-moves.ts';
import { seenOf, WHOLE_TEXT } from './fields.ts';
import { WORD_FIELDS, type WordField } from './typed-words.ts';

/** Moves that a person may send: all but those that follow from something else. */
export type WireMoveName = Exclude<MoveName, keyof MadeMoveInputs>;

/** What a person saw when they pressed, and a random id: both optional, both sent by our own client. */
export interface MoveGuard {
  /** The turn's number. */
  turn?: number;
  /** The turn's `nextEffect`. */
  effect?: number;
  /** The same id again is acknowledged as the first time, and changes nothing. */
  moveId?: string;
}

export type MoveFault = 'unknown-move' | 'bad-move' | 'words-missing' | 'words-too-long';

export type ParsedMove =
  | { ok: true; played: Played<WireMoveName>; guard: MoveGuard }
  | { ok: false; code: MoveFault; params?: Record<string, string | number> };

/** Ids of decks, cards, outcomes and perspectives, and the longest text that any field takes. */
const id = z.string().check(z.minLength(1), z.maxLength(160));
const words = z.string().check(z.maxLength(4000), z.regex(WHOLE_TEXT));
const team = z.enum(['0', '1', '2', '3']);
const nothing = z.strictObject({});
const slot = { perspective: id, outcome: id };

const houseRules = z.strictObject({
  tokens: z.exactOptional(z.enum(['team', 'shared'])),
  dice: z.exactOptional(z.enum(['d6', 'physical'])),
  hearAll: z.exactOptional(z.boolean()),
  mitigate: z.exactOptional(z.boolean()),
  effect: z.exactOptional(z.enum(['hidden', 'shown'])),
  softTimerMinutes: z.exactOptional(z.nullable(z.int().check(z.minimum(1), z.maximum(60)))),
});

type SchemaFor<K extends MoveName> = z.ZodMiniType<MoveInputs[K]>;

const TEAM_SCHEMAS: { [K in TeamMoveName]: SchemaFor<K> } = {
  rollDice: nothing,
  enterRoll: z.strictObject({ pips: z.int().check(z.minimum(1), z.maximum(6)) }),
  revealEffect: nothing,
  placeTile: z.strictObject({ ...slot, caption: z.exactOptional(words) }),
  removeTile: z.strictObject(slot),
  mitigate: z.strictObject({ what: words, owner: words, firstStep: z.exactOptional(words) }),
  decline: z.strictObject({ reason: words }),
  captionTile: z.strictObject({ ...slot, caption: z.exactOptional(words) }),
  takeBack: nothing,
  askToMoveOn: nothing,
  carryOn: nothing,
  nameTeam: z.strictObject({ name: words }),
  finishTurn: nothing,
};

const actFor = z.union([
  actForOne('rollDice'),
  actForOne('enterRoll'),
  actForOne('revealEffect'),
  actForOne('placeTile'),
  actForOne('removeTile'),
  actForOne('mitigate'),
  actForOne('decline'),
  actForOne('captionTile'),
  actForOne('takeBack'),
  actForOne('askToMoveOn'),
  actForOne('carryOn'),
  actForOne('nameTeam'),
  actForOne('finishTurn'),
]);

function actForOne<K extends TeamMoveName>(
  move: K,
): z.ZodMiniType<{ team: Team; move: K; args: MoveInputs[K] }> {
  const args: SchemaFor<K> = TEAM_SCHEMAS[move];
  return z.strictObject({ team, move: z.literal(move), args });
}

const SCHEMAS: { [K in MoveName]: SchemaFor<K> } = {
  ...TEAM_SCHEMAS,
  actFor,
  pause: nothing,
  resume: nothing,
  skipTurn: nothing,
  setAside: z.strictObject({ team }),
  bringBack: z.strictObject({ team }),
  orderTeams: z.strictObject({ teams: z.array(team).check(z.length(4)) }),
  swapCard: nothing,
  chooseCard: z.strictObject({ cardId: id }),
  addTile: z.strictObject({ ...slot, reason: words }),
  takeTile: z.strictObject({ ...slot, reason: words }),
  lockBlock: z.strictObject({ outcome: id }),
  reopenBlock: z.strictObject({ outcome: id }),
  setOutcomes: z.strictObject({ outcomes: z.array(id).check(z.maxLength(9)) }),
  setHouseRules: houseRules,
  correctCard: z.strictObject({
    cardId: id,
    field: z.enum(['text', 'easyRead', 'voice', 'title', 'prompt1', 'prompt2', 'prompt3', 'prompt4']),
    text: words,
  }),
  goBack: z.strictObject({ turn: z.int().check(z.minimum(1), z.maximum(100_000)) }),
  goForward: nothing,
  endGame: nothing,
  reopenGame: nothing,
  takeSeat: z.strictObject({ team }),
  mendWords: z.strictObject({ word: id, hidden: z.boolean() }),
};

const guardSchema = z.object({
  turn: z.exactOptional(z.int()),
  effect: z.exactOptional(z.int()),
  moveId: z.exactOptional(z.string().check(z.regex(/^[\w-]{8,64}$/))),
});

function parseInput<K extends MoveName>(move: K, value: unknown): Played<K> | null {
  const schema: SchemaFor<K> = SCHEMAS[move];
  const parsed = schema.safeParse(value);
  return parsed.success ? { move, input: parsed.data } : null;
}

function isMove(name: unknown): name is MoveName {
  return typeof name === 'string' && Object.hasOwn(SCHEMAS, name);
}

function isMade(name: MoveName): name is keyof MadeMoveInputs {
  return name === 'takeSeat' || name === 'mendWords';
}

/**
 * A move as it comes over the wire: its name and its arguments (one JSON object or none, as a list). The words that
 * somebody typed are still in it. Faults: a name that is no move, a shape that is not that move's, words that are
 * missing or too long.
 */
export function parseMove(name: unknown, args: unknown): ParsedMove {
  if (!isMove(name) || isMade(name)) return { ok: false, code: 'unknown-move' };
  const only: unknown = Array.isArray(args) && args.length <= 1 ? (args[0] ?? {}) : (args ?? {});
  if (!isPlainObject(only)) return { ok: false, code: 'bad-move' };
  const own = Object.entries(only).filter((entry) => !isGuard(name, entry));
  const seen = Object.entries(only).filter((entry) => isGuard(name, entry));
  const guard = guardSchema.safeParse(Object.fromEntries(seen));
  const played = parseInput(name, { ...(name === 'actFor' && { args: {} }), ...Object.fromEntries(own) });
  if (!guard.success || !played) return { ok: false, code: 'bad-move' };
  return faultInWords(played) ?? { ok: true, played, guard: guard.data };
}

/**
 * Whether a field says what the person saw, and belongs not to the move itself: the turn of `goBack` is where to go, and
 * a house rule is called `effect` too.
 */
function isGuard(move: WireMoveName, [field, value]: [string, unknown]): boolean {
  if (field === 'turn') return move !== 'goBack';
  if (field === 'effect') return move !== 'setHouseRules' || typeof value === 'number';
  return field === 'moveId';
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a played move keeps what somebody typed: its own input, or that of the move played for a team. */
function typedIn(played: Played): { move: MoveName; input: object } {
  if (played.move === 'actFor') return { move: played.input.move, input: played.input.args };
  return played;
}

function faultInWords(played: Played): Extract<ParsedMove, { ok: false }> | null {
  const { move, input } = typedIn(played);
  for (const field of WORD_FIELDS[move] ?? []) {
    const text = textOf(input, field);
    if (text === '' && field.required)
      return { ok: false, code: 'words-missing', params: { field: field.name } };
    if (text.length > field.max) {
      return { ok: false, code: 'words-too-long', params: { field: field.name, max: field.max } };
    }
  }
  return null;
}

function textOf(input: object, field: WordField): string {
  const value: unknown = Object.entries(input).find(([name]) => name === field.name)?.[1];
  return typeof value === 'string' ? seenOf(value) : '';
}

/**
 * Swaps the words that somebody typed for ids (`<prefix>.<field>`), so that they can stand beside the event and be
 * mended or hidden there. Empty words that may be left out are left out.
 */
export function storeWords(
  played: Played<WireMoveName>,
  prefix: string,
): { played: Played; words: { id: string; text: string }[] } {
  const { move, input } = typedIn(played);
  const stored: { id: string; text: string }[] = [];
  const swapped: Record<string, unknown> = { ...input };
  for (const field of WORD_FIELDS[move] ?? []) {
    const text = textOf(input, field);
    delete swapped[field.name];
    if (text === '') continue;
    const wordId = `${prefix}.${field.name}`;
    stored.push({ id: wordId, text });
    swapped[field.name] = wordId;
  }
  const whole = played.move === 'actFor' ? { ...played.input, args: swapped } : swapped;
  const again = parseInput(played.move, whole);
  if (!again) throw new Error(`${played.move} lost its shape when its words were stored`);
  return { played: again, words: stored };
}

const givenSchema = z.strictObject({ atMs: z.number(), nobodyHere: z.boolean() });
const envelopeSchema = z.strictObject({
  seat: z.enum(['0', '1', '2', '3', '4']),
  move: z.string(),
  input: z.unknown(),
  given: givenSchema,
});

/** A saved event, from storage or a game file. `null` when it is none. */
export function parseEvent(value: unknown): TableEvent | null {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success || !isMove(envelope.data.move)) return null;
  const { seat, given, move, input } = envelope.data;
  const played = parseInput(move, input);
  return played && { ...played, seat, given };
}

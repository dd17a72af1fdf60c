import * as z from 'zod/mini';
import type { CommandInputs, CommandName, WorkshopEvent } from '../workshop/commands.ts';
import type { WorkshopStart } from '../workshop/start-workshop.ts';
import type { WorkshopState } from '../workshop/state.ts';
import { boardIdSchema, cardIdSchema, idSchema, teamSchema, wordIdSchema } from './fields.ts';
import { presetSchema } from './http.ts';

const hash = z.string();
const maybeWord = z.nullable(wordIdSchema);
const maybeTable = z.nullable(idSchema);
const seat = z.enum(['0', '1', '2', '3', '4']);
const keys = z.strictObject({ participantHash: hash, playerHash: z.nullable(hash) });
const cameSchema = z.enum(['host', 'words']);
const fieldSchema = z.enum([
  'text',
  'easyRead',
  'voice',
  'title',
  'prompt1',
  'prompt2',
  'prompt3',
  'prompt4',
]);

const INPUTS: { readonly [Name in CommandName]: z.ZodMiniType<CommandInputs[Name]> } = {
  addFacilitator: z.strictObject({
    deviceId: idSchema,
    tableId: maybeTable,
    came: cameSchema,
    keyHash: hash,
  }),
  addTable: z.strictObject({ tableId: idSchema }),
  correctCard: z.strictObject({
    cardId: cardIdSchema,
    field: fieldSchema,
    tableId: idSchema,
    text: wordIdSchema,
    deviceId: z.exactOptional(idSchema),
  }),
  endDevice: z.strictObject({ deviceId: idSchema }),
  joinTable: z.strictObject({
    personId: idSchema,
    name: maybeWord,
    tableId: idSchema,
    seat: teamSchema,
    seatWordsHash: hash,
    keys,
  }),
  leaveWorkshop: z.strictObject({ personId: idSchema }),
  mendWords: z.strictObject({ tableId: maybeTable, wordId: wordIdSchema, hidden: z.boolean() }),
  movePerson: z.strictObject({ personId: idSchema, tableId: idSchema, seat: teamSchema }),
  namePerson: z.strictObject({ name: maybeWord }),
  rejoinSeat: z.strictObject({ personId: idSchema, keys }),
  renameTable: z.strictObject({ tableId: idSchema, name: maybeWord }),
  renewWords: z.strictObject({ facilitatorWordsHash: hash }),
  startPlaying: z.strictObject({ tableIds: z.array(idSchema) }),
  takeMySeat: z.strictObject({ playerHash: hash }),
  writeAction: z.strictObject({
    actionId: wordIdSchema,
    tableId: idSchema,
    seat,
    turn: z.int(),
    cardId: z.nullable(cardIdSchema),
    what: wordIdSchema,
    owner: wordIdSchema,
    firstStep: maybeWord,
  }),
};

const cardsSchema = z.strictObject({
  deckIds: z.array(z.string()),
  leftOut: z.array(cardIdSchema),
  firstCard: z.nullable(cardIdSchema),
});

const actorSchema = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('facilitator'), deviceId: idSchema }),
  z.strictObject({ role: z.literal('participant'), personId: idSchema }),
  z.strictObject({ role: z.literal('server') }),
]);

const envelopeSchema = z.strictObject({
  command: z.string(),
  input: z.unknown(),
  by: actorSchema,
  atMs: z.number(),
});

const startSchema: z.ZodMiniType<WorkshopStart> = z.strictObject({
  id: idSchema,
  code: z.string(),
  title: wordIdSchema,
  deckId: z.string(),
  cards: z.exactOptional(cardsSchema),
  preset: presetSchema,
  outcomes: z.nullable(z.array(boardIdSchema)),
  paused: z.boolean(),
  joinKey: z.string(),
  facilitatorWordsHash: hash,
  tableIds: z.array(idSchema),
  host: z.strictObject({ deviceId: idSchema, keyHash: hash }),
  atMs: z.number(),
});

/** The first event of a workshop's stream, from storage. `null` when it is none. */
export function parseWorkshopStart(value: unknown): WorkshopStart | null {
  const parsed = startSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Any event of a workshop's stream after the first, from storage. `null` when it is none. */
export function parseWorkshopEvent(value: unknown): WorkshopEvent | null {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success || !isCommand(envelope.data.command)) return null;
  const { command, input, by, atMs } = envelope.data;
  const played = parseInput(command, input);
  return played && { ...played, by, atMs };
}

function parseInput<Name extends CommandName>(
  command: Name,
  value: unknown,
): { [Each in Name]: { command: Each; input: CommandInputs[Each] } }[Name] | null {
  const schema: z.ZodMiniType<CommandInputs[Name]> = INPUTS[command];
  const parsed = schema.safeParse(value);
  return parsed.success ? { command, input: parsed.data } : null;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(INPUTS, name);
}

const personSchema = z.strictObject({
  id: idSchema,
  name: maybeWord,
  tableId: idSchema,
  seat: teamSchema,
  joinedAtMs: z.number(),
  seatWordsHash: hash,
  keys,
});

const stateSchema: z.ZodMiniType<WorkshopState> = z.strictObject({
  stateVersion: z.literal(1),
  id: idSchema,
  code: z.string(),
  title: wordIdSchema,
  deckId: z.string(),
  cards: z.exactOptional(cardsSchema),
  preset: presetSchema,
  outcomes: z.nullable(z.array(boardIdSchema)),
  paused: z.boolean(),
  joinKey: z.string(),
  facilitatorWordsHash: hash,
  createdAtMs: z.number(),
  tables: z.array(z.strictObject({ id: idSchema, name: maybeWord, started: z.boolean() })),
  people: z.record(idSchema, personSchema),
  facilitators: z.array(
    z.strictObject({
      id: idSchema,
      tableId: maybeTable,
      came: cameSchema,
      sinceMs: z.number(),
      keyHash: hash,
    }),
  ),
  actions: z.array(
    z.strictObject({
      id: wordIdSchema,
      tableId: idSchema,
      seat,
      turn: z.int(),
      cardId: z.nullable(cardIdSchema),
      what: wordIdSchema,
      owner: wordIdSchema,
      firstStep: maybeWord,
      atMs: z.number(),
    }),
  ),
  corrections: z.array(
    z.strictObject({
      cardId: cardIdSchema,
      field: fieldSchema,
      tableId: idSchema,
      text: wordIdSchema,
      deviceId: z.exactOptional(idSchema),
      atMs: z.number(),
    }),
  ),
  deckChanges: z.int(),
});

/** A workshop's snapshot, from storage. `null` when it is none of this version. */
export function parseWorkshopState(value: unknown): WorkshopState | null {
  const parsed = stateSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

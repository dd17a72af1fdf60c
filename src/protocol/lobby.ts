import * as z from 'zod/mini';
import { idSchema, teamSchema, tokenSchema, TYPED_LIMITS, typed, wordIdSchema } from './fields.ts';

/** The namespace on which the workshop lives. */
export const LOBBY_NAMESPACE = '/lobby';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema =>
  schema.check(z.describe(description));

/**
 * What a client may ask for on `/lobby`. `personId` left out means oneself; `all` means every table that this
 * device's role holds at.
 */
export const LOBBY_COMMANDS = {
  namePerson: described(
    z.strictObject({ type: z.literal('namePerson'), name: z.nullable(typed(TYPED_LIMITS.personName)) }),
    'A participant gives a name, changes it, or takes it back with null.',
  ),
  movePerson: described(
    z.strictObject({
      type: z.literal('movePerson'),
      personId: z.optional(idSchema),
      tableId: idSchema,
      seat: teamSchema,
    }),
    'A participant changes seat or table, or the facilitator moves somebody. Their player credentials end.',
  ),
  takeMySeat: described(
    z.strictObject({ type: z.literal('takeMySeat') }),
    'A participant who was moved fetches player credentials for the seat that is theirs now.',
  ),
  leaveWorkshop: described(
    z.strictObject({ type: z.literal('leaveWorkshop'), personId: z.optional(idSchema) }),
    'A participant leaves for good, or the facilitator takes somebody out.',
  ),
  renameTable: described(
    z.strictObject({
      type: z.literal('renameTable'),
      tableId: idSchema,
      name: z.nullable(typed(TYPED_LIMITS.tableName)),
    }),
    'The facilitator names a table; null calls it by its number again.',
  ),
  addTable: described(
    z.strictObject({ type: z.literal('addTable') }),
    'The facilitator of the whole workshop adds a table.',
  ),
  startPlaying: described(
    z.strictObject({ type: z.literal('startPlaying'), tableId: z.union([z.literal('all'), idSchema]) }),
    'The facilitator opens one waiting table, or all of them.',
  ),
  endDevice: described(
    z.strictObject({ type: z.literal('endDevice'), deviceId: idSchema }),
    "The facilitator of the whole workshop ends another device's role.",
  ),
  renewWords: described(
    z.strictObject({ type: z.literal('renewWords') }),
    "The facilitator of the whole workshop gets new facilitator's words; the old ones stop working.",
  ),
  mendWords: described(
    z.strictObject({
      type: z.literal('mendWords'),
      tableId: z.optional(idSchema),
      wordId: wordIdSchema,
      text: z.nullable(typed(TYPED_LIMITS.mended)),
    }),
    'The facilitator puts other words in the place of what somebody typed, or hides it with null. tableId names the table beside whose game it stands; left out, it stands in the workshop.',
  ),
} as const;

export type LobbyCommandName = keyof typeof LOBBY_COMMANDS;
export type LobbyCommandOf<Name extends LobbyCommandName> = {
  [Each in Name]: { type: Each } & z.infer<(typeof LOBBY_COMMANDS)[Each]>;
}[Name];
export type LobbyCommand = LobbyCommandOf<LobbyCommandName>;

/** What an acknowledgement holds beside `ok: true`. */
export const LOBBY_ANSWERS = {
  takeMySeat: z.object({
    tableId: idSchema,
    matchId: idSchema,
    seat: teamSchema,
    playerCredentials: tokenSchema,
  }),
  addTable: z.object({ tableId: idSchema, matchId: idSchema }),
  renewWords: z.object({ facilitatorWords: z.string() }),
} as const;

const typeSchema = z.object({ type: z.string() });

/** A message of `command`, checked. Its words are still in it. */
export function parseLobbyCommand(
  message: unknown,
): { ok: true; command: LobbyCommand } | { ok: false; code: 'unknown-command' | 'bad-fields' } {
  const named = typeSchema.safeParse(message);
  if (!named.success || !isCommandName(named.data.type)) return { ok: false, code: 'unknown-command' };
  const schema: z.ZodMiniType<LobbyCommand> = LOBBY_COMMANDS[named.data.type];
  const parsed = schema.safeParse(message);
  return parsed.success ? { ok: true, command: parsed.data } : { ok: false, code: 'bad-fields' };
}

function isCommandName(name: string): name is LobbyCommandName {
  return Object.hasOwn(LOBBY_COMMANDS, name);
}

/** Why the server ends a socket for good: the event `ended`, on `/lobby` and on `/in-step`. */
export const ENDED_REASONS = ['moved-device', 'unknown-token', 'device-ended', 'left', 'moved-seat'] as const;
export type EndedReason = (typeof ENDED_REASONS)[number];
export const endedSchema = z.object({ because: z.enum(ENDED_REASONS) });

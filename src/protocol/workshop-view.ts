import * as z from 'zod/mini';
import type { WorkshopView } from '../workshop/view-types.ts';
import { idSchema, teamSchema } from './fields.ts';

const text = z.string();
const maybe = z.nullable(text);
const number = z.number();
const seat = z.enum(['0', '1', '2', '3', '4']);
const seatPeople = z.object({ people: number, connected: number });

const common = {
  stateVersion: z.literal(1),
  workshopId: idSchema,
  code: text,
  title: text,
  deckVersion: number,
  tables: z.array(
    z.object({
      tableId: idSchema,
      matchId: idSchema,
      number,
      name: maybe,
      started: z.boolean(),
      seats: z.object({ '0': seatPeople, '1': seatPeople, '2': seatPeople, '3': seatPeople }),
    }),
  ),
};

const personAtTable = { personId: idSchema, name: maybe, seat: teamSchema, connected: z.boolean() };

const participantSchema = z.object({
  audience: z.literal('participant'),
  ...common,
  you: z.object({ personId: idSchema, name: maybe, tableId: idSchema, matchId: idSchema, seat: teamSchema }),
  atMyTable: z.array(z.object(personAtTable)),
});

const screenSchema = z.object({
  audience: z.literal('screen'),
  ...common,
  tableId: z.nullable(idSchema),
  joinKey: text,
  address: text,
});

const facilitatorSchema = z.object({
  audience: z.literal('facilitator'),
  ...common,
  you: z.object({ deviceId: idSchema, tableId: z.nullable(idSchema) }),
  joinKey: text,
  address: text,
  people: z.array(z.object({ ...personAtTable, tableId: idSchema, nameWordId: maybe, joinedAtMs: number })),
  devices: z.array(
    z.object({
      deviceId: idSchema,
      tableId: z.nullable(idSchema),
      came: z.enum(['host', 'words']),
      sinceMs: number,
      connected: z.boolean(),
      isThisDevice: z.boolean(),
    }),
  ),
  screens: z.record(text, number),
  actions: z.array(
    z.object({
      actionId: text,
      tableId: idSchema,
      seat,
      cardId: maybe,
      turn: number,
      what: maybe,
      owner: maybe,
      firstStep: maybe,
      wordIds: z.object({ what: text, owner: text, firstStep: maybe }),
      atMs: number,
    }),
  ),
  corrections: z.array(
    z.object({
      cardId: text,
      field: z.enum(['text', 'easyRead', 'voice', 'title', 'prompt1', 'prompt2', 'prompt3', 'prompt4']),
      before: maybe,
      text: maybe,
      by: z.nullable(z.enum(['you', 'host', 'words'])),
      atMs: number,
    }),
  ),
  glances: z.record(
    text,
    z.object({
      turn: number,
      team: teamSchema,
      teamNames: z.object({ '0': text, '1': text, '2': text, '3': text }),
      step: z.enum(['roll', 'talk', 'act', 'finish']),
      cardId: maybe,
      drawnAtMs: z.nullable(number),
      paused: z.boolean(),
      ended: z.boolean(),
      moveOnAsked: z.boolean(),
    }),
  ),
  reached: z.object({ firstAtMs: z.nullable(number), devices: number }),
});

/** What the event `view` of `/lobby` carries, by audience. */
export const WORKSHOP_VIEWS = {
  participant: participantSchema,
  screen: screenSchema,
  facilitator: facilitatorSchema,
} as const;

const viewSchema: z.ZodMiniType<WorkshopView> = z.discriminatedUnion('audience', [
  participantSchema,
  screenSchema,
  facilitatorSchema,
]);

/** A view as the server sent it; `null` when it is none of this version. */
export function parseWorkshopView(message: unknown): WorkshopView | null {
  const parsed = viewSchema.safeParse(message);
  return parsed.success ? parsed.data : null;
}

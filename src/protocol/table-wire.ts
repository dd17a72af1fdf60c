import * as z from 'zod/mini';
import type { FacilitatorView, TableView } from '../rules/view-types.ts';

/** The namespace on which tables are played, in boardgame.io's protocol. */
export const TABLE_NAMESPACE = '/in-step';

const turnSchema = z.looseObject({
  number: z.int(),
  nextEffect: z.int(),
  step: z.enum(['roll', 'talk', 'act', 'finish']),
});

/** What a client looks at before it takes a table's view for one: its version, and what moves are guarded with. */
const viewSchema = z.looseObject({ stateVersion: z.literal(1), turn: turnSchema });

function isTableView(value: unknown): boolean {
  return viewSchema.safeParse(value).success;
}

const stateSchema = z.object({
  G: z.custom<TableView | FacilitatorView>(isTableView),
  _stateID: z.int(),
});

/** boardgame.io's state as a client gets it, as far as ours reads it. */
export type WireTable = z.infer<typeof stateSchema>;

export const patchStepSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), path: z.string(), value: z.unknown() }),
  z.object({ op: z.literal('replace'), path: z.string(), value: z.unknown() }),
  z.object({ op: z.literal('remove'), path: z.string() }),
]);
export type PatchStep = z.infer<typeof patchStepSchema>;

/** The arguments of the events that a server sends. */
const MESSAGES = {
  sync: z.tuple([z.string(), z.object({ state: stateSchema })], z.unknown()),
  update: z.tuple([z.string(), stateSchema], z.unknown()),
  patch: z.tuple([z.string(), z.int(), z.int(), z.array(patchStepSchema)], z.unknown()),
};

export type TableMessage =
  | { kind: 'state'; matchId: string; table: WireTable }
  | { kind: 'patch'; matchId: string; from: number; to: number; steps: PatchStep[] };

/** `sync`, `update` or `patch` as it came; `null` for what is none. */
export function parseTableMessage(name: keyof typeof MESSAGES, args: unknown): TableMessage | null {
  if (name === 'patch') {
    const patch = MESSAGES.patch.safeParse(args);
    if (!patch.success) return null;
    const [matchId, from, to, steps] = patch.data;
    return { kind: 'patch', matchId, from, to, steps };
  }
  const whole = MESSAGES[name].safeParse(args);
  if (!whole.success) return null;
  const [matchId, body] = whole.data;
  return { kind: 'state', matchId, table: 'state' in body ? body.state : body };
}

/** A state after a patch, as it would have come whole; `null` when it is none. */
export function parseWireTable(value: unknown): WireTable | null {
  const parsed = stateSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

import * as z from 'zod/mini';
import { idSchema } from '../../src/protocol/fields.ts';
import { FACILITATOR, TEAMS, type Seat } from '../../src/rules/state.ts';
import type { Audience, PromisedView, TableView } from '../../src/rules/view-types.ts';
import { promisedView, viewFor } from '../../src/rules/views.ts';
import type { Loaded } from '../streams/stream-kind.ts';
import type { TableInMemory } from '../streams/table-kind.ts';

/** `sync(matchID, playerID, credentials?, numPlayers?)`, as boardgame.io's client sends it. */
const syncSchema = z.tuple([idSchema, z.nullish(z.string())], z.unknown());
const seatSchema = z.nullable(z.enum([...TEAMS, FACILITATOR]));

export interface SyncRequest {
  tableId: string;
  /** `null` = a screen. */
  seat: Seat | null;
  /** Not checked: the doorkeeper takes anything. */
  credentials: unknown;
}

/** `null` when it is no request to sync. */
export function parseSync(args: readonly unknown[]): SyncRequest | null {
  const parsed = syncSchema.safeParse(args.slice(0, 4));
  if (!parsed.success) return null;
  const [tableId, playerId] = parsed.data;
  const seat = seatSchema.safeParse(playerId ?? null);
  return seat.success ? { tableId, seat: seat.data, credentials: args[2] } : null;
}

const updateSchema = z.object({
  type: z.literal('MAKE_MOVE'),
  payload: z.object({ type: z.string(), args: z.optional(z.unknown()) }),
});

/**
 * `update(action, stateID, matchID, playerID)`. Of the action only the move's name and arguments are read: who is asking
 * is known, and any other action (`SYNC`, `UPDATE`, `PATCH`, `RESET`, `UNDO`) is `null`.
 */
export function parseUpdate(
  args: readonly unknown[],
): { tableId: unknown; name: string; args: unknown } | null {
  const action = updateSchema.safeParse(args[0]);
  return action.success
    ? { tableId: args[2], name: action.data.payload.type, args: action.data.payload.args }
    : null;
}

/** Who sits where sees what. */
export function audienceOf(seat: Seat | null): Audience {
  if (seat === FACILITATOR) return 'facilitator';
  return seat === null ? 'screen' : 'team';
}

/** boardgame.io's state as a client gets it: the view as `G`, nothing of the engine's but what its client reads. */
export interface WireState<View = TableView> {
  G: View;
  ctx: object;
  plugins: object;
  _undo: [];
  _redo: [];
  _stateID: number;
}

const views = new WeakMap<Loaded<TableInMemory>, Map<Audience, WireState>>();

/** What an audience gets of a table at one version and with its words as they are then, worked out once. */
export function wireState(loaded: Loaded<TableInMemory>, audience: Audience): WireState | null {
  const { state: table } = loaded;
  if (!table) return null;
  const known = views.get(loaded) ?? new Map<Audience, WireState>();
  views.set(loaded, known);
  let state = known.get(audience);
  if (!state) {
    const words = (id: string) => loaded.words.get(id) ?? null;
    state = {
      G: viewFor(audience, table.game.G, { setup: table.setup, words }),
      ctx: clientCtx(table),
      plugins: {},
      _undo: [],
      _redo: [],
      _stateID: table.game._stateID,
    };
    known.set(audience, state);
  }
  return state;
}

/** The same for a client that isn't ours: it gets whole states, so they hold what is promised. The facilitator's holds all. */
export function promisedState(state: WireState, audience: Audience): WireState<TableView | PromisedView> {
  return audience === 'facilitator' ? state : { ...state, G: promisedView(state.G) };
}

/**
 * What boardgame.io's client asks `ctx` for: whether this seat may move. One boardgame.io turn lasts the whole match and
 * every seat is active in it, so that nothing here ever changes.
 */
function clientCtx({ game }: TableInMemory): object {
  const { numPlayers, currentPlayer, activePlayers } = game.ctx;
  return { numPlayers, currentPlayer, activePlayers };
}

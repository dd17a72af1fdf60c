import type { Namespace } from 'socket.io';
import type { Audience } from '../../src/rules/view-types.ts';
import type { Loaded, Saved } from '../streams/stream-kind.ts';
import type { SavedTableEvent, TableInMemory } from '../streams/table-kind.ts';
import { promisedState, wireState } from './in-step-wire.ts';
import { patchBetween } from './patch.ts';

const AUDIENCES: readonly Audience[] = ['facilitator', 'team', 'screen'];

/** A stock client gets whole states, ours gets patches. */
export type Wants = 'states' | 'patches';

/** The room of those who look at a table with the same eyes. */
export function roomOf(tableId: string, audience: Audience, wants: Wants): string {
  return `${tableId} ${audience} ${wants}`;
}

/**
 * Tells everybody at a table of its step. Each audience's view is worked out and written once, however many look, and not
 * at all when nobody does.
 */
export function tellTable(namespace: Namespace, saved: Saved<TableInMemory, SavedTableEvent>): void {
  for (const audience of AUDIENCES) {
    const states = roomOf(saved.id, audience, 'states');
    const patches = roomOf(saved.id, audience, 'patches');
    if (namespace.adapter.rooms.has(states)) tellStates(namespace.to(states), saved, audience);
    if (namespace.adapter.rooms.has(patches)) tellPatches(namespace.to(patches), saved, audience);
  }
}

type Room = Pick<Namespace, 'emit'>;
type Step = Pick<Saved<TableInMemory, SavedTableEvent>, 'id' | 'before' | 'after'>;

function tellStates(room: Room, { id, after }: Step, audience: Audience): void {
  const state = wireState(after, audience);
  if (state) room.emit('update', id, promisedState(state, audience), []);
}

/** A patch goes from one true state to the next; what came about without the state before it goes whole. */
function tellPatches(room: Room, step: Step, audience: Audience): void {
  const [from, to] = [wireState(step.before, audience), wireState(step.after, audience)];
  if (!to) return;
  if (!from) {
    room.emit('update', step.id, to, []);
    return;
  }
  const patch = patchBetween(from.G, to.G, '/G');
  room.emit('patch', step.id, from._stateID, to._stateID, patch, []);
}

/** The version that a client at this table starts from. */
export function stateFor(loaded: Loaded<TableInMemory>, audience: Audience, wants: Wants): object | null {
  const whole = wireState(loaded, audience);
  const state = whole && wants === 'states' ? promisedState(whole, audience) : whole;
  return state && { state, log: [], filteredMetadata: SEATS, initialState: null };
}

/** boardgame.io's list of seats. Who sits there is the lobby's to say. */
const SEATS = [0, 1, 2, 3, 4].map((id) => ({ id }));

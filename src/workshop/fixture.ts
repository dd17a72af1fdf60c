import type { Actor } from './actor.ts';
import {
  applyCommand,
  checkCommand,
  type CommandInputs,
  type CommandName,
  type EventOf,
} from './commands.ts';
import { startWorkshop, type WorkshopStart } from './start-workshop.ts';
import type { WorkshopState } from './state.ts';
import type { Around } from './views.ts';

export const HOST: Actor = { role: 'facilitator', deviceId: 'host' };
export const SERVER: Actor = { role: 'server' };

export function person(personId: string): Actor {
  return { role: 'participant', personId };
}

/** A workshop with two tables, Ana and Ben on seat 0 of the first, Cem on seat 1 of the second. */
export function aWorkshop(start: Partial<WorkshopStart> = {}): WorkshopState {
  const begun = startWorkshop({
    id: 'w1',
    code: 'K7MP',
    title: 'w.title',
    deckId: 'first-steps',
    preset: 'workshop',
    outcomes: null,
    paused: true,
    joinKey: 'join-key-of-this-workshop',
    facilitatorWordsHash: 'hash-of-facilitator-words',
    tableIds: ['t1', 't2'],
    host: { deviceId: 'host', keyHash: 'hash-host' },
    atMs: 1_000,
    ...start,
  });
  return withPeople(begun, [
    ['ana', 't1', '0'],
    ['ben', 't1', '0'],
    ['cem', 't2', '1'],
  ]);
}

function withPeople(
  state: WorkshopState,
  people: [string, string, CommandInputs['joinTable']['seat']][],
): WorkshopState {
  return people.reduce((before, [personId, tableId, seat], index) => {
    const keys = { participantHash: `hash-${personId}`, playerHash: `hash-player-${personId}` };
    const input = {
      personId,
      name: `n.${personId}`,
      tableId,
      seat,
      seatWordsHash: `words-${personId}`,
      keys,
    };
    return applyCommand(before, { command: 'joinTable', input, by: SERVER, atMs: 2_000 + index }).state;
  }, state);
}

/** The refusal's code, or `null` when it may be done. */
export function codeOf<Name extends CommandName>(
  state: WorkshopState,
  command: Name,
  rest: Pick<EventOf<Name>, 'input' | 'by'>,
): string | null {
  const event: EventOf<Name> = { command, ...rest, atMs: 5_000 };
  return checkCommand(state, event)?.code ?? null;
}

/** The state after it, which must be allowed. */
export function after<Name extends CommandName>(
  state: WorkshopState,
  command: Name,
  rest: Pick<EventOf<Name>, 'input' | 'by'>,
): WorkshopState {
  const refusal = codeOf(state, command, rest);
  if (refusal !== null) throw new Error(`${command} was refused: ${refusal}`);
  return applyCommand<Name>(state, { command, ...rest, atMs: 5_000 }).state;
}

/** Everybody is connected; each word reads as its id in capitals. */
export function around(changes: Partial<Around> = {}): Around {
  return {
    word: (wordId) => wordId.toUpperCase(),
    printed: (cardId, field) => `${cardId} ${field}`,
    isConnected: () => true,
    screens: { t1: 1, all: 1 },
    glances: {},
    reached: { firstAtMs: null, devices: 0 },
    address: 'http://192.168.1.20:8080',
    ...changes,
  };
}

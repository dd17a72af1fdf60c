import type { LobbyCommandOf } from '../../src/protocol/lobby.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { tableRef } from '../streams/table-kind.ts';
import { act, type Act, type Answered, type Caller } from './act.ts';
import { playerKey } from './key-records.ts';
import type { Refusal, WorkshopParts } from './parts.ts';
import { keysOf } from './rejoin-seat.ts';
import { seatTaken } from './seat-taken.ts';
import { hashOf, newToken } from './secrets.ts';
import { workshopRef } from './workshop-kind.ts';

const UNKNOWN_PERSON: Refusal = { ok: false, code: 'unknown-person' };

/** Whom a command is about: the one that it names, or else whoever sent it. */
function personIn(state: WorkshopState, { by }: Caller, named: string | undefined) {
  const personId = named ?? (by.role === 'participant' ? by.personId : undefined);
  return personId !== undefined && Object.hasOwn(state.people, personId) ? state.people[personId] : undefined;
}

export function namePerson(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<'namePerson'>,
): Answered {
  const { stream } = workshopRef(caller.workshopId);
  return act(parts, caller, {
    decide({ state }): Act | Refusal {
      const person = personIn(state, caller, undefined);
      const wordId = `${person?.id ?? ''}.name`;
      const name = command.name === null ? null : wordId;
      const event = { command: 'namePerson' as const, input: { name }, by: caller.by, atMs: parts.now() };
      return { event, words: [{ stream, id: wordId, text: command.name }] };
    },
  });
}

export async function movePerson(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<'movePerson'>,
): Answered {
  const { tableId, seat } = command;
  let ended: string[] = [];
  const now = await parts.streams.look(workshopRef(caller.workshopId));
  const isTable = now.state?.tables.some(({ id }) => id === tableId) ?? false;
  if (!isTable) return { ok: false, code: 'unknown-table' };
  const result = await act(parts, caller, {
    alsoLocks: [tableRef(tableId)],
    decide({ state }, look): Act | Refusal {
      const person = personIn(state, caller, command.personId);
      if (!person) return UNKNOWN_PERSON;
      const atMs = parts.now();
      const input = { personId: person.id, tableId, seat };
      ended = person.keys.playerHash === null ? [] : [person.keys.playerHash];
      return {
        event: { command: 'movePerson', input, by: caller.by, atMs },
        appends: seatTaken(look, { tableId, seat }, atMs),
        keys: ended.map((end) => ({ end, atMs })),
      };
    },
  });
  if (result.ok) parts.endSockets(ended, 'moved-seat');
  return result;
}

export async function takeMySeat(parts: WorkshopParts, caller: Caller): Answered {
  const playerCredentials = newToken();
  const playerHash = hashOf(playerCredentials);
  let ended: string[] = [];
  const result = await act(parts, caller, {
    decide({ state }): Act | Refusal {
      const person = personIn(state, caller, undefined);
      if (!person) return UNKNOWN_PERSON;
      const { id: personId, tableId, seat } = person;
      const atMs = parts.now();
      ended = person.keys.playerHash === null ? [] : [person.keys.playerHash];
      const key = playerKey({ workshopId: state.id, atMs, personId, tableId, seat }, playerHash);
      return {
        event: { command: 'takeMySeat', input: { playerHash }, by: caller.by, atMs },
        answer: { tableId, matchId: tableId, seat, playerCredentials },
        keys: [...ended.map((end) => ({ end, atMs })), { add: key }],
      };
    },
  });
  if (result.ok) parts.endSockets(ended, 'moved-seat');
  return result;
}

export async function leaveWorkshop(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<'leaveWorkshop'>,
): Answered {
  let ended: string[] = [];
  const result = await act(parts, caller, {
    decide({ state }): Act | Refusal {
      const person = personIn(state, caller, command.personId);
      if (!person) return UNKNOWN_PERSON;
      const atMs = parts.now();
      ended = keysOf(person);
      return {
        event: { command: 'leaveWorkshop', input: { personId: person.id }, by: caller.by, atMs },
        keys: ended.map((end) => ({ end, atMs })),
      };
    },
  });
  // After the answer, which goes over one of these sockets when somebody leaves by themselves.
  if (result.ok) setImmediate(() => parts.endSockets(ended, 'left'));
  return result;
}

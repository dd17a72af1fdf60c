import type { Joined } from '../../src/protocol/http.ts';
import { checkCommand, type EventOf } from '../../src/workshop/commands.ts';
import type { Person, WorkshopState } from '../../src/workshop/state.ts';
import { appendTo } from '../streams/stream-kind.ts';
import type { Decision } from '../streams/streams.ts';
import { findWorkshop, present } from './find-workshop.ts';
import { participantKey, playerKey } from './key-records.ts';
import { refused, resultOf, type Result, type WorkshopParts } from './parts.ts';
import { plainWords } from './phrases.ts';
import { hashOf, hashOfWords, isSameHash, newToken } from './secrets.ts';
import { workshopRef } from './workshop-kind.ts';

/** Moves a seat to this device. The device before it loses its keys in the same act, and is told. */
export async function rejoinSeat(parts: WorkshopParts, code: string, typed: string): Promise<Result<Joined>> {
  const found = await findWorkshop(parts, code);
  if (!found) return { ok: false, code: 'unknown-code' };
  const seatWords = plainWords(typed);
  const ref = workshopRef(found.state.id);
  let endedHashes: string[] = [];
  const outcome = await parts.streams.transact([ref], (look): Decision<Joined> => {
    const now = present(look(ref));
    const person = now && personWith(now.state, seatWords);
    if (!now || !person) return { ok: false, code: 'unknown-seat-words' };
    const atMs = parts.now();
    const { event, keys, answer } = newDevice(now.state, person, atMs);
    const refusal = checkCommand(now.state, event);
    if (refusal) return refused(refusal);
    endedHashes = keysOf(person);
    return {
      ok: true,
      answer: { ...answer, seatWords },
      appends: [appendTo(ref, [{ event }])],
      keys: [...endedHashes.map((end) => ({ end, atMs })), ...keys],
    };
  });
  if (outcome.ok) parts.endSockets(endedHashes, 'moved-device');
  return resultOf(outcome);
}

/** The hashes of every key that is good for a person now. */
export function keysOf({ keys }: Person): string[] {
  return keys.playerHash === null ? [keys.participantHash] : [keys.participantHash, keys.playerHash];
}

/** Looks at everybody, whoever it is, so that the time tells nothing. */
function personWith(state: WorkshopState, seatWords: string): Person | null {
  const hash = hashOfWords(state.id, seatWords);
  return Object.values(state.people).filter((person) => isSameHash(person.seatWordsHash, hash))[0] ?? null;
}

function newDevice(state: WorkshopState, person: Person, atMs: number) {
  const [participantToken, playerCredentials] = [newToken(), newToken()];
  const keys = { participantHash: hashOf(participantToken), playerHash: hashOf(playerCredentials) };
  const { id: personId, tableId, seat } = person;
  const event: EventOf<'rejoinSeat'> = {
    command: 'rejoinSeat',
    input: { personId, keys },
    by: { role: 'server' },
    atMs,
  };
  const of = { workshopId: state.id, atMs, personId, tableId, seat };
  return {
    event,
    answer: { workshopId: state.id, participantToken, tableId, matchId: tableId, seat, playerCredentials },
    keys: [{ add: participantKey(of, keys.participantHash) }, { add: playerKey(of, keys.playerHash) }],
  };
}

import type * as z from 'zod/mini';
import type { joinSchema, Joined } from '../../src/protocol/http.ts';
import { TEAMS, type Team } from '../../src/rules/state.ts';
import { checkCommand, type EventOf } from '../../src/workshop/commands.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { appendTo } from '../streams/stream-kind.ts';
import type { Decision } from '../streams/streams.ts';
import { tableRef } from '../streams/table-kind.ts';
import { findWorkshop, present } from './find-workshop.ts';
import { participantKey, playerKey } from './key-records.ts';
import { refused, resultOf, type Result, type WorkshopParts } from './parts.ts';
import { newSeatWords } from './phrases.ts';
import { hashOf, hashOfWords, newId, newToken } from './secrets.ts';
import { seatTaken } from './seat-taken.ts';
import { workshopRef } from './workshop-kind.ts';

export type Join = z.infer<typeof joinSchema>;

/** Takes a seat: a person of the workshop, a team of the table, keys for both, in one act. */
export async function joinWorkshop(
  parts: WorkshopParts,
  code: string,
  wanted: Join,
): Promise<Result<Joined>> {
  const found = await findWorkshop(parts, code);
  if (!found) return { ok: false, code: 'unknown-code' };
  const { tableId, seat } = placeFor(found.state, wanted);
  if (!found.state.tables.some(({ id }) => id === tableId)) return { ok: false, code: 'unknown-table' };
  const ref = workshopRef(found.state.id);
  const refs = [ref, tableRef(tableId)];
  const outcome = await parts.streams.transact(refs, (look): Decision<Joined> => {
    const now = present(look(ref));
    if (!now) return { ok: false, code: 'unknown-code' };
    const { event, keys, answer } = newcomer(now.state, { ...wanted, tableId, seat }, parts.now());
    const refusal = checkCommand(now.state, event);
    if (refusal) return refused(refusal);
    return {
      ok: true,
      answer,
      appends: [appendTo(ref, [{ event }]), ...seatTaken(look, { tableId, seat }, event.atMs)],
      words: event.input.name ? [{ stream: ref.stream, id: event.input.name, text: wanted.name ?? '' }] : [],
      keys,
    };
  });
  return resultOf(outcome);
}

interface Place {
  tableId: string;
  seat: Team;
}

/** The table and the seat that were asked for; otherwise those with the fewest people, the first of several. */
function placeFor(state: WorkshopState, wanted: Join): Place {
  const people = Object.values(state.people);
  const count = (tableId: string, seat?: Team) =>
    people.filter((each) => each.tableId === tableId && (seat === undefined || each.seat === seat)).length;
  const tables = state.tables.map(({ id }) => id);
  const tableId = wanted.tableId ?? tables.toSorted((a, b) => count(a) - count(b))[0] ?? '';
  const seat = wanted.seat ?? TEAMS.toSorted((a, b) => count(tableId, a) - count(tableId, b))[0] ?? '0';
  return { tableId, seat };
}

function newcomer(state: WorkshopState, wanted: Join & Place, atMs: number) {
  const [personId, participantToken, playerCredentials] = [newId('p'), newToken(), newToken()];
  const { tableId, seat } = wanted;
  const { seatWords, seatWordsHash } = freeSeatWords(state);
  const keys = { participantHash: hashOf(participantToken), playerHash: hashOf(playerCredentials) };
  const name = wanted.name === undefined ? null : `${personId}.name`;
  const event: EventOf<'joinTable'> = {
    command: 'joinTable',
    input: { personId, name, tableId, seat, seatWordsHash, keys },
    by: { role: 'server' },
    atMs,
  };
  const of = { workshopId: state.id, atMs, personId, tableId, seat };
  const answer: Joined = {
    workshopId: state.id,
    participantToken,
    tableId,
    matchId: tableId,
    seat,
    playerCredentials,
    seatWords,
  };
  return {
    event,
    answer,
    keys: [{ add: participantKey(of, keys.participantHash) }, { add: playerKey(of, keys.playerHash) }],
  };
}

/** Words that no other seat of this workshop has. */
function freeSeatWords(state: WorkshopState): { seatWords: string; seatWordsHash: string } {
  const taken = new Set(Object.values(state.people).map((person) => person.seatWordsHash));
  for (;;) {
    const seatWords = newSeatWords();
    const seatWordsHash = hashOfWords(state.id, seatWords);
    if (!taken.has(seatWordsHash)) return { seatWords, seatWordsHash };
  }
}

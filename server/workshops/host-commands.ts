import type { LobbyCommandOf } from '../../src/protocol/lobby.ts';
import type { MoveInputs } from '../../src/rules/moves.ts';
import { FACILITATOR } from '../../src/rules/state.ts';
import { tablesToStart } from '../../src/workshop/commands/start-playing.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { tableOfWord } from '../../src/workshop/words-of.ts';
import type { Append, StreamRef } from '../streams/stream-kind.ts';
import type { Look } from '../streams/streams.ts';
import { tableRef } from '../streams/table-kind.ts';
import { act, type Act, type Answered, type Caller } from './act.ts';
import { newTableSetup } from './material.ts';
import type { Refusal, WorkshopParts } from './parts.ts';
import { newFacilitatorWords } from './phrases.ts';
import { hashOfWords, newId } from './secrets.ts';
import { beginTable, playAtTable, tableIn } from './tables.ts';
import { workshopRef } from './workshop-kind.ts';

export function renameTable(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<'renameTable'>,
): Answered {
  const { tableId } = command;
  const { stream } = workshopRef(caller.workshopId);
  const wordId = `${tableId}.name`;
  const name = command.name === null ? null : wordId;
  return act(parts, caller, {
    decide: (): Act => ({
      event: { command: 'renameTable', input: { tableId, name }, by: caller.by, atMs: parts.now() },
      words: [{ stream, id: wordId, text: command.name }],
    }),
  });
}

export async function addTable(parts: WorkshopParts, caller: Caller): Answered {
  const { workshopId } = caller;
  const tableId = newId('t');
  const { state: now } = await parts.streams.look(workshopRef(workshopId));
  if (!now) return { ok: false, code: 'unknown-code' };
  const decks = await parts.workshopDecks.decksOf(now);
  return act(parts, caller, {
    alsoLocks: [tableRef(tableId)],
    decide({ state }): Act {
      const { preset, outcomes, paused, cards } = state;
      const { leftOut = [], firstCard = null } = cards ?? {};
      const setup = newTableSetup({ decks, leftOut, firstCard, preset, outcomes, paused });
      return {
        event: { command: 'addTable', input: { tableId }, by: caller.by, atMs: parts.now() },
        appends: [beginTable({ tableId, workshopId, setup }, [])],
        answer: { tableId, matchId: tableId },
      };
    },
  });
}

/** Opens the tables and lifts their pause in the same act. */
export async function startPlaying(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<'startPlaying'>,
): Answered {
  const { state: now } = await parts.streams.look(workshopRef(caller.workshopId));
  const tableIds = now ? tablesMeant(now, caller, command.tableId) : [];
  return act(parts, caller, {
    alsoLocks: tableIds.flatMap((id): StreamRef<unknown, unknown>[] =>
      now?.tables.some((table) => table.id === id) ? [tableRef(id)] : [],
    ),
    decide({ state }, look): Act {
      const atMs = parts.now();
      const input = { tableIds };
      return {
        event: { command: 'startPlaying', input, by: caller.by, atMs },
        appends: tablesToStart(state, input).flatMap((tableId) => resuming(look, tableId, atMs)),
      };
    },
  });
}

/** `all` = those at which the role holds. */
function tablesMeant(state: WorkshopState, { by }: Caller, tableId: string): string[] {
  if (tableId !== 'all') return [tableId];
  const role =
    by.role === 'facilitator' ? state.facilitators.find(({ id }) => id === by.deviceId) : undefined;
  const only = role?.tableId ?? null;
  return only === null ? state.tables.map(({ id }) => id) : [only];
}

function resuming(look: Look, tableId: string, atMs: number): Append[] {
  if (!tableIn(look, tableId).state.paused) return [];
  const given = { atMs, nobodyHere: false };
  return [playAtTable(tableId, [{ move: 'resume', input: {}, seat: FACILITATOR, given }])];
}

export async function endDevice(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<'endDevice'>,
): Answered {
  const { deviceId } = command;
  let ended: string[] = [];
  const result = await act(parts, caller, {
    decide({ state }): Act {
      const atMs = parts.now();
      ended = state.facilitators.filter(({ id }) => id === deviceId).map(({ keyHash }) => keyHash);
      return {
        event: { command: 'endDevice', input: { deviceId }, by: caller.by, atMs },
        keys: ended.map((end) => ({ end, atMs })),
      };
    },
  });
  if (result.ok) parts.endSockets(ended, 'device-ended');
  return result;
}

export function renewWords(parts: WorkshopParts, caller: Caller): Answered {
  const facilitatorWords = newFacilitatorWords();
  const input = { facilitatorWordsHash: hashOfWords(caller.workshopId, facilitatorWords) };
  return act(parts, caller, {
    decide: (): Act => ({
      event: { command: 'renewWords', input, by: caller.by, atMs: parts.now() },
      answer: { facilitatorWords },
    }),
  });
}

/** Changes words where they stand: beside a table's events, or beside the workshop's own. The table that they belong to tells that it was done. */
export async function mendWords(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<'mendWords'>,
): Answered {
  const { wordId, text, tableId = null } = command;
  const { state: now } = await parts.streams.look(workshopRef(caller.workshopId));
  if (tableId !== null && !now?.tables.some(({ id }) => id === tableId)) {
    return { ok: false, code: 'unknown-table' };
  }
  const { stream } = tableId === null ? workshopRef(caller.workshopId) : tableRef(tableId);
  const toldAt = tableId ?? (now ? tableOfWord(now, wordId) : null);
  return act(parts, caller, {
    alsoLocks: toldAt === null ? [] : [tableRef(toldAt)],
    decide({ state, words }, look): Act | Refusal {
      const beside = tableId === null ? { state, words } : tableIn(look, tableId);
      if (!isThere(beside, wordId)) return { ok: false, code: 'unknown-words' };
      const [hidden, atMs] = [text === null, parts.now()];
      return {
        event: { command: 'mendWords', input: { tableId, wordId, hidden }, by: caller.by, atMs },
        appends: toldAt === null ? [] : [tellMended(toldAt, { word: wordId, hidden }, atMs)],
        words: [{ stream, id: wordId, text }],
      };
    },
  });
}

/** The table's history tells of it; what stood there is told nowhere. */
function tellMended(tableId: string, input: MoveInputs['mendWords'], atMs: number): Append {
  const given = { atMs, nobodyHere: false };
  return playAtTable(tableId, [{ move: 'mendWords', input, seat: FACILITATOR, given }]);
}

/** Words that were hidden are named by the state still, and can be put in words again. */
function isThere(beside: { state: object; words: ReadonlyMap<string, string> }, wordId: string): boolean {
  return beside.words.has(wordId) || JSON.stringify(beside.state).includes(JSON.stringify(wordId));
}

import type { FacilitatorBecome } from '../../src/protocol/http.ts';
import { checkCommand, type EventOf } from '../../src/workshop/commands.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { appendTo } from '../streams/stream-kind.ts';
import type { Decision } from '../streams/streams.ts';
import { findWorkshop, present } from './find-workshop.ts';
import { facilitatorKey } from './key-records.ts';
import { refused, resultOf, type Result, type WorkshopParts } from './parts.ts';
import { plainWords } from './phrases.ts';
import { hashOf, hashOfWords, isSameHash, newId, newToken } from './secrets.ts';
import { workshopRef } from './workshop-kind.ts';

export interface FacilitatorAsked {
  words: string;
  /** The role at one table only. */
  tableId?: string | undefined;
}

/** Gives a device the facilitator's role because the words were said there. No other device loses it. */
export async function becomeFacilitator(
  parts: WorkshopParts,
  codeOrId: string,
  asked: FacilitatorAsked,
): Promise<Result<FacilitatorBecome>> {
  const found = await findWorkshop(parts, codeOrId);
  if (!found) return { ok: false, code: 'unknown-code' };
  const ref = workshopRef(found.state.id);
  const [deviceId, facilitatorToken] = [newId('d'), newToken()];
  const keyHash = hashOf(facilitatorToken);
  const tableId = asked.tableId ?? null;
  const outcome = await parts.streams.transact([ref], (look): Decision<FacilitatorBecome> => {
    const now = present(look(ref));
    if (!now || !areTheWords(now.state, asked.words)) return { ok: false, code: 'wrong-facilitator-words' };
    const atMs = parts.now();
    const event: EventOf<'addFacilitator'> = {
      command: 'addFacilitator',
      input: { deviceId, tableId, came: 'words', keyHash },
      by: { role: 'server' },
      atMs,
    };
    const refusal = checkCommand(now.state, event);
    if (refusal) return refused(refusal);
    const workshopId = now.state.id;
    return {
      ok: true,
      answer: { facilitatorToken, workshopId, tables: tablesOf(now.state, tableId) },
      appends: [appendTo(ref, [{ event }])],
      keys: [{ add: facilitatorKey({ workshopId, deviceId, tableId, atMs }, keyHash) }],
    };
  });
  return resultOf(outcome);
}

function areTheWords(state: WorkshopState, typed: string): boolean {
  return isSameHash(hashOfWords(state.id, plainWords(typed)), state.facilitatorWordsHash);
}

/** All tables, or the one that a role or a screen is limited to. */
export function tablesOf(
  state: WorkshopState,
  tableId: string | null,
): { tableId: string; matchId: string }[] {
  const ids = state.tables.map(({ id }) => id).filter((id) => tableId === null || id === tableId);
  return ids.map((id) => ({ tableId: id, matchId: id }));
}

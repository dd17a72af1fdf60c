import type { ScreenOpened } from '../../src/protocol/http.ts';
import { WORKSHOP_LIMITS } from '../../src/workshop/limits.ts';
import type { Decision } from '../streams/streams.ts';
import { tablesOf } from './become-facilitator.ts';
import { findWorkshop, present } from './find-workshop.ts';
import { screenKey } from './key-records.ts';
import { resultOf, type Result, type WorkshopParts } from './parts.ts';
import { hashOf, newToken } from './secrets.ts';
import { workshopRef } from './workshop-kind.ts';

/** Opens a screen for one table, or for all. Who has the code may: a screen shows what hangs on the wall. */
export async function openScreen(
  parts: WorkshopParts,
  codeOrId: string,
  tableId: string | null,
): Promise<Result<ScreenOpened>> {
  const found = await findWorkshop(parts, codeOrId);
  if (!found) return { ok: false, code: 'unknown-code' };
  const { screens } = WORKSHOP_LIMITS;
  const keys = await parts.streams.storage.listKeys(found.state.id);
  if (keys.filter(({ kind }) => kind === 'screen').length >= screens) {
    return { ok: false, code: 'too-many-screens', params: { screens } };
  }
  const ref = workshopRef(found.state.id);
  const screenToken = newToken();
  const outcome = await parts.streams.transact([ref], (look): Decision<ScreenOpened> => {
    const now = present(look(ref));
    if (!now) return { ok: false, code: 'unknown-code' };
    const tables = tablesOf(now.state, tableId);
    if (tables.length === 0) return { ok: false, code: 'unknown-table' };
    const workshopId = now.state.id;
    const key = screenKey({ workshopId, tableId, atMs: parts.now() }, hashOf(screenToken));
    return { ok: true, answer: { screenToken, workshopId, tables }, keys: [{ add: key }] };
  });
  return resultOf(outcome);
}

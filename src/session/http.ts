import {
  codeLookedUpSchema,
  facilitatorSchema,
  joinedSchema,
  screenSchema,
  workshopCreatedSchema,
  type BecomeFacilitatorBody,
  type CodeLookedUp,
  type CreateWorkshopBody,
  type FacilitatorBecome,
  type JoinBody,
  type Joined,
  type ScreenOpened,
  type WorkshopCreated,
} from '../protocol/http.ts';
import { ask, type Answer } from './ask.ts';

function workshopPath(codeOrId: string, what: string): string {
  return `/api/workshops/${encodeURIComponent(codeOrId.trim())}/${what}`;
}

/** Starts a workshop. `passphrase` is the host's, where the server asks for one. */
export function createWorkshop(
  body: CreateWorkshopBody,
  passphrase?: string,
): Promise<Answer<WorkshopCreated>> {
  return ask('/api/workshops', workshopCreatedSchema, { method: 'POST', body, bearer: passphrase });
}

/** What the join page draws: the workshop's title, its tables, and which seats have somebody. */
export function lookUpCode(
  code: string,
  options: { joinKey?: string | undefined; signal?: AbortSignal } = {},
): Promise<Answer<CodeLookedUp>> {
  const { joinKey, signal } = options;
  return ask(workshopPath(code, 'tables'), codeLookedUpSchema, { bearer: joinKey, signal });
}

/** Takes a seat. A seat can be shared; without a table or a seat the emptiest is given. */
export function joinWorkshop(code: string, body: JoinBody, joinKey?: string): Promise<Answer<Joined>> {
  return ask(workshopPath(code, 'join'), joinedSchema, { method: 'POST', body, bearer: joinKey });
}

/** Moves a seat to this device by its words; the device before it is told. */
export function rejoin(code: string, seatWords: string, joinKey?: string): Promise<Answer<Joined>> {
  return ask(workshopPath(code, 'rejoin'), joinedSchema, {
    method: 'POST',
    body: { seatWords },
    bearer: joinKey,
  });
}

/** Gives this device the facilitator's role, at one table only when `tableId` is given. */
export function becomeFacilitator(
  codeOrId: string,
  body: BecomeFacilitatorBody,
): Promise<Answer<FacilitatorBecome>> {
  return ask(workshopPath(codeOrId, 'facilitator'), facilitatorSchema, { method: 'POST', body });
}

/** Opens a screen for one table, or for all. */
export function openScreen(codeOrId: string, tableId?: string): Promise<Answer<ScreenOpened>> {
  const body = tableId === undefined ? {} : { tableId };
  return ask(workshopPath(codeOrId, 'screens'), screenSchema, { method: 'POST', body });
}

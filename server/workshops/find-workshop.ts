import type { WorkshopState } from '../../src/workshop/state.ts';
import type { Loaded } from '../streams/stream-kind.ts';
import { plainCode } from './codes.ts';
import type { WorkshopParts } from './parts.ts';
import { workshopRef } from './workshop-kind.ts';

/** A workshop that is there, with its words. */
export type FoundWorkshop = Loaded<WorkshopState> & { state: WorkshopState };

/** The workshop of a code, in any case, or of an id; `null` when there is none. */
export async function findWorkshop(
  { streams }: Pick<WorkshopParts, 'streams'>,
  codeOrId: string,
): Promise<FoundWorkshop | null> {
  const code = plainCode(codeOrId);
  // Codes and ids never look alike: ids are longer and in small letters.
  const row =
    code.length <= 12
      ? await streams.storage.findWorkshopByCode(code)
      : await streams.storage.findWorkshop(codeOrId);
  if (!row) return null;
  return present(await streams.look(workshopRef(row.workshopId)));
}

/** `null` for a stream that is not there. */
export function present(loaded: Loaded<WorkshopState>): FoundWorkshop | null {
  const { state } = loaded;
  return state && { ...loaded, state };
}

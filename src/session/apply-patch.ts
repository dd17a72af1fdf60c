import { applyPatch } from 'rfc6902';
import { parseWireTable, type PatchStep, type WireTable } from '../protocol/table-wire.ts';

/**
 * The table after a patch; the one before stays as it was. `null` when the patch doesn't fit, which says that something
 * was missed: ask for the whole.
 */
export function patched(before: WireTable, to: number, steps: readonly PatchStep[]): WireTable | null {
  const after = structuredClone({ G: before.G });
  const faults = applyPatch(after, [...steps]);
  return faults.some((fault) => fault !== null) ? null : parseWireTable({ ...after, _stateID: to });
}

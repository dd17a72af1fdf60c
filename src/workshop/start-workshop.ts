import type { PresetName } from '../rules/setup.ts';
import type { OutcomeId } from '../rules/state.ts';
import type { DeviceId, TableId, WordId, WorkshopCards, WorkshopId, WorkshopState } from './state.ts';

/** The first event of a workshop's stream: what it starts from. */
export interface WorkshopStart {
  id: WorkshopId;
  code: string;
  title: WordId;
  deckId: string;
  cards?: WorkshopCards;
  preset: PresetName;
  outcomes: OutcomeId[] | null;
  paused: boolean;
  joinKey: string;
  facilitatorWordsHash: string;
  tableIds: TableId[];
  /** The device that began it: the first facilitator. */
  host: { deviceId: DeviceId; keyHash: string };
  atMs: number;
}

export function startWorkshop(start: WorkshopStart): WorkshopState {
  const { tableIds, host, atMs, ...kept } = start;
  return {
    stateVersion: 1,
    ...kept,
    createdAtMs: atMs,
    tables: tableIds.map((id) => ({ id, name: null, started: !start.paused })),
    people: {},
    facilitators: [{ id: host.deviceId, tableId: null, came: 'host', sinceMs: atMs, keyHash: host.keyHash }],
    actions: [],
    corrections: [],
    deckChanges: 0,
  };
}

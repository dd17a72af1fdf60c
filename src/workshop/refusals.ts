/** Every reason for which a workshop refuses. `src/words/en-GB/workshop-refusals.json` has a sentence for each. */
export const WORKSHOP_REFUSAL_CODES = [
  'facilitator-only',
  'participant-only',
  'whole-workshop-only',
  'not-your-table',
  'unknown-command',
  'bad-fields',
  'unknown-table',
  'unknown-person',
  'unknown-device',
  'unknown-words',
  'last-facilitator',
  'workshop-full',
  'too-many-tables',
  'too-many-devices',
  'too-many-screens',
  'already-started',
  'no-change',
  'unknown-code',
  'unknown-seat-words',
  'wrong-facilitator-words',
  'unknown-token',
  'passphrase-needed',
  'wrong-passphrase',
  'host-only',
  'unknown-deck',
  'unknown-outcome',
  'decks-differ',
  'unknown-tag',
  'card-not-in-play',
  'no-cards-left',
  'bad-game',
  'too-many-failures',
  'server-full',
  // Why a session has ended.
  'moved-device',
  'moved-seat',
  'device-ended',
  'left',
  // The server is on its way down and comes again.
  'stopping',
] as const;

export type WorkshopRefusalCode = (typeof WORKSHOP_REFUSAL_CODES)[number];

/** Why a command is refused, in a code and what its sentence needs. */
export interface WorkshopRefusal {
  code: WorkshopRefusalCode;
  params?: Record<string, string | number>;
}

export function refuseCommand(
  code: WorkshopRefusalCode,
  params?: WorkshopRefusal['params'],
): WorkshopRefusal {
  return params ? { code, params } : { code };
}

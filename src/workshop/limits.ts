/** How much one workshop holds. */
export const WORKSHOP_LIMITS = {
  /** Those who left not counted. */
  people: 1_000,
  tables: 60,
  /** Devices with the facilitator's role. */
  devices: 100,
} as const;

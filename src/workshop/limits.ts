/** How much one workshop holds. */
export const WORKSHOP_LIMITS = {
  /** Those who left not counted. */
  people: 1_000,
  tables: 60,
  /** Devices with the facilitator's role. */
  devices: 100,
  /** Keys for screens that were ever handed out: a projector that is opened anew each morning takes one. */
  screens: 2_000,
} as const;

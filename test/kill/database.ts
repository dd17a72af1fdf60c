/** The file in the data directory that outlives every server. */
export const DATABASE = 'in-step.sqlite';

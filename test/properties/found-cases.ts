import type { Game } from './run.ts';

/** Games that once broke a property, shrunk. Each is played first, for every property. */
export const FOUND_CASES: readonly Game[] = [];

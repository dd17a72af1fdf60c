import { DECK_FORMAT } from '../schema.ts';

/** This version of In Step, and the formats that it reads: its own and those that it brings up to date. */
export const IN_STEP_VERSION = '0.1.0';

/** What can be said of a `format` that isn't read: a later In Step reads it, or none does. */
export function readerOf(format: string): 'later' | 'none' {
  const number = /^in-step-deck\/(\d{1,6})$/.exec(format)?.[1];
  return number !== undefined && Number(number) > Number(DECK_FORMAT.split('/')[1]) ? 'later' : 'none';
}

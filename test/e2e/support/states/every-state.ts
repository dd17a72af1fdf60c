import { atTheTable } from './at-the-table.ts';
import { hosting } from './hosting.ts';
import { joining } from './joining.ts';
import { onOneScreen } from './one-screen.ts';
import { onTheScreen } from './on-the-screen.ts';
import type { States, Visit } from './state.ts';
import { stillPages } from './still-pages.ts';
import { writingDecks } from './writing-decks.ts';

/** Every screen of the product in every state, part by part: what is looked at, and what everybody must be able to use. */
export const EVERY_STATE: Readonly<Record<string, (visit: Visit) => States>> = {
  'still pages': stillPages,
  joining,
  'at the table': atTheTable,
  'on the screen': onTheScreen,
  hosting,
  'one screen': onOneScreen,
  'writing decks': writingDecks,
};

import type { Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** Something to be said about a deck whose shape is right. A check knows no words and throws nothing. */
export type Check = (deck: Deck) => Problem[];

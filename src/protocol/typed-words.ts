import type { MoveName } from '../rules/moves.ts';

/** A field of a move in which somebody types, with its longest text in characters. */
export interface WordField {
  name: string;
  max: number;
  required: boolean;
}

const caption: WordField = { name: 'caption', max: 140, required: false };
const reason: WordField = { name: 'reason', max: 280, required: true };

/** Every move in which somebody types: these words are kept by id, beside the events. */
export const WORD_FIELDS: Partial<Record<MoveName, readonly WordField[]>> = {
  placeTile: [caption],
  captionTile: [caption],
  decline: [reason],
  addTile: [reason],
  takeTile: [reason],
  nameTeam: [{ name: 'name', max: 24, required: true }],
  mitigate: [
    { name: 'what', max: 280, required: true },
    { name: 'owner', max: 80, required: true },
    { name: 'firstStep', max: 280, required: false },
  ],
  correctCard: [{ name: 'text', max: 900, required: true }],
};

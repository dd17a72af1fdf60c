import { DECK_FORMAT, type Deck } from './schema.ts';

/** What a deck begins with that has been given nothing but cards. */
export const NEW_DECK: Readonly<Omit<Deck, 'cards'>> = {
  $schema: '../deck.schema.json',
  format: DECK_FORMAT,
  id: 'new-deck',
  title: 'New deck',
  language: 'en-GB',
  version: '0.1.0',
  licence: 'CC-BY-4.0',
};

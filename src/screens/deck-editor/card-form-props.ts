import type { Card } from '../../decks/schema.ts';
import type { CardKey } from '../../editor/draft.ts';
import type { Desk } from './desk.ts';

/** What every part of a card's form works on. */
export interface CardFormProps {
  desk: Desk;
  cardKey: CardKey;
  card: Card;
  /** Its place in the deck, from 0. */
  index: number;
}

import { DEFAULT_PERSPECTIVES } from '../../src/decks/defaults.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { aDeck, aPoem, aScenario } from './a-deck.ts';

const CARDS_A_PERSPECTIVE = 40;
const POEMS = 12;

/** A deck like those that the rules' yardsticks were measured with: so many scenarios in a hundred place, the others remove. */
export function yardstickDeck(placePercent: number): Deck {
  const places = Math.round((CARDS_A_PERSPECTIVE * placePercent) / 100);
  const scenarios = DEFAULT_PERSPECTIVES.flatMap(({ id }) =>
    Array.from({ length: CARDS_A_PERSPECTIVE }, (_, n) =>
      aScenario({ id: `${id}-${n}`, perspective: id, effects: [{ op: n < places ? 'place' : 'remove' }] }),
    ),
  );
  return aDeck({
    cards: [...scenarios, ...Array.from({ length: POEMS }, (_, n) => aPoem({ id: `poem-${n}` }))],
  });
}

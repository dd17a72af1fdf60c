import type { Deck, Poem, Scenario } from '../../src/decks/schema.ts';

/** A scenario as an author would begin it. */
export function aScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: 'staff-1',
    kind: 'scenario',
    perspective: 'staff',
    text: 'I knock, and then I wait.',
    easyRead: 'I knock. Then I wait.',
    effects: [{ op: 'place' }],
    ...changes,
  };
}

export function aPoem(changes: Partial<Poem> = {}): Poem {
  return { id: 'poem-1', kind: 'poem', text: 'One line\nand another', easyRead: 'A short poem.', ...changes };
}

/** The smallest deck that plays: one scenario for each of the default perspectives. */
export function aDeck(changes: Partial<Deck> = {}): Deck {
  return {
    format: 'in-step-deck/1',
    id: 'a-deck',
    title: 'A deck',
    language: 'en-GB',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    cards: ['people', 'provision', 'staff', 'managers'].map((perspective) =>
      aScenario({ id: `${perspective}-1`, perspective }),
    ),
    ...changes,
  };
}

import { expect, it } from 'vitest';
import { aDeck } from '../../test/decks/a-deck.ts';
import { createDeviceStore } from './device-store.ts';
import { hasOneScreen } from './one-screen.ts';
import { heldTrial, holdTrial, startTrial } from './trial.ts';

const NAMES = { '0': 'A', '1': 'B', '2': 'C', '3': 'D' };

it('[TRIAL-1] a card is tried in a game that begins with it, and leaves no other game’s place', () => {
  const store = createDeviceStore(() => null);
  holdTrial({ deck: aDeck(), cardId: 'staff-1', back: '/decks/a-deck' });
  const trial = heldTrial();
  const session = trial && startTrial(trial, NAMES);
  expect(session?.getSnapshot().view?.turn).toMatchObject({ step: 'talk', cardId: 'a-deck/staff-1' });
  expect(session?.deckWords().cards['a-deck/staff-1']?.text).toBe('I knock, and then I wait.');
  expect(hasOneScreen(store)).toBe(false);
});

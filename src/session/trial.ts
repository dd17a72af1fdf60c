import type { Deck } from '../decks/schema.ts';
import { tableCardId } from '../rules/setup.ts';
import type { Team } from '../rules/state.ts';
import { createDeviceStore } from './device-store.ts';
import { startOneScreen, type NewGame } from './one-screen.ts';
import type { OneScreenSession } from './types.ts';

/** A game to try a card in, which an editor hands to one-screen play. */
export interface Trial {
  deck: Deck;
  cardId: string;
  /** The address to go back to. */
  back: string;
}

let held: Trial | null = null;

/** Keeps a trial for as long as the page is open. */
export function holdTrial(trial: Trial): void {
  held = trial;
}

/** The trial that is held; `null` after the page was loaded anew. */
export function heldTrial(): Trial | null {
  return held;
}

const TEAM: Team = '0';

/** Begins a game with the card on the table already. It is kept nowhere, and takes no other game's place. */
export function startTrial(
  { deck, cardId }: Trial,
  teamNames: NewGame['choices']['teamNames'],
): OneScreenSession {
  const session = startOneScreen(
    { deck, teams: [TEAM], choices: { preset: 'workshop', teamNames, houseRules: { tokens: 'shared' } } },
    createDeviceStore(() => null),
  );
  void session.play('chooseCard', { cardId: tableCardId(deck.id, cardId) });
  return session;
}

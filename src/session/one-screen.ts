import * as z from 'zod/mini';
import type { Deck } from '../decks/schema.ts';
import { GAME_FORMAT, openGame, openGameText, type OpenedGame } from '../protocol/game-file.ts';
import type { TableEvent } from '../rules/event.ts';
import { applyMove, startTable } from '../rules/play.ts';
import { setupFromDeck, type SetupChoices } from '../rules/setup.ts';
import { FACILITATOR, type Team } from '../rules/state.ts';
import { deviceStore, type DeviceStore } from './device-store.ts';
import { openLocalTable } from './local-table.ts';
import { randomId } from './random-id.ts';
import type { OneScreenSession, Refused } from './types.ts';

export interface NewGame {
  deck: Deck;
  choices: Omit<SetupChoices, 'seed'>;
  /** Teams that sit at the table, at least one. */
  teams: readonly Team[];
}

/** Where the game of this device is kept. The deck is written once, the rest after every move. */
const DECK = 'in-step.one-screen.deck';
const GAME = 'in-step.one-screen.game';

const deckSchema = z.object({ game: z.string(), deck: z.unknown() });
const gameSchema = z.object({
  game: z.string(),
  choices: z.unknown(),
  events: z.unknown(),
  words: z.unknown(),
});

/** Begins a game on this device. It takes the place of the one that was kept here. */
export function startOneScreen(wanted: NewGame, store: DeviceStore = deviceStore): OneScreenSession {
  const choices: SetupChoices = { ...wanted.choices, seed: randomId(32) };
  const setup = setupFromDeck(wanted.deck, choices);
  const state = startTable(setup);
  const events = wanted.teams.map((team): TableEvent => ({
    move: 'takeSeat',
    input: { team },
    seat: FACILITATOR,
    given: { atMs: Date.now(), nobodyHere: false },
  }));
  for (const event of events) applyMove(state, event, setup);
  return keep({ deck: wanted.deck, choices, events, words: [], setup, state }, store);
}

/** The game that was kept on this device, where it was left; `null` when there is none that can be opened. */
export function resumeOneScreen(store: DeviceStore = deviceStore): OneScreenSession | null {
  const deck = deckSchema.safeParse(store.read(DECK));
  const game = gameSchema.safeParse(store.read(GAME));
  if (!deck.success || !game.success || deck.data.game !== game.data.game) return null;
  const { choices, events, words } = game.data;
  const opened = openGame({ format: GAME_FORMAT, deck: deck.data.deck, choices, events, words });
  return opened.ok ? keep(opened.game, store) : null;
}

/** Opens a downloaded game. It takes the place of the one that was kept here. */
export function openGameFile(
  text: string,
  store: DeviceStore = deviceStore,
): { ok: true; session: OneScreenSession } | Refused {
  const opened = openGameText(text);
  return opened.ok ? { ok: true, session: keep(opened.game, store) } : opened;
}

/** Whether this device keeps a game. */
export function hasOneScreen(store: DeviceStore = deviceStore): boolean {
  return gameSchema.safeParse(store.read(GAME)).success;
}

export function forgetOneScreen(store: DeviceStore = deviceStore): void {
  store.remove(DECK);
  store.remove(GAME);
}

function keep(game: OpenedGame, store: DeviceStore): OneScreenSession {
  // The two halves name the same game, so that a write that failed never joins one game's deck with another's moves.
  const name = randomId(8);
  const save = ({ events, words }: Pick<OpenedGame, 'events' | 'words'>): void => {
    store.write(GAME, { game: name, choices: game.choices, events, words });
  };
  store.write(DECK, { game: name, deck: game.deck });
  save(game);
  return openLocalTable({ game, save });
}

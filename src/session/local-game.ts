import { deckWordsOf } from '../protocol/deck-words-of.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { OpenedGame, SavedGame } from '../protocol/game-file.ts';
import { parseMove, storeWords } from '../protocol/moves.ts';
import type { Played, TableEvent } from '../rules/event.ts';
import { checkMove } from '../rules/play.ts';
import { FACILITATOR, type Seat, type TableSetup, type TableState } from '../rules/state.ts';
import { TEAM_MOVES } from '../rules/team-moves.ts';
import type { ViewContext } from '../rules/views.ts';
import { openLocalEngine } from './boardgame-client.ts';
import type { PlayResult } from './types.ts';

/** A game on this device: its state, every move so far and the words beside them. */
export interface LocalGame {
  state: () => TableState;
  context: () => ViewContext;
  /** Parses, checks and plays a move; every role is this device's. */
  play: (move: string, args: Record<string, unknown> | undefined, atMs: number) => PlayResult;
  mendWords: (wordId: string, text: string | null, atMs: number) => void;
  deckWords: () => DeckWords;
  saved: () => SavedGame;
}

/** The same rules as on a server, checked the same way, under boardgame.io's client. */
export function openLocalGame({ deck, choices, setup, state, ...before }: OpenedGame): LocalGame {
  const engine = openLocalEngine(setup, state);
  const events: TableEvent[] = [...before.events];
  const words = new Map(before.words.map(({ id, text }) => [id, text]));

  function event(played: Played, atMs: number): TableEvent {
    return { ...played, seat: seatFor(played, engine.state()), given: { atMs, nobodyHere: false } };
  }

  return {
    state: engine.state,
    context: () => ({ setup, words: (id) => words.get(id) ?? null }),
    play(move, args, atMs) {
      const parsed = parseMove(move, args === undefined ? [] : [args]);
      if (!parsed.ok) return parsed;
      const stored = storeWords(parsed.played, `one.${events.length + 1}`);
      const next = event(stored.played, atMs);
      const refusal = checkMove(engine.state(), next, setup);
      if (refusal) return { ok: false, ...refusal };
      engine.play(next);
      events.push(next);
      for (const word of stored.words) words.set(word.id, word.text);
      return { ok: true };
    },
    mendWords(wordId, text, atMs) {
      const told = event({ move: 'mendWords', input: { word: wordId, hidden: text === null } }, atMs);
      engine.play(told);
      events.push(told);
      if (text === null) words.delete(wordId);
      else words.set(wordId, text);
    },
    deckWords: () => deckWordsOf(deck, playedCards({ events, words, setup })),
    saved: () => ({ deck, choices, events, words: [...words].map(([id, text]) => ({ id, text })) }),
  };
}

/** The active team plays its moves; whatever a team can't do, the facilitator does. */
function seatFor(played: Played, state: TableState): Seat {
  const isTeams = Object.hasOwn(TEAM_MOVES, played.move) && played.move !== 'askToMoveOn';
  return isTeams ? state.turn.team : FACILITATOR;
}

function playedCards(game: {
  events: readonly TableEvent[];
  words: ReadonlyMap<string, string>;
  setup: TableSetup;
}) {
  const made = game.events.flatMap((event) => (event.move === 'correctCard' ? [event.input] : []));
  const corrections = made.flatMap(({ cardId, field, text }) => {
    const now = game.words.get(text);
    return now === undefined ? [] : [{ cardId, field, text: now }];
  });
  return { corrections, leftOut: game.setup.leftOut, deckVersion: 1 + made.length };
}

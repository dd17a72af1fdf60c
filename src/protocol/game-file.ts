import * as z from 'zod/mini';
import { parseDeck } from '../decks/parse.ts';
import type { Deck } from '../decks/schema.ts';
import type { TableEvent } from '../rules/event.ts';
import { applyMove, checkMove, startTable } from '../rules/play.ts';
import { setupFromDeck, type SetupChoices } from '../rules/setup.ts';
import type { TableSetup, TableState } from '../rules/state.ts';
import { boardIdSchema, cardIdSchema, WHOLE_TEXT, wordIdSchema } from './fields.ts';
import { presetSchema } from './http.ts';
import { parseEvent } from './moves.ts';

/** The value of `format` in a saved game of this version. */
export const GAME_FORMAT = 'in-step-game/1';

/** A game of one-screen play: all that is needed to play it again from its start, on this device or on a server. */
export interface SavedGame {
  deck: Deck;
  choices: SetupChoices;
  events: TableEvent[];
  words: { id: string; text: string }[];
}

/** A saved game that the rules have played again. */
export interface OpenedGame extends SavedGame {
  setup: TableSetup;
  state: TableState;
}

/** `not-json`, `not-a-game`, `deck` (it can't be played) and `outcomes` say what is wrong; `move` that a move breaks the rules. */
export type GameFault = 'not-json' | 'not-a-game' | 'deck' | 'outcomes' | 'move';

export type OpenGameResult =
  | { ok: true; game: OpenedGame }
  | { ok: false; code: 'bad-game'; params: { fault: GameFault; move?: number } };

const name = z.string().check(z.minLength(1), z.maxLength(40));

const choicesSchema: z.ZodMiniType<SetupChoices> = z.strictObject({
  seed: z.string().check(z.minLength(1), z.maxLength(200)),
  preset: presetSchema,
  teamNames: z.strictObject({ '0': name, '1': name, '2': name, '3': name }),
  outcomes: z.exactOptional(z.array(boardIdSchema).check(z.minLength(2), z.maxLength(9))),
  leftOut: z.exactOptional(z.array(cardIdSchema).check(z.maxLength(1_000))),
  firstCard: z.exactOptional(cardIdSchema),
  paused: z.exactOptional(z.boolean()),
  houseRules: z.exactOptional(
    z.strictObject({
      tokens: z.exactOptional(z.enum(['team', 'shared'])),
      dice: z.exactOptional(z.enum(['d6', 'physical'])),
      hearAll: z.exactOptional(z.boolean()),
      mitigate: z.exactOptional(z.boolean()),
      effect: z.exactOptional(z.enum(['hidden', 'shown'])),
      softTimerMinutes: z.exactOptional(z.nullable(z.int().check(z.minimum(1), z.maximum(60)))),
    }),
  ),
});

const fileSchema = z.strictObject({
  format: z.literal(GAME_FORMAT),
  deck: z.unknown(),
  choices: choicesSchema,
  events: z.array(z.unknown()).check(z.maxLength(20_000)),
  words: z
    .array(
      z.strictObject({ id: wordIdSchema, text: z.string().check(z.maxLength(4_000), z.regex(WHOLE_TEXT)) }),
    )
    .check(z.maxLength(20_000)),
});

/** A game as the text of its file. */
export function writeGame(game: SavedGame): string {
  const { deck, choices, events, words } = game;
  return JSON.stringify({ format: GAME_FORMAT, deck, choices, events, words });
}

/** Opens the text of a saved game: checked, and played again by the rules, move by move. */
export function openGameText(text: string): OpenGameResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault('not-json');
  }
  return openGame(value);
}

/** Opens a saved game that was read as JSON already. */
export function openGame(value: unknown): OpenGameResult {
  const file = fileSchema.safeParse(value);
  if (!file.success) return fault('not-a-game');
  const { choices, words } = file.data;
  const parsed = parseDeck(JSON.stringify(file.data.deck) ?? '');
  if (!parsed.ok) return fault('deck');
  const setup = setupFromDeck(parsed.deck, choices);
  const wanted = choices.outcomes ?? [];
  if (new Set(wanted).size !== wanted.length || wanted.some((each) => !setup.outcomes.includes(each))) {
    return fault('outcomes');
  }
  const state = startTable(setup);
  const events: TableEvent[] = [];
  for (const [index, saved] of file.data.events.entries()) {
    const event = parseEvent(saved);
    if (!event || checkMove(state, event, setup)) return fault('move', index + 1);
    applyMove(state, event, setup);
    events.push(event);
  }
  return { ok: true, game: { deck: parsed.deck, choices, events, words, setup, state } };
}

function fault(kind: GameFault, move?: number): OpenGameResult {
  return {
    ok: false,
    code: 'bad-game',
    params: move === undefined ? { fault: kind } : { fault: kind, move },
  };
}

import { outcomesOf } from '../../src/decks/defaults.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { openGame, type OpenedGame } from '../../src/protocol/game-file.ts';
import { setupFromDeck, type PresetName } from '../../src/rules/setup.ts';
import type { TableSetup } from '../../src/rules/state.ts';
import teamNames from '../../src/words/en-GB/team-names.json' with { type: 'json' };
import type { Refusal, Result, WorkshopParts } from './parts.ts';
import { newToken } from './secrets.ts';

/** What a workshop's tables are played with. */
export interface Material {
  deck: Deck;
  preset: PresetName;
  /** `null` = as many as the preset says. */
  outcomes: string[] | null;
  /** Whether tables begin paused. */
  paused: boolean;
}

export interface WantedMaterial {
  deckId?: string | undefined;
  preset?: PresetName | undefined;
  outcomes?: string[] | undefined;
  paused?: boolean | undefined;
  game?: unknown;
}

/** What was asked for, with the saved game that the first table goes on with, if there is one. */
export async function chooseMaterial(
  parts: Pick<WorkshopParts, 'decks'>,
  wanted: WantedMaterial,
): Promise<Result<Material & { game: OpenedGame | null }>> {
  if (wanted.game !== undefined) {
    const opened = openGame(wanted.game);
    if (!opened.ok) return opened;
    const { game } = opened;
    const deck = await parts.decks.keepMedia(game.deck);
    return fitted({ ...wanted, preset: wanted.preset ?? game.choices.preset }, deck, game);
  }
  const deck = await deckFor(parts, wanted.deckId);
  return deck ? fitted(wanted, deck, null) : { ok: false, code: 'unknown-deck' };
}

function fitted(
  { preset = 'workshop', outcomes = [], paused = false }: WantedMaterial,
  deck: Deck,
  game: OpenedGame | null,
): Result<Material & { game: OpenedGame | null }> {
  const strange = strangeOutcome(deck, outcomes);
  if (strange) return strange;
  const chosen = outcomes.length > 0 ? outcomes : null;
  return { ok: true, value: { deck, preset, outcomes: chosen, paused, game } };
}

/** Without an id, the first deck that can be played. */
async function deckFor(
  { decks }: Pick<WorkshopParts, 'decks'>,
  deckId: string | undefined,
): Promise<Deck | null> {
  const id = deckId ?? (await decks.list()).find((deck) => deck.playable && deck.isUsed)?.id;
  return id === undefined ? null : decks.get(id);
}

function strangeOutcome(deck: Deck, outcomes: readonly string[]): Refusal | null {
  const known = new Set(outcomesOf(deck).map(({ id }) => id));
  const strange = outcomes.find((each, index) => !known.has(each) || outcomes.indexOf(each) !== index);
  return strange === undefined ? null : { ok: false, code: 'unknown-outcome', params: { outcome: strange } };
}

/** A table's setup with a seed of its own. */
export function newTableSetup({ deck, preset, outcomes, paused }: Material): TableSetup {
  return setupFromDeck(deck, { seed: newToken(), preset, teamNames, paused, ...(outcomes && { outcomes }) });
}

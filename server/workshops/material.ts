import { outcomesOf } from '../../src/decks/defaults.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { openGame, type OpenedGame } from '../../src/protocol/game-file.ts';
import { setupFromDecks, type PresetName } from '../../src/rules/setup.ts';
import type { TableSetup } from '../../src/rules/state.ts';
import teamNames from '../../src/words/en-GB/team-names.json' with { type: 'json' };
import type { DeckListing } from '../decks/deck-listing.ts';
import { chooseCards, whyNotMixed, type ChosenCards, type Mixed, type WantedCards } from './choose-cards.ts';
import type { Refusal, Result, WorkshopParts } from './parts.ts';
import { newToken } from './secrets.ts';

/** What a workshop's tables are played with. */
export interface Material extends ChosenCards {
  /** The one whose board is played first. */
  decks: Mixed;
  preset: PresetName;
  /** `null` = as many as the preset says. */
  outcomes: string[] | null;
  /** Whether tables begin paused. */
  paused: boolean;
}

export interface WantedMaterial extends WantedCards {
  deckId?: string | undefined;
  deckIds?: string[] | undefined;
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
  if (wanted.game !== undefined) return materialOfGame(parts, wanted);
  const decks = await decksFor(parts, wanted);
  return decks.ok ? fitted(wanted, decks.value, null) : decks;
}

/** A game has its cards already. */
async function materialOfGame(
  { decks }: Pick<WorkshopParts, 'decks'>,
  wanted: WantedMaterial,
): Promise<Result<Material & { game: OpenedGame | null }>> {
  const { deckIds, leaveOut, firstCard } = wanted;
  if (deckIds ?? leaveOut ?? firstCard) return { ok: false, code: 'bad-fields' };
  const opened = openGame(wanted.game);
  if (!opened.ok) return opened;
  const { game } = opened;
  const deck = await decks.keepMedia(game.deck);
  const fits = fitted({ ...wanted, preset: wanted.preset ?? game.choices.preset }, [deck], game);
  return fits.ok ? { ok: true, value: { ...fits.value, leftOut: game.setup.leftOut } } : fits;
}

function fitted(
  wanted: WantedMaterial,
  decks: Mixed,
  game: OpenedGame | null,
): Result<Material & { game: OpenedGame | null }> {
  const { preset = 'workshop', outcomes = [], paused = false } = wanted;
  const strange = whyNotMixed(decks) ?? strangeOutcome(decks[0], outcomes);
  if (strange) return strange;
  const cards = chooseCards(decks, wanted);
  if (!cards.ok) return cards;
  const chosen = outcomes.length > 0 ? outcomes : null;
  return { ok: true, value: { decks, ...cards.value, preset, outcomes: chosen, paused, game } };
}

/** Without an id, the first deck that can be played. */
async function decksFor(
  { decks }: Pick<WorkshopParts, 'decks'>,
  { deckId, deckIds = [] }: WantedMaterial,
): Promise<Result<Mixed>> {
  const named = [...new Set(deckId === undefined ? deckIds : [deckId, ...deckIds])];
  const ids =
    named.length > 0
      ? named
      : (await decks.list())
          .filter(isOffered)
          .map(({ id }) => id)
          .slice(0, 1);
  const found = await Promise.all(ids.map((id) => decks.get(id)));
  const [first, ...others] = found.filter((deck) => deck !== null);
  if (!first || others.length + 1 < found.length) return { ok: false, code: 'unknown-deck' };
  return { ok: true, value: [first, ...others] };
}

function isOffered({ playable, isUsed }: DeckListing): boolean {
  return playable && isUsed;
}

function strangeOutcome(deck: Deck, outcomes: readonly string[]): Refusal | null {
  const known = new Set(outcomesOf(deck).map(({ id }) => id));
  const strange = outcomes.find((each, index) => !known.has(each) || outcomes.indexOf(each) !== index);
  return strange === undefined ? null : { ok: false, code: 'unknown-outcome', params: { outcome: strange } };
}

/** A table's setup with a seed of its own. */
export function newTableSetup(material: Material): TableSetup {
  const { decks, preset, outcomes, paused, leftOut, firstCard } = material;
  return setupFromDecks(decks, {
    seed: newToken(),
    preset,
    teamNames,
    paused,
    leftOut,
    ...(outcomes && { outcomes }),
    ...(firstCard === null ? {} : { firstCard }),
  });
}

import { checkDeck } from '../../src/decks/check-deck.ts';
import { migrate } from '../../src/decks/migrations/migrate.ts';
import type { Problem } from '../../src/decks/problems.ts';
import type { Card } from '../../src/decks/schema.ts';
import { readSource } from '../../src/decks/source.ts';
import { promptOf, wordsOfField } from '../../src/protocol/card-field.ts';
import { problemText } from '../../src/words/problems.ts';
import type { CardField } from '../../src/workshop/state.ts';
import { checksFor } from './card-checks.ts';
import { readGivenFile } from './given-file.ts';
import { withValueAt } from './json-value.ts';
import { withTranslationsNoted } from './note-translations.ts';
import { deckFile, deckNow, type DeckNow, type DeckParts } from './read-deck.ts';
import { saveVersion } from './save-deck.ts';

/** Words of a card that were corrected in play, and are to stand in the deck too. */
export interface Correction {
  deckId: string;
  /** As the deck names it. */
  cardId: string;
  field: CardField;
  /** What the workshop has read there at any time; `null` = nothing. */
  before: readonly (string | null)[];
  text: string;
}

export type CorrectResult =
  | { ok: true; etag: string; version: string }
  | { ok: false; code: 'unknown-deck' | 'unknown-card' | 'deck-broken' }
  /** The deck has other words there by now: nobody's work is written over. */
  | { ok: false; code: 'card-changed'; params: { words: string } }
  /** The deck could not be played any more. */
  | { ok: false; code: 'not-for-deck'; params: { why: string } };

/** Puts words that were corrected in play into the deck, as a new patch version, and marks what says the same in other words. */
export async function correctDeck(parts: DeckParts, correction: Correction): Promise<CorrectResult> {
  for (;;) {
    const result = await correctOnce(parts, correction);
    if (result) return result;
  }
}

/** `null` when somebody else saved in between. */
async function correctOnce(parts: DeckParts, correction: Correction): Promise<CorrectResult | null> {
  const now = await deckNow(parts, correction.deckId);
  if (!now) return { ok: false, code: 'unknown-deck' };
  const found = await findCard(parts, now, correction);
  if (!('card' in found)) return found;
  const { card, value, version, at } = found;
  const { field, text } = correction;
  const words = wordsOfField(card, field);
  if (words === text) return { ok: true, etag: now.etag, version };
  if (!correction.before.includes(words))
    return { ok: false, code: 'card-changed', params: { words: words ?? '' } };
  const raised = nextPatch(version);
  const corrected = withValueAt(value, [...at, ...stepsTo(card, field)], text);
  const noted = withTranslationsNoted(corrected, { card, field, at });
  const next = withValueAt(noted, ['version'], raised);
  const fault = newError(value, next);
  if (fault) return { ok: false, code: 'not-for-deck', params: { why: problemText(fault).message } };
  return save(parts, { now, next, card, words, correction, raised });
}

interface Found {
  /** The value of the file, as today's format has it. */
  value: unknown;
  card: Card;
  /** Where it stands. */
  at: (string | number)[];
  version: string;
}

async function findCard(
  parts: DeckParts,
  now: DeckNow,
  { cardId }: Correction,
): Promise<Found | Extract<CorrectResult, { ok: false }>> {
  const source = readSource((await deckFile(parts, now)).bytes);
  const { value } = migrate(source.ok ? source.value : null);
  const { deck } = checkDeck(value);
  if (!deck) return { ok: false, code: 'deck-broken' };
  const index = deck.cards.findIndex(({ id }) => id === cardId);
  const card = deck.cards[index];
  if (!card) return { ok: false, code: 'unknown-card' };
  return { value, card, at: ['cards', index], version: deck.version };
}

/** Where a field of a card stands; a question beyond the last becomes the last. */
function stepsTo(card: Card, field: CardField): (string | number)[] {
  const prompt = promptOf(field);
  return prompt === null ? [field] : ['prompts', Math.min(prompt, card.prompts?.length ?? 0)];
}

/** The next patch of a semantic version; what follows the three numbers goes. */
export function nextPatch(version: string): string {
  const [, major = '0', minor = '0', patch = '0'] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return `${major}.${minor}.${Number(patch) + 1}`;
}

/** An error that the correction would bring in; others were there before. */
function newError(before: unknown, after: unknown): Problem | undefined {
  const known = new Set(errorsOf(before).map(({ code, path }) => `${code} ${path}`));
  return errorsOf(after).find(({ code, path }) => !known.has(`${code} ${path}`));
}

function errorsOf(value: unknown): Problem[] {
  return checkDeck(value).problems.filter(({ severity }) => severity === 'error');
}

interface Corrected {
  now: DeckNow;
  next: unknown;
  card: Card;
  /** What stood there. */
  words: string | null;
  correction: Correction;
  /** The version of the deck from now on. */
  raised: string;
}

async function save(
  parts: DeckParts,
  { now, next, card, words, correction, raised }: Corrected,
): Promise<CorrectResult | null> {
  const given = readGivenFile(Buffer.from(`${JSON.stringify(next, null, 2)}\n`));
  if (!given.ok) return { ok: false, code: 'deck-broken' };
  const { deckId, field, text } = correction;
  const open = await parts.storage.listChecks(deckId);
  const checks = checksFor(card, { field, before: words, after: text }, { open, atMs: parts.now() });
  const saved = await saveVersion(parts, given, { version: (now.row?.version ?? 0) + 1, checks });
  return saved && { ok: true, etag: given.etag, version: raised };
}

import { outcomesOf, perspectivesOf } from '../decks/defaults.ts';
import type { Card, Deck, Media, Outcome } from '../decks/schema.ts';
import { tableCardId } from '../rules/setup.ts';
import type { CardId } from '../rules/state.ts';
import type { CardField } from '../workshop/state.ts';
import type { CardWords, DeckWords, MediaWords, OutcomeWords } from './deck-words.ts';

/** New words for a field of a card, as they are now. */
export interface CorrectedField {
  cardId: CardId;
  field: CardField;
  text: string;
}

export interface Played {
  /** In the order in which they were made: the last one of a field holds. */
  corrections: readonly CorrectedField[];
  leftOut: readonly CardId[];
  /** Decks whose cards are mixed in; the board is the first one's. */
  others?: readonly Deck[];
  deckVersion: number;
}

/**
 * The words of a deck as they are played: what everybody may read, corrections in. Effects, facilitator's notes, sources,
 * themes, drafts and cards that were left out are not among them.
 */
export function deckWordsOf(deck: Deck, played: Played): DeckWords {
  const decks = [deck, ...(played.others ?? [])];
  const words: DeckWords = {
    deckId: deck.id,
    deckVersion: played.deckVersion,
    title: deck.title,
    language: deck.language,
    perspectives: perspectivesOf(deck).map(({ colour, colourDark, symbol, ...board }) => ({
      ...boardWords(board),
      colour,
      colourDark: colourDark ?? null,
      symbol,
    })),
    outcomes: outcomesOf(deck).map(boardWords),
    glossary: glossaryOf(decks),
    cards: {},
  };
  const leftOut = new Set(played.leftOut);
  for (const { id, cards, language } of decks) {
    for (const card of cards) {
      const cardId = tableCardId(id, card.id);
      if (card.status !== 'draft' && !leftOut.has(cardId))
        words.cards[cardId] = cardWords(card, language === deck.language ? null : language);
    }
  }
  for (const correction of played.corrections) correct(words, correction);
  return words;
}

/** Hard words of all decks; where several explain one, the first does. */
function glossaryOf(decks: readonly Deck[]): DeckWords['glossary'] {
  const entries = new Map<string, string>();
  for (const { term, meaning } of decks.flatMap(({ glossary = [] }) => glossary)) {
    if (!entries.has(term)) entries.set(term, meaning);
  }
  return [...entries].map(([term, meaning]) => ({ term, meaning }));
}

function boardWords({ id, name, short, description, easyRead }: Outcome): OutcomeWords {
  return { id, name, short, description, easyRead: easyRead ?? null };
}

/** `language` = of its words, where they are in another than the deck's. */
function cardWords(card: Card, language: string | null): CardWords {
  return {
    kind: card.kind,
    ...ofItsKind(card),
    text: card.text,
    easyRead: card.easyRead ?? null,
    prompts: [...(card.prompts ?? [])],
    media: (card.media ?? []).flatMap(mediaWords),
    sensitivity: [...(card.sensitivity ?? [])],
    ...(language !== null && { language }),
    ...translated(card),
  };
}

function ofItsKind(card: Card): Pick<CardWords, 'perspective' | 'voice' | 'title' | 'author'> {
  if (card.kind === 'poem') {
    return { perspective: null, voice: null, title: card.title ?? null, author: card.author ?? null };
  }
  return { perspective: card.perspective, voice: card.voice ?? null, title: null, author: null };
}

/** Translations that somebody could read in place of the card: those with its text. */
function translated({ translations = {} }: Card): Pick<CardWords, 'translations'> {
  const whole = Object.entries(translations).flatMap(([language, { title, text, easyRead, prompts }]) => {
    if (text === undefined) return [];
    const words = {
      text,
      ...(title !== undefined && { title }),
      ...(easyRead !== undefined && { easyRead }),
      ...(prompts !== undefined && { prompts: [...prompts] }),
    };
    return [[language, words] as const];
  });
  return whole.length > 0 ? { translations: Object.fromEntries(whole) } : {};
}

/** The name of media that a server keeps: SHA-256 in hex. */
const KEPT = /^[0-9a-f]{64}$/;
const HAS_ITS_PLACE = /^(data:|https?:)/i;

/** Where a reader's browser finds it; `null` for a file that isn't here any more, or that stands beside a deck on another machine. */
function addressOf(src: string): string | null {
  if (KEPT.test(src)) return `/media/${src}`;
  return HAS_ITS_PLACE.test(src) ? src : null;
}

function mediaWords(media: Media): MediaWords[] {
  const src = addressOf(media.src);
  if (src === null) return [];
  const { kind, credit = null } = media;
  const none = { alt: null, transcript: null, captions: null, sign: null };
  if (media.kind === 'image') return [{ ...none, kind, src, credit, alt: media.alt }];
  const { transcript = null } = media;
  const captions = media.captions === undefined ? null : addressOf(media.captions);
  const sign = media.kind === 'video' ? (media.sign ?? null) : null;
  return [{ ...none, kind, src, credit, transcript, captions, sign }];
}

const PROMPTS: Partial<Record<CardField, number>> = { prompt1: 0, prompt2: 1, prompt3: 2, prompt4: 3 };

/** A prompt beyond the end of the card's list is added at its end. */
function correct(words: DeckWords, { cardId, field, text }: CorrectedField): void {
  const card = words.cards[cardId];
  if (!card) return;
  const prompt = PROMPTS[field];
  if (prompt !== undefined) card.prompts[Math.min(prompt, card.prompts.length)] = text;
  else if (field === 'text' || field === 'easyRead' || field === 'voice' || field === 'title') {
    card[field] = text;
  }
}

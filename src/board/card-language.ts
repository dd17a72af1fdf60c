import type { BoardCard } from './board-words.ts';

/** A card as one person reads it. */
export interface CardRead {
  card: BoardCard;
  language: string;
  /** Of the prompts: they may not be translated. */
  promptsLanguage: string;
}

/** The card in the language that a person wants, where it has that; else as it was written. */
export function cardInLanguage(card: BoardCard, deckLanguage: string, wanted: string | null): CardRead {
  const written = card.language ?? deckLanguage;
  const translated = wanted === null ? undefined : card.translations?.[wanted];
  if (wanted === null || !translated) return { card, language: written, promptsLanguage: written };
  const { text, title = card.title, easyRead = null, prompts } = translated;
  return {
    card: { ...card, text, title, easyRead, prompts: prompts ?? card.prompts ?? [] },
    language: wanted,
    promptsLanguage: prompts ? wanted : written,
  };
}

/** The languages in which a card can be read, the one that it was written in first. */
export function languagesOf(card: BoardCard, deckLanguage: string): string[] {
  const written = card.language ?? deckLanguage;
  return [written, ...Object.keys(card.translations ?? {}).filter((each) => each !== written)];
}

/** What the people who speak a language call it; its code where nobody knows. */
export function ownName(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return language;
  }
}

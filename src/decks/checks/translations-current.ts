import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** Translations were made from the words as they are now: one problem for each card, or part of the board, and language. */
export function checkTranslationsCurrent(deck: Deck): Problem[] {
  const ofDeck = Object.entries(deck.translations ?? {}).flatMap(([language, words]) => {
    const path = ['translations', language];
    const ofBoard = (['perspectives', 'outcomes'] as const).flatMap((list) =>
      Object.entries(words[list] ?? {}).flatMap(([id, { was }]) => outdated(was, [...path, list, id])),
    );
    return [...outdated(words.was, path), ...ofBoard];
  });
  const ofCards = deck.cards.flatMap((card, c) =>
    Object.entries(card.translations ?? {}).flatMap(([language, { was }]) =>
      outdated(was, ['cards', c, 'translations', language], card.id),
    ),
  );
  return [...ofDeck, ...ofCards];
}

function outdated(was: object | undefined, path: PropertyKey[], cardId?: string): Problem[] {
  if (was === undefined || Object.keys(was).length === 0) return [];
  const language = String(path[path.indexOf('translations') + 1]);
  return [problem('advice', 'translation-outdated', { path: pointer(path), cardId, params: { language } })];
}

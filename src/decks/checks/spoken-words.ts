import { pointer } from '../problems.ts';
import type { Card, Deck } from '../schema.ts';

/** Some words of a card that the room reads or hears, and where they stand. */
export interface SpokenWords {
  words: string;
  path: string;
  card: Card;
}

/** Everything in the cards that the room reads or hears: statement, voice or title, easy read and prompts. */
export function spokenWords(deck: Deck): SpokenWords[] {
  return deck.cards.flatMap((card, c) => {
    const at = (words: string | undefined, ...steps: PropertyKey[]): SpokenWords[] =>
      words === undefined ? [] : [{ words, path: pointer(['cards', c, ...steps]), card }];
    return [
      ...(card.kind === 'scenario' ? at(card.voice, 'voice') : at(card.title, 'title')),
      ...at(card.text, 'text'),
      ...at(card.easyRead, 'easyRead'),
      ...(card.prompts ?? []).flatMap((prompt, p) => at(prompt, 'prompts', p)),
    ];
  });
}

/** Checks of words know English. */
export function isEnglish(deck: Deck): boolean {
  return /^en(-|$)/i.test(deck.language);
}

/** What somebody is quoted as saying is theirs: the words without it, as long as they were. */
export function withoutQuotations(words: string): string {
  return words.replaceAll(/‘[^’]*’|“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
}

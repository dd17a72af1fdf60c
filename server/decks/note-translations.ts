import type { Card } from '../../src/decks/schema.ts';
import { promptOf } from '../../src/protocol/card-field.ts';
import type { CardField } from '../../src/workshop/state.ts';
import { withValueAt } from './json-value.ts';

/** The words of a card that are translated. */
const TRANSLATED = ['title', 'text', 'easyRead', 'prompts'] as const;

/**
 * The value of a corrected deck, in which each translation of the corrected words remembers what it was made from, unless
 * it remembers something earlier; as the editor does it. `card` is the card before, `at` leads to it.
 */
export function withTranslationsNoted(
  value: unknown,
  { card, field, at }: { card: Card; field: CardField; at: readonly (string | number)[] },
): unknown {
  const name = TRANSLATED.find((each) => each === (promptOf(field) === null ? field : 'prompts'));
  const before = name && wordsBefore(card, name);
  if (name === undefined || before === undefined) return value;
  return Object.entries(card.translations ?? {})
    .filter(([, words]) => words[name] !== undefined && words.was?.[name] === undefined)
    .reduce<unknown>(
      (noted, [language, { was = {} }]) =>
        withValueAt(noted, [...at, 'translations', language, 'was'], { ...was, [name]: before }),
      value,
    );
}

function wordsBefore(card: Card, name: (typeof TRANSLATED)[number]): string | string[] | undefined {
  const words = name === 'title' ? ('title' in card ? card.title : undefined) : card[name];
  return words?.length === 0 ? undefined : words;
}

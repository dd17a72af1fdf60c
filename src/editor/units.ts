import type { Card, Deck } from '../decks/schema.ts';

/** What of a deck or a card is compared and chosen as one: a field, and of the translations a language. */
const TRANSLATION = 'translations/';

/** The fields of a deck or of a card that are compared one by one. */
export function fieldsOf(of: Deck | Card): string[] {
  const fields = Object.keys(of).filter((field) => field !== 'translations' && field !== 'cards');
  return [...fields, ...Object.keys(of.translations ?? {}).map((language) => TRANSLATION + language)];
}

export function readField(of: Deck | Card, field: string): unknown {
  return languageOf(field) === null
    ? Reflect.get(of, field)
    : Reflect.get(of.translations ?? {}, languageOf(field) ?? '');
}

/** Gives `to` what `from` has in a field, or takes the field away where `from` has none. */
export function takeField<Of extends Deck | Card>(to: Of, from: Of, field: string): void {
  const language = languageOf(field);
  if (language === null) return put(to, field, Reflect.get(from, field));
  const translations = to.translations ?? {};
  put(translations, language, readField(from, field));
  return put(to, 'translations', Object.keys(translations).length > 0 ? translations : undefined);
}

function put(on: object, name: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(on, name);
  else Reflect.set(on, name, value);
}

/** The language of a translation's field; `null` for any other field. */
export function languageOf(field: string): string | null {
  return field.startsWith(TRANSLATION) ? field.slice(TRANSLATION.length) : null;
}

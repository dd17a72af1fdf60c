import type { Deck } from '../../decks/schema.ts';
import { placeOf, type CardKey, type Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';
import type { TranslationPlace } from '../translations.ts';

/** Types words in another language. An empty field is left out, and a language without words too. */
export function writeTranslation(language: string, place: TranslationPlace, value: string): Edit {
  return onWords(language, place, {
    joins: `${language} ${JSON.stringify(place)}`,
    change: (words) => {
      if (place.field === 'prompts') return writePrompt(words, place.index, value);
      put(words, place.field, value);
      return forget(words, place.field);
    },
  });
}

/** The translation still fits, although the words that it was made from have changed. */
export function keepTranslation(language: string, place: TranslationPlace): Edit {
  return onWords(language, place, { change: (words) => forget(words, place.field) });
}

/** Takes a language out of the deck, with all its words. */
export function removeLanguage(language: string): Edit {
  return {
    name: 'language-removed',
    change: ({ deck }) => {
      for (const of of [deck, ...deck.cards]) {
        const { [language]: _gone, ...rest } = of.translations ?? {};
        if (of.translations) put(of, 'translations', Object.keys(rest).length > 0 ? rest : undefined);
      }
    },
  };
}

type Words = Record<string, unknown>;

function onWords(
  language: string,
  place: TranslationPlace,
  { joins, change }: { joins?: string; change: (words: object) => void },
): Edit {
  return {
    name: 'translation-written',
    joins,
    card: place.of === 'card' ? place.key : undefined,
    change: (draft) => {
      const of = place.of === 'card' ? cardAt(draft, place.key) : draft.deck;
      if (!of) return;
      const all = childOf(of, 'translations');
      const words = childOf(all, language);
      if (place.of === 'perspectives' || place.of === 'outcomes') {
        const list = childOf(words, place.of);
        const entry = childOf(list, place.id);
        change(entry);
        tidy(list, place.id);
        tidy(words, place.of);
      } else change(words);
      tidy(all, language);
      tidy(of, 'translations');
    },
  };
}

function cardAt(draft: Draft, key: CardKey): Deck['cards'][number] | undefined {
  return draft.deck.cards[placeOf(draft, key)];
}

/** The group of a name, made where there is none. */
function childOf(of: object, name: string): object {
  const found: unknown = Reflect.get(of, name);
  if (typeof found === 'object' && found !== null) return found;
  const made: Words = {};
  Reflect.set(of, name, made);
  const kept: unknown = Reflect.get(of, name);
  return typeof kept === 'object' && kept !== null ? kept : made;
}

/** Takes a group out that has nothing in it. */
function tidy(of: object, name: string): void {
  const found: unknown = Reflect.get(of, name);
  if (typeof found === 'object' && found !== null && Object.keys(found).length === 0) {
    Reflect.deleteProperty(of, name);
  }
}

function put(on: object, name: string, value: unknown): void {
  if (value === undefined || value === '') Reflect.deleteProperty(on, name);
  else Reflect.set(on, name, value);
}

/** Forgets what the words were made from: they are new, or they still fit. */
function forget(words: object, field: string): void {
  const was: unknown = Reflect.get(words, 'was');
  if (typeof was !== 'object' || was === null) return;
  Reflect.deleteProperty(was, field);
  tidy(words, 'was');
}

function writePrompt(words: object, index: number, value: string): void {
  const before: unknown = Reflect.get(words, 'prompts');
  const prompts: unknown[] = Array.isArray(before) ? before.map((each: unknown) => each) : [];
  while (prompts.length < index) prompts.push('');
  prompts[index] = value;
  while (prompts.at(-1) === '') prompts.pop();
  put(words, 'prompts', prompts.length > 0 ? prompts : undefined);
}

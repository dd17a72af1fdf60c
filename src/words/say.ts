import { createInstance, type i18n } from 'i18next';

/** The messages of one area: sentences by key, grouped as deep as one likes. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

type Singular<Key extends string> =
  Key extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Key;

/** Every key of an area, dotted; the plural forms `x_one` and `x_other` are asked for as `x` with a `count`. */
export type KeyOf<M> = {
  [K in keyof M & string]: M[K] extends string ? Singular<K> : `${K}.${KeyOf<M[K]>}`;
}[keyof M & string];

export type Params = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key, its parameters filled in. */
export type Say<M> = (key: KeyOf<M>, params?: Params) => string;

/** One area of the words (a screen, or a part that several screens share), as a page's bundle carries it. */
export interface Area<M> {
  readonly name: string;
  readonly messages: M;
}

export const LANGUAGE = 'en-GB';

/** The one i18next of the product. Areas add themselves to it as they are imported. */
export const words: i18n = createInstance();

void words.init({
  lng: LANGUAGE,
  fallbackLng: LANGUAGE,
  resources: {},
  initAsync: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});

/**
 * Makes an area out of its JSON. A screen does it once, beside its JSON's import, and hands the area to `useWords`, so
 * that a page's bundle holds the words of that page and no others.
 */
export function area<M extends Messages>(name: string, messages: M): Area<M> {
  words.addResourceBundle(LANGUAGE, name, messages, true, true);
  return { name, messages };
}

/**
 * The sentences of an area outside React: announcements, titles, the server's report. Without a language, in the one
 * that the page has at that moment.
 */
export function sayIn<M extends Messages>(of: Area<M>, language: string | null = null): Say<M> {
  const t = words.getFixedT(language, of.name);
  return (key, params) => t(key, { ...params });
}

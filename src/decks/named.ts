import { closeName } from './nearest-name.ts';

/** A perspective or an outcome, as far as it can be named. */
export interface Named {
  id: string;
  name: string;
  short: string;
}

/** The id of what is named by its id, else its name, else its short name, in any case; null for what isn't there. */
export function idOf(text: string, items: readonly Named[]): string | null {
  const wanted = plain(text);
  const found = (['id', 'name', 'short'] as const).flatMap((key) =>
    items.filter((item) => plain(item[key]) === wanted),
  );
  return found[0]?.id ?? null;
}

/** The id that was certainly meant: named in another way, or by a slip of a letter or two; null where it isn't certain. */
export function idMeant(text: string, items: readonly Named[]): string | null {
  const named = idOf(text, items);
  if (named !== null) return named;
  return closeName(
    text,
    items.map((item) => item.id),
  );
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

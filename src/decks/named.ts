import { closeName } from './nearest-name.ts';

/** A perspective or an outcome, as far as it can be named. */
export interface Named {
  id: string;
  name: string;
  short: string;
}

/** Worked out once a list: a spreadsheet asks for every name in it. */
const known = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();

/** The ids by what they can be called; an id wins over a name, a name over a short name, the first over the others. */
function idsByName(items: readonly Named[]): ReadonlyMap<string, string> {
  const found = known.get(items);
  if (found) return found;
  const ids = new Map<string, string>();
  for (const key of ['id', 'name', 'short'] as const) {
    for (const item of items) {
      const name = plain(item[key]);
      if (!ids.has(name)) ids.set(name, item.id);
    }
  }
  known.set(items, ids);
  return ids;
}

/** The id of what is named by its id, else its name, else its short name, in any case; null for what isn't there. */
export function idOf(text: string, items: readonly Named[]): string | null {
  return idsByName(items).get(plain(text)) ?? null;
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

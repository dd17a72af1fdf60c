import { same } from './same.ts';

/** Words with translations: each translation may keep what its words were made from, where that has changed. */
interface Translated {
  translations?: Readonly<Record<string, object>> | undefined;
}

/**
 * Does a change of words, and keeps in each translation of them what they were before, unless an earlier change did.
 * Words that are again as they were when they were translated need no note.
 */
export function noteSource<Of extends object>(
  of: Of,
  fields: readonly string[],
  { change, translations }: { change: (of: Of) => void; translations: readonly object[] },
): void {
  const before = new Map(fields.map((field) => [field, plain(Reflect.get(of, field))]));
  change(of);
  for (const field of fields) {
    const [was, now] = [before.get(field), plain(Reflect.get(of, field))];
    if (same(was, now)) continue;
    for (const words of translations) noteField(words, field, { was, now });
  }
}

/** The translations of something in every language. */
export function translationsOf({ translations }: Translated): object[] {
  return Object.values(translations ?? {});
}

function noteField(words: object, field: string, { was, now }: { was: unknown; now: unknown }): void {
  if (Reflect.get(words, field) === undefined) return;
  const notes: unknown = Reflect.get(words, 'was');
  const noted: object = typeof notes === 'object' && notes !== null ? notes : {};
  if (Object.hasOwn(noted, field)) {
    if (same(Reflect.get(noted, field), now)) Reflect.deleteProperty(noted, field);
  } else if (!isEmpty(was)) Reflect.set(noted, field, was);
  if (Object.keys(noted).length === 0) Reflect.deleteProperty(words, 'was');
  else Reflect.set(words, 'was', noted);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A list is kept as it is now: what is noted must not change with it. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? value.map((each: unknown) => each) : value;
}

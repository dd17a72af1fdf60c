/** A group of fields of a file, before its shape is known. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives fields their new names, in their places. A field that has the new name already keeps both: the shape tells. */
export function rename(fields: Fields, names: Readonly<Record<string, string>>): Fields {
  const nameOf = (old: string): string => {
    const name = Object.hasOwn(names, old) ? names[old] : undefined;
    return name === undefined || Object.hasOwn(fields, name) ? old : name;
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [nameOf(name), value]));
}

/** Changes each group of a list; what is no list, or no group, stays as it is: the shape tells. */
export function changeEach(list: unknown, change: (fields: Fields) => Fields): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown) => (isFields(item) ? change(item) : item));
}

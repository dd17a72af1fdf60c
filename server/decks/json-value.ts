/** A copy of a JSON value with something else at the end of the steps; the value itself where they lead nowhere. */
export function withValueAt(value: unknown, steps: readonly (string | number)[], put: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return put;
  if (Array.isArray(value) && typeof step === 'number') {
    const items = value.map((item: unknown) => item);
    items[step] = withValueAt(items[step], rest, put);
    return items;
  }
  if (Array.isArray(value) || typeof step === 'number') {
    // A list that isn't there yet begins with its first item.
    return value === undefined && step === 0 ? [withValueAt(undefined, rest, put)] : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = new Map<string, unknown>(Object.entries(value));
  fields.set(step, withValueAt(fields.get(step), rest, put));
  return Object.fromEntries(fields);
}

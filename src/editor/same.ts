/** Whether two values of a deck say the same: a deck is JSON, and the order of fields says nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [entriesOf(one), entriesOf(other)];
  return (
    mine.length === theirs.length &&
    mine.every(([name, value]) => Object.hasOwn(other, name) && same(value, Reflect.get(other, name)))
  );
}

/** A field that is `undefined` is one that is left out. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

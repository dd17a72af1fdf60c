/** Makes ids for cards that have none: `staff-001`, `poem-002`, the first number that no card has. */
export function idMaker(taken: Iterable<string>): (pile: string) => string {
  const ids = new Set(taken);
  const last = new Map<string, number>();
  return (pile) => {
    let number = last.get(pile) ?? 0;
    let id: string;
    do {
      number += 1;
      id = `${pile}-${String(number).padStart(3, '0')}`;
    } while (ids.has(id));
    ids.add(id);
    last.set(pile, number);
    return id;
  };
}

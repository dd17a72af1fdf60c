import { inGroups } from './pack.ts';

const COLUMNS = 2;

/** Sheets of two columns, filled in order with items of known height; nothing is broken across columns. */
export function inColumns<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  high: number,
): Item[][][] {
  const columns: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
    const last = columns.at(-1);
    if (last && height <= left) {
      last.push(item);
      left -= height;
    } else {
      columns.push([item]);
      left = high - height;
    }
  }
  return inGroups(columns, COLUMNS);
}

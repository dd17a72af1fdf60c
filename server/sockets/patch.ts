/** A step of a JSON Patch (RFC 6902). */
export type PatchStep =
  { op: 'add' | 'replace'; path: string; value: unknown } | { op: 'remove'; path: string };

/**
 * The steps from one JSON value to another, both plain data without `undefined`. Lists are taken as growing at their end
 * and losing at their start, as histories do, and else compared place by place: quick, and small for what views are, if not
 * the smallest for everything.
 */
export function patchBetween(before: unknown, after: unknown, path = ''): PatchStep[] {
  const steps: PatchStep[] = [];
  compare({ before, after, path }, steps);
  return steps;
}

interface Pair {
  before: unknown;
  after: unknown;
  path: string;
}

function compare({ before, after, path }: Pair, steps: PatchStep[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists({ before, after, path }, steps);
  } else if (isRecord(before) && isRecord(after)) {
    compareRecords({ before, after, path }, steps);
  } else {
    steps.push({ op: 'replace', path, value: after });
  }
}

function compareRecords(
  { before, after, path }: Pair & { before: Record<string, unknown>; after: Record<string, unknown> },
  steps: PatchStep[],
): void {
  for (const name in before) {
    if (!Object.hasOwn(after, name)) steps.push({ op: 'remove', path: `${path}/${escaped(name)}` });
  }
  for (const name in after) {
    const place = `${path}/${escaped(name)}`;
    if (!Object.hasOwn(before, name)) steps.push({ op: 'add', path: place, value: after[name] });
    else compare({ before: before[name], after: after[name], path: place }, steps);
  }
}

function compareLists(
  { before, after, path }: Pair & { before: unknown[]; after: unknown[] },
  steps: PatchStep[],
): void {
  const lost = lostAtStart(before, after);
  const kept = before.length - lost;
  for (let index = 0; index < lost; index += 1) steps.push({ op: 'remove', path: `${path}/0` });
  const both = Math.min(kept, after.length);
  for (let index = 0; index < both; index += 1) {
    compare({ before: before[lost + index], after: after[index], path: `${path}/${index}` }, steps);
  }
  for (let index = kept - 1; index >= after.length; index -= 1) {
    steps.push({ op: 'remove', path: `${path}/${index}` });
  }
  for (let index = kept; index < after.length; index += 1) {
    steps.push({ op: 'add', path: `${path}/-`, value: after[index] });
  }
}

/** How many elements went from the start, when the rest is still there as it was; else 0. */
function lostAtStart(before: readonly unknown[], after: readonly unknown[]): number {
  for (let lost = 0; lost < before.length; lost += 1) {
    const kept = before.length - lost;
    if (kept > after.length) continue;
    let index = 0;
    while (index < kept && isSame(before[lost + index], after[index])) index += 1;
    if (index === kept) return lost;
  }
  return 0;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

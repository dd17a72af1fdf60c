/** What authors often write for a field, and what it is called. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  statement: 'text',
  body: 'text',
  note: 'facilitatorNote',
  notes: 'facilitatorNote',
  question: 'prompts',
  questions: 'prompts',
  tag: 'themes',
  tags: 'themes',
  speaker: 'voice',
  who: 'voice',
  shape: 'symbol',
  name: 'title',
  lang: 'language',
  warning: 'sensitivity',
  facilitatornote: 'note',
};

/** The known name that an unknown one most likely means; ties go to the first. Empty when none is known. */
export function nearestName(name: string, known: readonly string[]): string {
  const plain = simplified(name);
  const other = new Map(Object.entries(OTHER_WORDS)).get(plain);
  if (other !== undefined && known.includes(other)) return other;
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(plain, simplified(candidate));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** The known name that one was certainly meant to be, a slip of a letter or two aside; null where none is so near. */
export function closeName(name: string, known: readonly string[]): string | null {
  const plain = simplified(name);
  const close = known.filter((candidate) => {
    const other = simplified(candidate);
    return editDistance(plain, other) <= Math.floor(Math.max(plain.length, other.length) / 4);
  });
  return close.length === 1 ? (close[0] ?? null) : null;
}

/** Case and separators aside; cut, because a name from outside can be of any length. */
function simplified(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 40);
}

/** Levenshtein distance. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

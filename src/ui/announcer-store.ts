export interface Announcement {
  id: number;
  sentence: string;
}

/** How long a sentence stays in the live region: longer than a slow voice needs to reach it. */
const STAYS_MS = 30_000;

let said: readonly Announcement[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(to: readonly Announcement[]): void {
  said = to;
  for (const listener of listeners) listener();
}

/**
 * Says sentences through the page's one polite live region. What comes in one call is read as one; what comes while
 * something is being read waits its turn, because each call adds to the region and takes nothing away.
 */
export function announce(sentences: string | readonly string[]): void {
  const sentence = (typeof sentences === 'string' ? [sentences] : sentences).filter(Boolean).join(' ');
  if (sentence === '') return;
  const announcement = { id: nextId, sentence };
  nextId += 1;
  change([...said, announcement]);
  setTimeout(() => change(said.filter((each) => each !== announcement)), STAYS_MS);
}

export function subscribeToAnnouncements(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What stands in the live region now, oldest first. */
export function announcements(): readonly Announcement[] {
  return said;
}

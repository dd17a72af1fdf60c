import * as z from 'zod/mini';

/** A deck that this browser keeps. */
export interface KeptDeck {
  id: string;
  /** As it was when it was written last: parse it. */
  deck: unknown;
  /** What the server had when the writing began; `null` for a deck that is in this browser alone. */
  base: { etag: string; deck: unknown } | null;
  changedAtMs: number;
  /** Goes up with every write, so that two windows notice each other. */
  revision: number;
}

/** What a list shows of it. */
export interface ShelfEntry {
  id: string;
  title: string;
  summary: string | null;
  language: string;
  cards: number;
  isOnServer: boolean;
  changedAtMs: number;
}

export type KeepAnswer =
  | { ok: true; revision: number }
  /** Another window wrote since: what it wrote comes along. */
  | { ok: false; code: 'changed-here'; kept: KeptDeck }
  /** The browser has no room left, or lets nobody keep anything. */
  | { ok: false; code: 'not-kept' };

/** The decks of this browser. Nothing rejects: where the browser can't keep them, memory does, until the page is closed. */
export interface DeckShelf {
  list: () => Promise<ShelfEntry[]>;
  read: (id: string) => Promise<KeptDeck | null>;
  /** Writes over the revision that one read, `0` where there was none. */
  write: (kept: Omit<KeptDeck, 'revision'>, over: number) => Promise<KeepAnswer>;
  remove: (id: string) => Promise<void>;
  /** Whether what is written is still there after the page is closed. */
  lasts: () => Promise<boolean>;
}

/** Where records are kept, by id. What is read is unknown until it is parsed. */
export interface RecordStore {
  all: () => Promise<unknown[]>;
  get: (id: string) => Promise<unknown>;
  /** Puts what `decide` answers in the place of what is there, as one step; `null` = leave it. */
  change: (id: string, decide: (before: unknown) => KeptDeck | null) => Promise<void>;
  delete: (id: string) => Promise<void>;
}

const keptSchema = z.object({
  id: z.string(),
  deck: z.unknown(),
  base: z.nullable(z.object({ etag: z.string(), deck: z.unknown() })),
  changedAtMs: z.number(),
  revision: z.number(),
});

/** Of a deck, as much as a list says. */
const listedSchema = z.object({
  title: z.string(),
  summary: z.optional(z.string()),
  language: z.string(),
  cards: z.array(z.unknown()),
});

function parseKept(record: unknown): KeptDeck | null {
  const parsed = keptSchema.safeParse(record);
  return parsed.success ? parsed.data : null;
}

function entryOf({ id, deck, base, changedAtMs }: KeptDeck): ShelfEntry[] {
  const listed = listedSchema.safeParse(deck);
  if (!listed.success) return [];
  const { title, summary = null, language, cards } = listed.data;
  return [{ id, title, summary, language, cards: cards.length, isOnServer: base !== null, changedAtMs }];
}

export function createDeckShelf(open: () => Promise<RecordStore | null>): DeckShelf {
  const memory = memoryStore();
  let opened: Promise<RecordStore | null> | null = null;
  const lasting = (): Promise<RecordStore | null> => (opened ??= open().catch(() => null));
  const store = async (): Promise<RecordStore> => (await lasting()) ?? memory;

  return {
    async list() {
      const records = await (await store()).all().catch(() => []);
      return records.flatMap((record) => {
        const kept = parseKept(record);
        return kept ? entryOf(kept) : [];
      });
    },
    async read(id) {
      const record = await (await store()).get(id).catch(() => null);
      return parseKept(record);
    },
    async write(kept, over) {
      let other: KeptDeck | null = null;
      try {
        await (
          await store()
        ).change(kept.id, (before) => {
          const found = parseKept(before);
          other = found && found.revision !== over ? found : null;
          return other ? null : { ...kept, revision: over + 1 };
        });
      } catch {
        return { ok: false, code: 'not-kept' };
      }
      return other ? { ok: false, code: 'changed-here', kept: other } : { ok: true, revision: over + 1 };
    },
    async remove(id) {
      await (await store()).delete(id).catch(() => undefined);
    },
    async lasts() {
      return (await lasting()) !== null;
    },
  };
}

function memoryStore(): RecordStore {
  const records = new Map<string, KeptDeck>();
  return {
    all: () => Promise.resolve([...records.values()]),
    get: (id) => Promise.resolve(records.get(id) ?? null),
    change(id, decide) {
      const next = decide(records.get(id) ?? null);
      if (next) records.set(id, next);
      return Promise.resolve();
    },
    delete(id) {
      records.delete(id);
      return Promise.resolve();
    },
  };
}

import { createDeckShelf, type DeckShelf, type RecordStore } from './deck-shelf.ts';

const DATABASE = 'in-step';
const DECKS = 'decks';

/** IndexedDB: it has room for a deck with pictures, which `localStorage` hasn't. `null` where the browser has none for us. */
async function openDatabase(): Promise<RecordStore | null> {
  if (typeof indexedDB === 'undefined') return null;
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(DECKS, { keyPath: 'id' }));
  const database = await answerOf(opening);
  const store = (mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(DECKS, mode).objectStore(DECKS);
  return {
    all: () => answerOf<unknown[]>(store('readonly').getAll()),
    get: (id) => answerOf<unknown>(store('readonly').get(id)),
    async change(id, decide) {
      const decks = store('readwrite');
      const written = committed(decks.transaction);
      const before = decks.get(id);
      before.addEventListener('success', () => {
        const next = decide(before.result);
        if (next) decks.put(next);
      });
      await written;
    },
    async delete(id) {
      const decks = store('readwrite');
      const written = committed(decks.transaction);
      decks.delete(id);
      await written;
    },
  };
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    request.addEventListener('blocked', () => reject(new Error('blocked')));
  });
}

/** On disk: until then a full disk may still refuse it. */
function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
  });
}

/** The decks of this browser. */
export const deckShelf: DeckShelf = createDeckShelf(openDatabase);

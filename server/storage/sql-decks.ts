import { sql, type Kysely, type Transaction } from 'kysely';
import type { CheckChange, DeckSave, DeckStorage, SavedMedia } from './deck-storage.ts';
import { exactText, readCheckRow, readDeckRow, readDeckVersionRow, readMediaRow } from './rows.ts';
import type { SqlDialectParts } from './sql-storage.ts';
import type { Tables } from './tables.ts';

const ONE = sql.lit(1);

/** The decks of a database: a row for each, and one for each version that was ever saved. */
export function sqlDecks({ db, transaction }: Pick<SqlDialectParts, 'db' | 'transaction'>): DeckStorage {
  return {
    saveDeck: (save) => transaction((trx) => saveDeck(trx, save)),
    saveMedia: (media) => transaction((trx) => writeMedia(trx, media)),
    changeChecks: (deckId, changes) => transaction((trx) => writeChecks(trx, deckId, changes)),
    ...deckReads(db),
  };
}

async function saveDeck(trx: Transaction<Tables>, save: DeckSave): Promise<boolean> {
  if (!(await claim(trx, save))) return false;
  const { deckId, version, text, places, etag, savedAtMs } = save;
  await trx
    .insertInto('deck_versions')
    .values({
      deck_id: deckId,
      version,
      text: exactText(text),
      places: exactText(places),
      etag,
      saved_ms: savedAtMs,
    })
    .execute();
  await writeMedia(trx, save.media);
  await writeChecks(trx, deckId, save.checks ?? []);
  return true;
}

/** Moves a deck on to a version, unless somebody else did. */
async function claim(trx: Transaction<Tables>, { deckId, version }: DeckSave): Promise<boolean> {
  if (version > 1) {
    const moved = await trx
      .updateTable('decks')
      .set({ version })
      .where('deck_id', '=', deckId)
      .where('version', '=', version - 1)
      .executeTakeFirst();
    return moved.numUpdatedRows === 1n;
  }
  const begun = await trx
    .insertInto('decks')
    .values({ deck_id: deckId, version })
    .onConflict((conflict) => conflict.column('deck_id').doNothing())
    .executeTakeFirst();
  return begun.numInsertedOrUpdatedRows === 1n;
}

async function writeMedia(trx: Transaction<Tables>, media: readonly SavedMedia[]): Promise<void> {
  for (const { hash, type, bytes } of media) {
    await trx
      .insertInto('media')
      .values({ hash, type, bytes })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
  }
}

async function writeChecks(
  trx: Transaction<Tables>,
  deckId: string,
  changes: readonly CheckChange[],
): Promise<void> {
  for (const change of changes) {
    const { cardId, part } = 'put' in change ? change.put : change.done;
    await trx
      .deleteFrom('deck_checks')
      .where('deck_id', '=', deckId)
      .where('card_id', '=', cardId)
      .where('part', '=', part)
      .execute();
    if (!('put' in change)) continue;
    const { words, madeAtMs } = change.put;
    const row = { deck_id: deckId, card_id: cardId, part, words: exactText(words), made_ms: madeAtMs };
    await trx.insertInto('deck_checks').values(row).execute();
  }
}

function deckReads(db: Kysely<Tables>): Omit<DeckStorage, 'saveDeck' | 'saveMedia' | 'changeChecks'> {
  return {
    async readDeck(deckId) {
      const query = db.selectFrom('deck_versions').selectAll().where('deck_id', '=', deckId);
      const row = await query.orderBy('version', 'desc').limit(ONE).executeTakeFirst();
      return row ? readDeckRow(row) : null;
    },
    async countDeckSaves() {
      const summed = sql<{ n: number | string | null }>`select sum(version) as n from decks limit 1`;
      return Number((await summed.execute(db)).rows[0]?.n ?? 0);
    },
    async listDecks() {
      const rows = await db.selectFrom('decks').selectAll().orderBy('deck_id').execute();
      return rows.map((row) => ({ deckId: row.deck_id, version: row.version }));
    },
    async listDeckVersions(deckId) {
      const query = db.selectFrom('deck_versions').select(['version', 'etag', 'saved_ms']);
      return (await query.where('deck_id', '=', deckId).orderBy('version').execute()).map(readDeckVersionRow);
    },
    async listChecks(deckId) {
      const query = db.selectFrom('deck_checks').selectAll().where('deck_id', '=', deckId);
      const inOrder = query.orderBy('made_ms').orderBy('card_id').orderBy('part');
      return (await inOrder.execute()).map(readCheckRow);
    },
    async readMedia(hash) {
      const query = db.selectFrom('media').selectAll().where('hash', '=', hash).limit(ONE);
      const row = await query.executeTakeFirst();
      return row ? readMediaRow(row) : null;
    },
  };
}

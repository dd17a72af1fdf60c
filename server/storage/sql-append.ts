import { sql, type CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { exactText, writeKeyRow } from './rows.ts';
import type {
  AppendResult,
  Change,
  DocumentChange,
  KeyChange,
  StreamAppend,
  WordChange,
  WorkshopChange,
} from './storage.ts';
import type { Tables } from './tables.ts';

type Write = (parameters: readonly unknown[]) => CompiledQuery;

/** The writes of a move, compiled once: building one takes longer than running it. */
export interface HotWrites {
  begin: Write;
  claim: Write;
  addEvent: Write;
  putSnapshot: Write;
}

const ready =
  (query: CompiledQuery): Write =>
  (parameters) => ({ ...query, parameters });

/** Compiles the writes of a move for this database. */
export function hotWrites(db: Kysely<Tables>): HotWrites {
  return {
    begin: ready(
      db
        .insertInto('streams')
        .values({ stream: '', workshop_id: '', version: 0 })
        .onConflict((conflict) => conflict.column('stream').doNothing())
        .compile(),
    ),
    claim: ready(
      db
        .updateTable('streams')
        .set({ version: 0 })
        .where('stream', '=', '')
        .where('version', '=', 0)
        .compile(),
    ),
    addEvent: ready(
      db.insertInto('events').values({ stream: '', version: 0, move_id: '', text: '' }).compile(),
    ),
    putSnapshot: ready(
      db
        .insertInto('snapshots')
        .values({ stream: '', version: 0, text: '' })
        .onConflict((conflict) =>
          conflict.column('stream').doUpdateSet((row) => ({
            version: row.ref('excluded.version'),
            text: row.ref('excluded.text'),
          })),
        )
        .compile(),
    ),
  };
}

/** Writes one act inside a transaction. A refused act has written nothing; a fault throws and spoils the transaction. */
export async function writeChange(
  trx: Transaction<Tables>,
  change: Change,
  hot: HotWrites,
): Promise<AppendResult> {
  const undoable = change.streams.length > 1 || change.workshops !== undefined;
  if (undoable) await sql`savepoint act`.execute(trx);
  const result = await writeAll(trx, change, hot);
  if (undoable && !result.ok) await sql`rollback to savepoint act`.execute(trx);
  if (undoable) await sql`release savepoint act`.execute(trx);
  return result;
}

async function writeAll(trx: Transaction<Tables>, change: Change, hot: HotWrites): Promise<AppendResult> {
  for (const workshop of change.workshops ?? []) {
    if (!(await writeWorkshop(trx, workshop))) return { ok: false, code: 'code-taken' };
  }
  for (const append of change.streams) {
    if (!(await writeStream(trx, append, hot))) {
      return { ok: false, code: 'version-conflict', stream: append.stream };
    }
  }
  for (const word of change.words ?? []) await writeWord(trx, word);
  for (const key of change.keys ?? []) await writeKey(trx, key);
  for (const document of change.documents ?? []) await writeDocument(trx, document);
  return { ok: true };
}

/** False when the stream is not at the expected version. */
async function writeStream(trx: Transaction<Tables>, append: StreamAppend, hot: HotWrites): Promise<boolean> {
  const { stream, expectedVersion, events } = append;
  const version = expectedVersion + events.length;
  const claimed = await trx.executeQuery(
    expectedVersion === 0
      ? hot.begin([stream, append.workshopId, version])
      : hot.claim([version, stream, expectedVersion]),
  );
  if (claimed.numAffectedRows !== 1n) return false;
  for (const [index, event] of events.entries()) {
    await trx.executeQuery(
      hot.addEvent([stream, expectedVersion + index + 1, event.moveId ?? null, event.text]),
    );
  }
  if (append.snapshotText !== undefined) {
    await trx.executeQuery(hot.putSnapshot([stream, version, append.snapshotText]));
  }
  return true;
}

async function writeWord(trx: Transaction<Tables>, word: WordChange): Promise<void> {
  const { stream, id, text } = word;
  if (text === null) {
    await trx.deleteFrom('words').where('stream', '=', stream).where('id', '=', id).execute();
    return;
  }
  await trx
    .insertInto('words')
    .values({ stream, id, text: exactText(text) })
    .onConflict((conflict) =>
      conflict.columns(['stream', 'id']).doUpdateSet((row) => ({ text: row.ref('excluded.text') })),
    )
    .execute();
}

async function writeKey(trx: Transaction<Tables>, key: KeyChange): Promise<void> {
  if ('add' in key) {
    await trx.insertInto('keys').values(writeKeyRow(key.add)).execute();
    return;
  }
  await trx
    .updateTable('keys')
    .set({ ended_ms: key.atMs })
    .where('hash', '=', key.end)
    .where('ended_ms', 'is', null)
    .execute();
}

/** False when another workshop has the code. */
async function writeWorkshop(trx: Transaction<Tables>, change: WorkshopChange): Promise<boolean> {
  if ('used' in change) {
    await trx
      .updateTable('workshops')
      .set({ last_used_ms: change.atMs })
      .where('workshop_id', '=', change.used)
      .execute();
    return true;
  }
  const { workshopId, code, lastUsedAtMs } = change.add;
  const added = await trx
    .insertInto('workshops')
    .values({ workshop_id: workshopId, code, last_used_ms: lastUsedAtMs })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

async function writeDocument(trx: Transaction<Tables>, document: DocumentChange): Promise<void> {
  await trx
    .insertInto('documents')
    .values({ workshop_id: document.workshopId, name: document.name, text: exactText(document.text) })
    .onConflict((conflict) =>
      conflict.columns(['workshop_id', 'name']).doUpdateSet((row) => ({ text: row.ref('excluded.text') })),
    )
    .execute();
}

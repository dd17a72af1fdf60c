import { sql, type Kysely, type Transaction } from 'kysely';
import { readKeyRow, readStreamId, readWorkshopRow } from './rows.ts';
import { sqlComments } from './sql-comments.ts';
import { sqlDecks } from './sql-decks.ts';
import { hotWrites, writeChange } from './sql-append.ts';
import type { AppendResult, Change, Storage, StoredEvent, StoredStream, StreamId } from './storage.ts';
import type { Tables } from './tables.ts';

/** What differs between databases. */
export interface SqlDialectParts {
  db: Kysely<Tables>;
  /** Runs all of it or nothing, waiting for other writers where the database needs that. */
  transaction: <Result>(work: (trx: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  backup: (path: string) => Promise<void>;
}

const ONE = sql.lit(1);

/** The storage over any SQL database that kysely speaks to. */
export function sqlStorage({ db, transaction, backup }: SqlDialectParts): Storage {
  const hot = hotWrites(db);
  const appendAll = (changes: readonly Change[]): Promise<AppendResult[]> =>
    transaction(async (trx) => {
      const results: AppendResult[] = [];
      for (const change of changes) results.push(await writeChange(trx, change, hot));
      return results;
    });
  return {
    appendAll,
    async append(change) {
      const [result] = await appendAll([change]);
      if (!result) throw new Error('a change without a result');
      return result;
    },
    read: (stream) => transaction((trx) => readStream(trx, stream)),
    readEvents: (stream) => readEventsAfter(db, stream, 0),
    async readDocument(workshopId, name) {
      const row = await db
        .selectFrom('documents')
        .select('text')
        .where('workshop_id', '=', workshopId)
        .where('name', '=', name)
        .limit(ONE)
        .executeTakeFirst();
      return row?.text ?? null;
    },
    ...keyReads(db),
    ...workshopReads(db),
    ...sqlDecks({ db, transaction }),
    ...sqlComments(db),
    deleteWorkshop: (workshopId) => transaction((trx) => deleteWorkshop(trx, workshopId)),
    async ping() {
      await sql`select 1 as one limit 1`.execute(db);
    },
    backup,
    close: () => db.destroy(),
  };
}

function keyReads(db: Kysely<Tables>): Pick<Storage, 'findKey' | 'listKeys'> {
  return {
    async findKey(hash) {
      const query = db.selectFrom('keys').selectAll().where('hash', '=', hash).limit(ONE);
      const row = await query.executeTakeFirst();
      return row ? readKeyRow(row) : null;
    },
    async listKeys(workshopId) {
      const query = db.selectFrom('keys').selectAll().where('workshop_id', '=', workshopId);
      return (await query.orderBy('created_ms').orderBy('hash').execute()).map(readKeyRow);
    },
  };
}

type WorkshopReads = Pick<
  Storage,
  'findWorkshop' | 'findWorkshopByCode' | 'countWorkshops' | 'listUnused' | 'listStreams'
>;

function workshopReads(db: Kysely<Tables>): WorkshopReads {
  return {
    async findWorkshop(workshopId) {
      const query = db.selectFrom('workshops').selectAll().where('workshop_id', '=', workshopId).limit(ONE);
      const row = await query.executeTakeFirst();
      return row ? readWorkshopRow(row) : null;
    },
    async findWorkshopByCode(code) {
      const query = db.selectFrom('workshops').selectAll().where('code', '=', code).limit(ONE);
      const row = await query.executeTakeFirst();
      return row ? readWorkshopRow(row) : null;
    },
    async countWorkshops() {
      const counted = sql<{ n: number | string }>`select count(*) as n from workshops limit 1`;
      return Number((await counted.execute(db)).rows[0]?.n ?? 0);
    },
    async listUnused(beforeMs) {
      const query = db.selectFrom('workshops').selectAll().where('last_used_ms', '<', beforeMs);
      return (await query.orderBy('last_used_ms').execute()).map(readWorkshopRow);
    },
    async listStreams(workshopId) {
      const query = db.selectFrom('streams').select('stream').where('workshop_id', '=', workshopId);
      return (await query.orderBy('stream').execute()).map((row) => readStreamId(row.stream));
    },
  };
}

async function readEventsAfter(
  db: Kysely<Tables>,
  stream: StreamId,
  version: number,
): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['version', 'text', 'move_id'])
    .where('stream', '=', stream)
    .where('version', '>', version)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({ version: row.version, text: row.text, moveId: row.move_id }));
}

async function readStream(trx: Transaction<Tables>, stream: StreamId): Promise<StoredStream | null> {
  const head = await trx
    .selectFrom('streams')
    .select(['workshop_id', 'version'])
    .where('stream', '=', stream)
    .limit(ONE)
    .executeTakeFirst();
  if (!head) return null;
  const snapshot = await trx
    .selectFrom('snapshots')
    .select(['version', 'text'])
    .where('stream', '=', stream)
    .limit(ONE)
    .executeTakeFirst();
  const first = await trx
    .selectFrom('events')
    .select(['version', 'text', 'move_id'])
    .where('stream', '=', stream)
    .where('version', '=', 1)
    .limit(ONE)
    .executeTakeFirst();
  if (!first) return null;
  return {
    workshopId: head.workshop_id,
    version: head.version,
    first: { version: 1, text: first.text, moveId: first.move_id },
    snapshot: snapshot ? { version: snapshot.version, text: snapshot.text } : null,
    events: await readEventsAfter(trx, stream, snapshot?.version ?? 0),
    ...(await readBeside(trx, stream)),
  };
}

async function readBeside(
  trx: Transaction<Tables>,
  stream: StreamId,
): Promise<Pick<StoredStream, 'words' | 'moves'>> {
  const words = await trx
    .selectFrom('words')
    .select(['id', 'text'])
    .where('stream', '=', stream)
    .orderBy('id')
    .execute();
  const moves = await trx
    .selectFrom('events')
    .select(['move_id', 'version'])
    .where('stream', '=', stream)
    .where('move_id', 'is not', null)
    .orderBy('version')
    .execute();
  return {
    words: words.map((row) => ({ id: row.id, text: row.text })),
    moves: moves.map((row) => ({ moveId: row.move_id ?? '', version: row.version })),
  };
}

async function deleteWorkshop(trx: Transaction<Tables>, workshopId: string): Promise<void> {
  await trx.deleteFrom('streams').where('workshop_id', '=', workshopId).execute();
  await trx.deleteFrom('keys').where('workshop_id', '=', workshopId).execute();
  await trx.deleteFrom('documents').where('workshop_id', '=', workshopId).execute();
  await trx.deleteFrom('workshops').where('workshop_id', '=', workshopId).execute();
}

import { Kysely, Migrator, SqliteAdapter, SqliteDialect, sql } from 'kysely';
import { migrations } from './migrations.ts';
import { sqlStorage } from './sql-storage.ts';
import { openSqliteDatabase, whenFree } from './sqlite-database.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';

/** SQLite changes tables inside a transaction; kysely's own adapter is too careful, and two starts at once would meet. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/**
 * Opens, and brings up to date, the SQLite database in `file`; `:memory:` gives one that goes when it is closed. Throws
 * when the file is no database, can't be written, or was made by a later In Step.
 */
export async function openSqlite(file: string): Promise<Storage> {
  const database = await whenFree(() => openSqliteDatabase(file));
  const db = new Kysely<Tables>({ dialect: new Dialect({ database }) });
  try {
    await whenFree(() => migrate(db));
  } catch (error) {
    await db.destroy();
    throw new Error('The database could not be brought up to date', { cause: error });
  }
  return sqlStorage({
    db,
    transaction: (work) => whenFree(() => db.transaction().execute(work)),
    backup: async (path) => {
      await sql`vacuum into ${path}`.execute(db);
    },
  });
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (error !== undefined) throw error;
}

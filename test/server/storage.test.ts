import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteDatabase, whenFree } from '../../server/storage/sqlite-database.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { commentStorageContract } from '../../server/storage/comment-storage.contract.ts';
import { deckStorageContract } from '../../server/storage/deck-storage.contract.ts';
import { storageContract } from '../../server/storage/storage.contract.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-step-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const inMemory = async () => ({ storage: await openSqlite(':memory:'), again: null });
const inAFile = async () => {
  const file = join(aFolder(), 'in-step.sqlite');
  return { storage: await openSqlite(file), again: () => openSqlite(file) };
};

storageContract('SQLite in memory', inMemory);
storageContract('SQLite in a file', inAFile);
deckStorageContract('SQLite in memory', inMemory);
deckStorageContract('SQLite in a file', inAFile);
commentStorageContract('SQLite in memory', inMemory);
commentStorageContract('SQLite in a file', inAFile);

it('[STORE-16] a backup is a whole database that opens by itself', async () => {
  const folder = aFolder();
  const storage = await openSqlite(join(folder, 'in-step.sqlite'));
  const events = [{ text: 'one' }, { text: 'two' }];
  await storage.append({ streams: [{ stream: 'table:t', workshopId: 'w', expectedVersion: 0, events }] });
  await storage.backup(join(folder, 'copy.sqlite'));
  await storage.append({
    streams: [{ stream: 'table:t', workshopId: 'w', expectedVersion: 2, events: [{ text: 'later' }] }],
  });
  await expect(storage.backup(join(folder, 'copy.sqlite'))).rejects.toThrow();
  await storage.close();
  const copy = await openSqlite(join(folder, 'copy.sqlite'));
  expect((await copy.read('table:t'))?.version).toBe(2);
  await copy.close();
});

it('[STORE-17] refuses a file that is no database', async () => {
  const file = join(aFolder(), 'letter.sqlite');
  writeFileSync(file, 'Dear all, '.repeat(500));
  await expect(openSqlite(file)).rejects.toThrow();
  expect(statSync(file).size).toBe(5000);
});

it('[STORE-18] two servers that start at once on a new file both open it', async () => {
  const file = join(aFolder(), 'in-step.sqlite');
  const both = await Promise.all([openSqlite(file), openSqlite(file)]);
  await Promise.all(both.map((storage) => storage.ping()));
  await Promise.all(both.map((storage) => storage.close()));
});

it('[STORE-19] a server that starts while another one has the file to itself waits its turn', async () => {
  const file = join(aFolder(), 'in-step.sqlite');
  // The same binding: two copies of SQLite in one process lose each other's locks.
  const other = openSqliteDatabase(file);
  other.prepare('begin exclusive').run([]);
  const opened = openSqlite(file);
  await new Promise((resolve) => setImmediate(resolve));
  other.prepare('commit').run([]);
  const storage = await opened;
  await storage.ping();
  await storage.close();
  other.close();
});

/** Fails with this error until it was tried so many times. */
function failing(error: object, times: number): Promise<number> {
  let count = 0;
  return whenFree(() => {
    count += 1;
    if (count < times) throw Object.assign(new Error('no'), error);
    return count;
  });
}

it('[STORE-19] every way of saying that the file is locked is waited out, and nothing else', async () => {
  for (const locked of [
    { code: 'SQLITE_BUSY' },
    { code: 'SQLITE_BUSY_RECOVERY' },
    { errcode: 5 },
    { errcode: 261 },
  ]) {
    expect(await failing(locked, 3)).toBe(3);
  }
  for (const other of [{}, { code: 'SQLITE_FULL' }, { errcode: 13 }]) {
    await expect(failing(other, 2)).rejects.toThrow('no');
  }
});

it('[STORE-26] once it is closed the file alone is the whole database', async () => {
  const folder = aFolder();
  const storage = await openSqlite(join(folder, 'in-step.sqlite'));
  const events = [{ text: 'one' }, { text: 'two' }];
  await storage.append({ streams: [{ stream: 'table:t', workshopId: 'w', expectedVersion: 0, events }] });
  await storage.close();
  copyFileSync(join(folder, 'in-step.sqlite'), join(folder, 'copy.sqlite'));
  const copy = await openSqlite(join(folder, 'copy.sqlite'));
  expect((await copy.readEvents('table:t')).map(({ text }) => text)).toEqual(['one', 'two']);
  await copy.close();
});

it('[STORE-27] a full disk is called one, and what fits is saved after it', async () => {
  const database = openSqliteDatabase(join(aFolder(), 'in-step.sqlite'));
  const db = new Kysely<{ letters: { text: string } }>({ dialect: new SqliteDialect({ database }) });
  onTestFinished(() => db.destroy());
  await sql`create table letters (text text)`.execute(db);
  await sql`pragma max_page_count = 20`.execute(db);
  const write = (text: string) =>
    db.transaction().execute(async (trx) => {
      await trx.insertInto('letters').values({ text: 'first' }).execute();
      await trx.insertInto('letters').values({ text }).execute();
    });
  await expect(write('x'.repeat(200_000))).rejects.toThrow(/full/);
  await write('y');
  expect(await db.selectFrom('letters').selectAll().execute()).toMatchObject([
    { text: 'first' },
    { text: 'y' },
  ]);
});

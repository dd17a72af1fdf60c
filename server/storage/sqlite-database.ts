import { setTimeout } from 'node:timers/promises';
import Libsql from 'libsql';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import * as z from 'zod';

/** What the two SQLite bindings have in common. */
interface Binding {
  exec(sql: string): void;
  prepare(sql: string): BindingStatement;
  close(): void;
}

interface BindingStatement {
  all(...parameters: unknown[]): unknown[];
  get(...parameters: unknown[]): unknown;
  run(...parameters: unknown[]): unknown;
}

const runResultSchema = z.object({
  changes: z.union([z.number(), z.bigint()]),
  lastInsertRowid: z.union([z.number(), z.bigint()]),
});

/** Set once a connection. WAL and FULL: what a commit answered is on disk and survives a power cut. */
const SETTINGS = [
  // Short, because it blocks the whole process: `whenFree` waits the rest without blocking. First, so that it holds for the others.
  'pragma busy_timeout = 20',
  'pragma journal_mode = WAL',
  'pragma synchronous = FULL',
  'pragma foreign_keys = ON',
  'pragma secure_delete = FAST',
];

/**
 * Opens one connection for kysely, on `node:sqlite` where this Node has it, else on libsql. Every statement is prepared
 * once and kept: libsql never gives back what it prepares, so SQL texts must be few and fixed. Throws while another process
 * has the file to itself: see `whenFree`.
 */
export function openSqliteDatabase(file: string): SqliteDatabase {
  const binding = openNodeSqlite(file) ?? openLibsql(file);
  try {
    for (const setting of SETTINGS) binding.prepare(setting).all();
  } catch (error) {
    binding.close();
    throw error;
  }
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      let statement = statements.get(sql);
      if (!statement) {
        statement = wrap(binding, sql);
        statements.set(sql, statement);
      }
      return statement;
    },
    close: () => {
      statements.clear();
      emptyLog(binding);
      binding.close();
    },
  };
}

/** So that the file alone is everything once the server has stopped. What can't be moved now stays in the log beside it. */
function emptyLog(binding: Binding): void {
  try {
    binding.prepare('pragma wal_checkpoint(TRUNCATE)').all();
  } catch {
    // Nothing is lost, and closing goes on.
  }
}

/** `VACUUM INTO ?` and the like end with the statement: they are rare, and prepared for one use by both bindings. */
function wrap(binding: Binding, sql: string): SqliteStatement {
  // A transaction that begins by reading fails at once when another process writes in between, however long the
  // timeout; one that begins as a writer waits.
  const statement = binding.prepare(sql === 'begin' ? 'begin immediate' : sql);
  const single = /\blimit 1$/.test(sql);
  return {
    reader: /^(select|with|pragma)\b|\breturning\b/i.test(sql),
    all(parameters) {
      // libsql's `all` allocates room for a hundred rows that it never frees; `get` doesn't.
      if (!single) return statement.all(...parameters);
      const row = statement.get(...parameters);
      return row === undefined ? [] : [row];
    },
    run: (parameters) =>
      runResultSchema.parse(sql === 'rollback' ? rollBack(statement) : statement.run(...parameters)),
    iterate: (parameters) => statement.all(...parameters).values(),
  };
}

/** On a full disk SQLite has rolled back by itself; that nothing is left to roll back would hide why it failed. */
function rollBack(statement: BindingStatement): unknown {
  try {
    return statement.run();
  } catch (error) {
    if (error instanceof Error && error.message.includes('no transaction is active')) return NOTHING_DONE;
    throw error;
  }
}

const NOTHING_DONE: z.infer<typeof runResultSchema> = { changes: 0, lastInsertRowid: 0 };
const SQLITE_BUSY = 5;
/** Extended codes count too: after a crash the first to come recovers the log, and others find `SQLITE_BUSY_RECOVERY`. */
const LOCKED = z.union([
  z.object({ code: z.string().startsWith('SQLITE_BUSY') }),
  z.object({ errcode: z.number().refine((code) => (code & 0xff) === SQLITE_BUSY) }),
]);
const WAIT_AT_MOST_MS = 5000;

/**
 * Opens a database or runs a transaction, and again while another connection has it locked. It found the lock at its start:
 * nothing was done.
 */
export async function whenFree<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const givenUpAtMs = performance.now() + WAIT_AT_MOST_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!LOCKED.safeParse(error).success || performance.now() > givenUpAtMs) throw error;
      await setTimeout(5);
    }
  }
}

const nodeSqliteSchema = z.object({
  DatabaseSync: z.custom<new (file: string) => Binding>((value) => typeof value === 'function'),
});

/** `null` on a Node without it (before 22.13). */
function openNodeSqlite(file: string): Binding | null {
  const found = nodeSqliteSchema.safeParse(process.getBuiltinModule('node:sqlite'));
  return found.success ? new found.data.DatabaseSync(file) : null;
}

function openLibsql(file: string): Binding {
  const database = new Libsql(file);
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    prepare(sql) {
      const statement = database.prepare(sql);
      return {
        all: (...parameters) => statement.all(parameters),
        get: (...parameters) => statement.get(parameters),
        run: (...parameters) => statement.run(parameters),
      };
    },
    close: () => {
      database.close();
    },
  };
}

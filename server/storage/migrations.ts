import { sql, type Kysely, type Migration, type MigrationProvider } from 'kysely';

const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('workshops')
      .addColumn('workshop_id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('code', 'text', (c) => c.notNull().unique())
      .addColumn('last_used_ms', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('streams')
      .addColumn('stream', 'text', (c) => c.primaryKey().notNull())
      .addColumn('workshop_id', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('streams_of_workshop').on('streams').column('workshop_id').execute();
    await db.schema
      .createTable('events')
      .addColumn('stream', 'text', (c) => c.notNull().references('streams.stream').onDelete('cascade'))
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('move_id', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('events_in_order', ['stream', 'version'])
      .execute();
    await sql`create unique index events_by_move on events (stream, move_id) where move_id is not null`.execute(
      db,
    );
    await db.schema
      .createTable('snapshots')
      .addColumn('stream', 'text', (c) =>
        c.primaryKey().notNull().references('streams.stream').onDelete('cascade'),
      )
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .execute();
    await beside(db);
  },
};

/** What stands beside the events: words, keys and documents. */
async function beside(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('words')
    .addColumn('stream', 'text', (c) => c.notNull().references('streams.stream').onDelete('cascade'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('words_by_id', ['stream', 'id'])
    .execute();
  await db.schema
    .createTable('keys')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('workshop_id', 'text', (c) => c.notNull())
    .addColumn('table_id', 'text')
    .addColumn('person_id', 'text')
    .addColumn('seat', 'text')
    .addColumn('created_ms', 'bigint', (c) => c.notNull())
    .addColumn('ended_ms', 'bigint')
    .execute();
  await db.schema.createIndex('keys_of_workshop').on('keys').column('workshop_id').execute();
  await db.schema
    .createTable('documents')
    .addColumn('workshop_id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('documents_by_name', ['workshop_id', 'name'])
    .execute();
}

const decks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('decks')
      .addColumn('deck_id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('deck_versions')
      .addColumn('deck_id', 'text', (c) => c.notNull().references('decks.deck_id').onDelete('cascade'))
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('places', 'text', (c) => c.notNull())
      .addColumn('etag', 'text', (c) => c.notNull())
      .addColumn('saved_ms', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('deck_versions_in_order', ['deck_id', 'version'])
      .execute();
    await db.schema
      .createTable('media')
      .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
      .addColumn('type', 'text', (c) => c.notNull())
      // What PostgreSQL calls it; SQLite keeps bytes whatever the column is called.
      .addColumn('bytes', sql`bytea`, (c) => c.notNull())
      .execute();
  },
};

const deckChecks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('deck_checks')
      .addColumn('deck_id', 'text', (c) => c.notNull().references('decks.deck_id').onDelete('cascade'))
      .addColumn('card_id', 'text', (c) => c.notNull())
      .addColumn('part', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('made_ms', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('deck_checks_by_part', ['deck_id', 'card_id', 'part'])
      .execute();
  },
};

const deckComments: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // Decks of folders have no row of their own.
    await db.schema
      .createTable('deck_links')
      .addColumn('link_id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('deck_id', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull().unique())
      .addColumn('name', 'text')
      .addColumn('created_ms', 'bigint', (c) => c.notNull())
      .addColumn('ended_ms', 'bigint')
      .execute();
    await db.schema.createIndex('links_of_deck').on('deck_links').column('deck_id').execute();
    await db.schema
      .createTable('deck_comments')
      .addColumn('comment_id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('deck_id', 'text', (c) => c.notNull())
      .addColumn('link_id', 'text', (c) => c.notNull())
      .addColumn('card_id', 'text')
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('name', 'text')
      .addColumn('may_name', 'integer', (c) => c.notNull())
      .addColumn('at_ms', 'bigint', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('comments_of_deck').on('deck_comments').column('deck_id').execute();
  },
};

/** Every step that a database takes to today's tables, by name in order. A step that was released never changes. */
export const migrations: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve({
      '0001-first': first,
      '0002-decks': decks,
      '0003-deck-checks': deckChecks,
      '0004-deck-comments': deckComments,
    }),
};

import { sql, type Kysely } from 'kysely';
import type { CommentStorage } from './comment-storage.ts';
import { exactText, readCommentRow, readLinkRow } from './rows.ts';
import type { Tables } from './tables.ts';

const ONE = sql.lit(1);

/** Links to comment by, and what came by them. */
export function sqlComments(db: Kysely<Tables>): CommentStorage {
  return { ...links(db), ...comments(db) };
}

function links(db: Kysely<Tables>): Pick<CommentStorage, 'addLink' | 'endLink' | 'findLink' | 'listLinks'> {
  return {
    async addLink({ linkId, deckId, hash, name, createdAtMs, endedAtMs }) {
      const row = {
        link_id: linkId,
        deck_id: deckId,
        hash,
        name: name === null ? null : exactText(name),
        created_ms: createdAtMs,
        ended_ms: endedAtMs,
      };
      await db.insertInto('deck_links').values(row).execute();
    },
    async endLink(deckId, linkId, atMs) {
      await db
        .updateTable('deck_links')
        .set({ ended_ms: atMs })
        .where('deck_id', '=', deckId)
        .where('link_id', '=', linkId)
        .where('ended_ms', 'is', null)
        .execute();
    },
    async findLink(hash) {
      const query = db.selectFrom('deck_links').selectAll().where('hash', '=', hash).limit(ONE);
      const row = await query.executeTakeFirst();
      return row ? readLinkRow(row) : null;
    },
    async listLinks(deckId) {
      const query = db.selectFrom('deck_links').selectAll().where('deck_id', '=', deckId);
      return (await query.orderBy('created_ms').orderBy('link_id').execute()).map(readLinkRow);
    },
  };
}

function comments(
  db: Kysely<Tables>,
): Pick<CommentStorage, 'addComment' | 'listComments' | 'countComments' | 'removeComment'> {
  return {
    async addComment({ commentId, deckId, linkId, cardId, text, name, mayName, atMs }) {
      const row = {
        comment_id: commentId,
        deck_id: deckId,
        link_id: linkId,
        card_id: cardId,
        text: exactText(text),
        name: name === null ? null : exactText(name),
        may_name: mayName ? 1 : 0,
        at_ms: atMs,
      };
      await db.insertInto('deck_comments').values(row).execute();
    },
    async listComments(deckId) {
      const query = db.selectFrom('deck_comments').selectAll().where('deck_id', '=', deckId);
      return (await query.orderBy('at_ms').orderBy('comment_id').execute()).map(readCommentRow);
    },
    async countComments(deckId) {
      const counted = sql<{
        n: number | string;
      }>`select count(*) as n from deck_comments where deck_id = ${deckId} limit 1`;
      return Number((await counted.execute(db)).rows[0]?.n ?? 0);
    },
    async removeComment(deckId, commentId) {
      await db
        .deleteFrom('deck_comments')
        .where('deck_id', '=', deckId)
        .where('comment_id', '=', commentId)
        .execute();
    },
  };
}

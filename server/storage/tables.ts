/** The tables as kysely sees them, the same on every database. Texts are kept as they are given, JSON too. */
export interface Tables {
  workshops: { workshop_id: string; code: string; last_used_ms: number };
  streams: { stream: string; workshop_id: string; version: number };
  events: { stream: string; version: number; move_id: string | null; text: string };
  snapshots: { stream: string; version: number; text: string };
  words: { stream: string; id: string; text: string };
  keys: {
    hash: string;
    kind: string;
    workshop_id: string;
    table_id: string | null;
    person_id: string | null;
    seat: string | null;
    created_ms: number;
    ended_ms: number | null;
  };
  documents: { workshop_id: string; name: string; text: string };
  /** One row a deck: its newest version. */
  decks: { deck_id: string; version: number };
  deck_versions: {
    deck_id: string;
    version: number;
    text: string;
    places: string;
    etag: string;
    saved_ms: number;
  };
  deck_links: {
    link_id: string;
    deck_id: string;
    hash: string;
    name: string | null;
    created_ms: number;
    ended_ms: number | null;
  };
  deck_comments: {
    comment_id: string;
    deck_id: string;
    link_id: string;
    card_id: string | null;
    text: string;
    name: string | null;
    /** 1 = they may be named. */
    may_name: number;
    at_ms: number;
  };
  deck_checks: { deck_id: string; card_id: string; part: string; words: string; made_ms: number };
  media: { hash: string; type: string; bytes: Uint8Array };
}

/** A link by which people read a deck and comment on it. Only the hash of its key is kept. */
export interface CommentLink {
  linkId: string;
  deckId: string;
  /** SHA-256 of the key, base64url. */
  hash: string;
  /** For whom it is, as the host called it. */
  name: string | null;
  /** Milliseconds since 1970. */
  createdAtMs: number;
  /** `null` while it is good. */
  endedAtMs: number | null;
}

/** What somebody with a link wrote. */
export interface DeckComment {
  commentId: string;
  deckId: string;
  linkId: string;
  /** As the deck names the card; `null` = about the deck as a whole. */
  cardId: string | null;
  text: string;
  /** `null` = gave none. */
  name: string | null;
  /** They may be named among those who had a hand in the deck. */
  mayName: boolean;
  /** Milliseconds since 1970. */
  atMs: number;
}

/** What the server needs of a database for comments on decks. */
export interface CommentStorage {
  addLink(link: CommentLink): Promise<void>;
  /** Once: a link that has ended keeps its time. */
  endLink(deckId: string, linkId: string, atMs: number): Promise<void>;
  findLink(hash: string): Promise<CommentLink | null>;
  /** Every link of a deck, ended ones too, oldest first. */
  listLinks(deckId: string): Promise<CommentLink[]>;
  addComment(comment: DeckComment): Promise<void>;
  /** Every comment on a deck, oldest first. */
  listComments(deckId: string): Promise<DeckComment[]>;
  countComments(deckId: string): Promise<number>;
  /** For good. */
  removeComment(deckId: string, commentId: string): Promise<void>;
}

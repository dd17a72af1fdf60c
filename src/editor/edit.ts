import type { CardKey, Draft } from './draft.ts';

/** What an author did, as the line of *Undo* and the live region name it. */
export type EditName =
  | 'card-added'
  | 'card-copied'
  | 'card-moved'
  | 'cards-removed'
  | 'cards-changed'
  | 'card-written'
  | 'card-kind'
  | 'effects-changed'
  | 'media-changed'
  | 'deck-written'
  | 'credits-changed'
  | 'glossary-changed'
  | 'perspectives-changed'
  | 'outcomes-changed'
  | 'translation-written'
  | 'language-added'
  | 'language-removed'
  | 'problem-mended'
  | 'versions-joined'
  | 'cards-imported';

/** One thing that an author does to a deck: a value, so that it can be done, told, undone and done again. */
export interface Edit {
  name: EditName;
  /** How many cards it concerns, where that is worth saying. */
  count?: number | undefined;
  /** The card that it concerns, where it is one: it is shown again when the edit is undone. */
  card?: CardKey | undefined;
  /** Edits of one name that follow each other quickly become one: the letters of a word. */
  joins?: string | undefined;
  /** Changes the draft that it is given, which is Immer's. */
  change: (draft: Draft) => void;
}

import type { Deck } from '../../decks/schema.ts';
import { takeDeck } from '../../editor/commands/take-deck.ts';
import {
  differencesOf,
  joinVersions,
  type Difference,
  type Side,
  type Versions,
} from '../../editor/differences.ts';
import { openDraft } from '../../editor/draft.ts';
import type { Edit } from '../../editor/edit.ts';
import { doEdit, redo, startHistory, undo, type Done, type History } from '../../editor/history.ts';
import { readDraft } from '../../editor/read-draft.ts';
import { same } from '../../editor/same.ts';
import type { DeckShelf } from '../../session/deck-shelf.ts';
import type { SaveAnswer } from '../../session/decks-http.ts';
import { createListeners } from '../../session/listeners.ts';
import type { Refused } from '../../session/types.ts';
import { openKeeper, type Keeper, type KeptHow, type ServerVersion, type VersionHere } from './keeper.ts';

/** Somebody else's version, which is to be joined with this one before it can be saved. */
export type OtherVersion = ({ from: 'server' } & ServerVersion) | VersionHere;

export interface EditorSnapshot {
  history: History;
  /** What the server has, as far as this page knows; `null` for a deck that is in this browser alone. */
  base: ServerVersion | null;
  here: KeptHow['here'] | 'keeping';
  isSaving: boolean;
  other: OtherVersion | null;
}

/** What the server does for an editor. */
export interface DeckServer {
  create: (deck: Deck) => Promise<SaveAnswer>;
  replace: (deck: Deck, etag: string) => Promise<SaveAnswer>;
}

export interface EditorParts {
  deck: Deck;
  base: ServerVersion | null;
  /** The revision that this browser keeps of the deck; 0 when it keeps none. */
  revision: number;
  shelf: Pick<DeckShelf, 'write' | 'remove' | 'lasts'>;
  server: DeckServer;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export interface Editor {
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => EditorSnapshot;
  edit: (edit: Edit) => void;
  /** Answers what was taken back, or brought again; `null` when there is nothing. */
  undo: () => Done | null;
  redo: () => Done | null;
  /** Writes at once what waits to be kept in this browser. */
  keep: () => Promise<void>;
  /** Saves on the server. Never rejects. */
  save: () => Promise<{ ok: true } | Refused>;
  /** In what this version and somebody else's differ; nothing where there is no other. */
  differences: () => Difference[];
  /** Joins somebody else's version with this one. */
  join: (choose: (difference: Difference) => Side) => void;
}

/** What the parts of an editor work on: the one snapshot, and how it is kept here. */
interface Desk {
  now: () => EditorSnapshot;
  change: (next: Partial<EditorSnapshot>) => void;
  /** Shows another history, and keeps it soon. */
  goOn: (history: History) => void;
  keeper: Keeper;
}

/** After the last letter; long enough that a word is written once. */
const KEEP_AFTER_MS = 600;

/** A deck that is written: every change is kept in this browser by itself, and on the server when it is saved. */
export function openEditor(parts: EditorParts): Editor {
  const { shelf, server, deck, revision, now = Date.now } = parts;
  const listeners = createListeners();
  const keeper = openKeeper({ shelf, revision, kept: deck, now });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let snapshot: EditorSnapshot = {
    history: startHistory(openDraft(deck)),
    base: parts.base,
    here: revision > 0 ? 'kept' : 'same',
    isSaving: false,
    other: null,
  };
  const desk: Desk = {
    keeper,
    now: () => snapshot,
    change(next) {
      snapshot = { ...snapshot, ...next };
      listeners.tell();
    },
    goOn(history) {
      if (history === snapshot.history) return;
      desk.change({ history, here: 'keeping' });
      clearTimeout(timer);
      timer = setTimeout(() => void keepNow(desk), KEEP_AFTER_MS);
    },
  };
  return {
    subscribe: listeners.add,
    getSnapshot: () => snapshot,
    edit: (edit) => desk.goOn(doEdit(snapshot.history, edit, now())),
    undo: () => step(desk, undo(snapshot.history)),
    redo: () => step(desk, redo(snapshot.history)),
    keep: () => keepNow(desk),
    save: () => saveNow(desk, server),
    differences() {
      const versions = versionsOn(desk);
      return versions ? differencesOf(versions) : [];
    },
    join: (choose) => joinOther(desk, choose, now()),
  };
}

function step(desk: Desk, taken: { history: History; done: Done } | null): Done | null {
  if (taken) desk.goOn(taken.history);
  return taken?.done ?? null;
}

async function keepNow({ now, change, keeper }: Desk): Promise<void> {
  const { here: before, base, history } = now();
  const { deck } = history.draft;
  if (before !== 'keeping') return;
  // What was undone is another object that says the same.
  const isSame = base !== null && same(base.deck, deck);
  if (isSame) change({ base: { ...base, deck } });
  const { here, other } = await keeper.keep(deck, now().base);
  change({ here: now().history.draft.deck === deck ? here : 'keeping', other: other ?? now().other });
}

async function saveNow(desk: Desk, server: DeckServer): Promise<{ ok: true } | Refused> {
  const { base, history } = desk.now();
  const { deck } = history.draft;
  desk.change({ isSaving: true });
  const answer = await (base ? server.replace(deck, base.etag) : server.create(deck));
  if (!answer.ok) {
    desk.change({ isSaving: false, other: readTheirs(answer) ?? desk.now().other });
    return answer;
  }
  desk.change({ isSaving: false, base: { deck, etag: answer.etag }, here: 'keeping' });
  await keepNow(desk);
  return { ok: true };
}

/** This version, somebody else's, and what both were before; `null` where there is no other. */
function versionsOn({ now, keeper }: Desk): Versions | null {
  const { other, base, history } = now();
  if (!other) return null;
  const began = other.from === 'here' ? keeper.kept() : (base?.deck ?? null);
  return { base: began, mine: history.draft.deck, theirs: other.deck };
}

function joinOther(desk: Desk, choose: (difference: Difference) => Side, atMs: number): void {
  const versions = versionsOn(desk);
  const { other, history } = desk.now();
  if (!versions || !other) return;
  if (other.from === 'here') desk.keeper.goOnFrom(other.revision);
  else desk.change({ base: { deck: other.deck, etag: other.etag } });
  desk.change({ other: null, here: 'keeping' });
  desk.goOn(doEdit(history, takeDeck(joinVersions(versions, choose), 'versions-joined'), atMs));
}

function readTheirs({ theirs }: Extract<SaveAnswer, { ok: false }>): OtherVersion | null {
  const read = theirs && readDraft(theirs.deck);
  return theirs && read?.ok ? { from: 'server', deck: read.deck, etag: theirs.etag } : null;
}

/** Whether the server has this version. */
export function isSaved({ base, history }: EditorSnapshot): boolean {
  return base !== null && base.deck === history.draft.deck;
}

import { useCallback, useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { useSearchParams } from 'wouter';
import type { Problem } from '../../decks/problems.ts';
import { checkDraft } from '../../editor/check-draft.ts';
import type { CardKey } from '../../editor/draft.ts';
import { indexProblems } from '../../editor/problems-at.ts';
import { stepsOf } from '../../editor/read-draft.ts';
import { keyInAddress, nameInAddress, PARTS, type Desk, type Part } from './desk.ts';
import type { Editor, EditorSnapshot } from './editor.ts';
import { holdNotes, notesOf } from './import-notes.ts';

/** The desk of an editor, what the address says of it, and the snapshot that it shows. */
export interface OpenDesk {
  desk: Desk;
  snapshot: EditorSnapshot;
  part: Part;
  /** Goes to a part, and there to a card; `replace` leaves no trace in the browser's history. */
  go: (part: Part, key?: CardKey | null, how?: 'push' | 'replace') => void;
}

export function useDesk(editor: Editor, deckId: string): OpenDesk {
  const snapshot = useSyncExternalStore(editor.subscribe, editor.getSnapshot);
  const { draft } = snapshot.history;
  const [search, setSearch] = useSearchParams();
  const [notes, setNotes] = useState(() => notesOf(deckId));
  const checked = useDeferredValue(draft);
  // Cards may have moved since their notes were taken; the key of a card is the place that it had then.
  const problems = useMemo(() => {
    const placed = notes.flatMap((note) => movedTo(note, checked.keys));
    return indexProblems([...placed, ...checkDraft(checked.deck)]);
  }, [checked, notes]);
  const part = PARTS.find((each) => each === search.get('show')) ?? 'cards';
  const shown = keyInAddress(draft, search.get('card'));

  const go = useCallback(
    (next: Part, key: CardKey | null = null, how: 'push' | 'replace' = 'push'): void => {
      const now = editor.getSnapshot().history.draft;
      const fields = new URLSearchParams(next === 'cards' ? {} : { show: next });
      if (key !== null) fields.set('card', nameInAddress(now, key));
      setSearch(fields, { replace: how === 'replace' });
    },
    [editor, setSearch],
  );
  const keepNotes = useCallback(
    (next: readonly Problem[]): void => {
      holdNotes(deckId, next);
      setNotes(next);
    },
    [deckId],
  );
  const desk = useMemo(
    (): Desk => ({
      draft,
      deck: draft.deck,
      problems,
      edit: editor.edit,
      current: () => editor.getSnapshot().history.draft,
      shown,
      show: (key) => go('cards', key),
      notes,
      addNotes: (more) => keepNotes([...more, ...notes]),
      settle(key, field) {
        const rest = notes.filter(({ path }) => path !== `/cards/${key}/${field}`);
        if (rest.length < notes.length) keepNotes(rest);
      },
      dropNote: ({ params }) => keepNotes(notes.filter((each) => each.params !== params)),
    }),
    [draft, problems, editor, shown, go, notes, keepNotes],
  );
  return { desk, snapshot, part, go };
}

/** A note at the place where its card is now; nowhere when the card is gone. */
function movedTo(note: Problem, keys: readonly CardKey[]): Problem[] {
  const [list, key, ...rest] = stepsOf(note.path);
  if (list !== 'cards' || key === undefined) return [note];
  const index = keys.indexOf(Number(key));
  return index < 0 ? [] : [{ ...note, path: `/cards/${[index, ...rest].join('/')}` }];
}

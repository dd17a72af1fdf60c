import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useSearchParams } from 'wouter';
import type { Problem } from '../../decks/problems.ts';
import type { CardKey } from '../../editor/draft.ts';
import { keyInAddress, nameInAddress, PARTS, type Desk, type Part } from './desk.ts';
import type { Editor, EditorSnapshot } from './editor.ts';
import { holdNotes, notesOf } from './import-notes.ts';
import { useProblems } from './use-problems.ts';

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
  const problems = useProblems(draft, notes);
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

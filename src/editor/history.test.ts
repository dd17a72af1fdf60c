import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDeck } from '../../test/decks/a-deck.ts';
import { addCard, copyCard } from './commands/add-card.ts';
import { setStatus } from './commands/change-cards.ts';
import { moveCard } from './commands/move-card.ts';
import { removeCards } from './commands/remove-cards.ts';
import { writeCard } from './commands/write-card.ts';
import { writeDeck } from './commands/write-deck.ts';
import { openDraft } from './draft.ts';
import type { Edit } from './edit.ts';
import { doEdit, redo, startHistory, undo, type History } from './history.ts';

const start = (): History => startHistory(openDraft(aDeck()));

function typed(history: History, texts: readonly string[], everyMs: number): History {
  return texts.reduce(
    (now, text, index) => doEdit(now, writeCard(0, 'text', text), index * everyMs),
    history,
  );
}

describe('undo and redo', () => {
  it('[EDIT-1] take back what was typed in one go as one step, and bring it again', () => {
    const before = start();
    const after = typed(before, ['a', 'ab', 'abc'], 200);
    expect(after.past).toHaveLength(1);

    const back = undo(after);
    expect(back?.history.draft).toEqual(before.draft);
    expect(back?.done).toMatchObject({ name: 'card-written', card: 0 });
    const again = back && redo(back.history);
    expect(again?.history.draft).toEqual(after.draft);
  });

  it('[EDIT-1] keep apart what was typed after a pause, in another field, and after an undo', () => {
    expect(typed(start(), ['a', 'ab', 'abc'], 2_000).past).toHaveLength(3);

    const other = doEdit(doEdit(start(), writeCard(0, 'text', 'a'), 0), writeCard(0, 'voice', 'b'), 1);
    expect(other.past).toHaveLength(2);

    const back = undo(typed(start(), ['a'], 0));
    const again = back && redo(back.history);
    expect(again && doEdit(again.history, writeCard(0, 'text', 'ab'), 1).past).toHaveLength(2);
  });

  it('[EDIT-1] forget what was taken back once something else is done; nothing is undone twice', () => {
    const back = undo(typed(start(), ['a'], 0));
    const on = back && doEdit(back.history, writeDeck('title', 'Another'), 5_000);
    expect(on?.future).toEqual([]);
    expect(on && redo(on)).toBeNull();
    expect(undo(start())).toBeNull();
  });

  it('[EDIT-1] an edit that changes nothing is no step', () => {
    const before = start();
    expect(doEdit(before, writeDeck('title', before.draft.deck.title), 0)).toBe(before);
  });

  it('[EDIT-2] any run of edits is taken back to the beginning and brought again to the end, cards keeping their keys', () => {
    const anEdit = fc.oneof(
      fc.record({ what: fc.constantFrom('add', 'copy', 'remove', 'text', 'status'), at: fc.nat(8) }),
      fc.record({ what: fc.constant('move'), at: fc.nat(8), to: fc.nat(8) }),
    );
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 20 }), (wanted) => {
        const before = start();
        const after = wanted.reduce(
          (now, each, index) => doEdit(now, editOf(now, each), index * 700),
          before,
        );
        expect(after.draft.keys).toHaveLength(after.draft.deck.cards.length);
        expect(new Set(after.draft.keys).size).toBe(after.draft.keys.length);
        let now = after;
        for (let back = undo(now); back; back = undo(now)) now = back.history;
        expect(now.draft).toEqual(before.draft);
        for (let again = redo(now); again; again = redo(now)) now = again.history;
        expect(now.draft).toEqual(after.draft);
      }),
    );
  });
});

function editOf({ draft }: History, wanted: { what: string; at: number; to?: number }): Edit {
  const key = draft.keys[wanted.at % Math.max(1, draft.keys.length)] ?? 0;
  if (wanted.what === 'add') return addCard(draft, { kind: 'poem' }, key).edit;
  if (wanted.what === 'copy') return copyCard(draft, key).edit;
  if (wanted.what === 'remove') return removeCards([key]);
  if (wanted.what === 'text') return writeCard(key, 'text', `Words ${wanted.at}`);
  if (wanted.what === 'status') return setStatus(draft.keys, wanted.at % 2 ? 'draft' : 'tested');
  return moveCard(key, wanted.to ?? 0);
}

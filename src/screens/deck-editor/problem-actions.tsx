import { readEffect } from '../../decks/spreadsheet/effect-text.ts';
import type { Problem } from '../../decks/problems.ts';
import { putEffect } from '../../editor/commands/change-effects.ts';
import { stepsOf } from '../../editor/read-draft.ts';
import { remedyFor } from '../../editor/remedies.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { editorWords } from './words.ts';

/** What one can do about a problem at once: the mend, where it is certain; and to a note of a file, that it was seen. */
export function ProblemActions({ desk, problem }: { desk: Desk; problem: Problem }) {
  const say = useWords(editorWords);
  const isNote = desk.notes.some((note) => note.params === problem.params);
  if (isNote) return <NoteActions desk={desk} note={problem} />;
  const remedy = remedyFor(desk.draft, problem);
  if (!remedy) return null;
  return (
    <Button
      look="quiet"
      ref={focusNearWhenGone}
      onClick={() => {
        desk.edit(remedy.edit);
        announce(say('mended'));
      }}
    >
      {say(`remedies.${remedy.name}`, remedy.params)}
    </Button>
  );
}

function NoteActions({ desk, note }: { desk: Desk; note: Problem }) {
  const say = useWords(editorWords);
  const meant = note.code === 'effect-unclear' ? note.params.meant : null;
  const read = meant === null ? null : readEffect(meant, { board: desk.deck, path: note.path });
  const [, index, , at] = stepsOf(note.path);
  const key = desk.draft.keys[Number(index)];
  return (
    <>
      {meant !== null && read && 'effect' in read && key !== undefined && (
        <Button
          look="quiet"
          ref={focusNearWhenGone}
          onClick={() => {
            desk.edit(putEffect(key, Number(at), read.effect));
            desk.dropNote(note);
            announce(say('mended'));
          }}
        >
          {say('remedies.use-name', { id: meant })}
        </Button>
      )}
      <Button look="quiet" ref={focusNearWhenGone} onClick={() => desk.dropNote(note)}>
        {say('noted')}
      </Button>
    </>
  );
}

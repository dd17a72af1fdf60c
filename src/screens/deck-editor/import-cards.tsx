import { useState } from 'react';
import type { Problem } from '../../decks/problems.ts';
import { keyOfId } from '../../editor/draft.ts';
import { takeDeck } from '../../editor/commands/take-deck.ts';
import { compareCards, importCards } from '../../editor/import-cards.ts';
import { stepsOf } from '../../editor/read-draft.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import type { Desk } from './desk.ts';
import { FileProblems } from './file-problems.tsx';
import type { ReadFile } from './read-file.ts';
import { editorWords } from './words.ts';

/** A file that somebody brought, as it was read. */
export interface Brought {
  file: string;
  read: ReadFile;
}

export interface ImportCardsProps {
  desk: Desk;
  brought: Brought | null;
  onDone: () => void;
}

/** Says what a file would change before it changes anything. */
export function ImportCards({ desk, brought, onDone }: ImportCardsProps) {
  const say = useWords(editorWords);
  if (!brought) return null;
  const { file, read } = brought;
  if (read.ok) return <Readable desk={desk} file={file} read={read} onDone={onDone} />;
  return (
    <Dialog title={say('import.cannot', { file })} open onClose={onDone} size="large">
      <FileProblems file={file} problems={read.problems} />
    </Dialog>
  );
}

type ReadableFile = Extract<ReadFile, { ok: true }>;

interface ReadableProps {
  desk: Desk;
  file: string;
  read: ReadableFile;
  onDone: () => void;
}

function Readable({ desk, file, read, onDone }: ReadableProps) {
  const say = useWords(editorWords);
  const [keepGone, setKeepGone] = useState(true);
  const { added, changed, gone } = compareCards(desk.deck, read.deck);
  const isNothing = added.length + changed.length + gone.length === 0;
  const unread = read.notes.filter(({ severity }) => severity === 'error').length;
  const bring = (): void => {
    desk.edit(takeDeck(importCards(desk.deck, read.deck, { keepGone }), 'cards-imported'));
    desk.addNotes(read.notes.flatMap((note) => noteFor(note, read, desk)));
    announce(say('import.done'));
    onDone();
  };
  return (
    <Dialog
      title={say('import.title', { file })}
      open
      onClose={onDone}
      actions={
        <Button look="next" reason={isNothing ? say('import.nothing') : null} onClick={bring}>
          {say('import.do')}
        </Button>
      }
    >
      <WhatChanges desk={desk} read={read} />
      {unread > 0 && <p>{say('import.notes', { count: unread })}</p>}
      {gone.length > 0 && (
        <RadioCards
          legend={say('import.goneWhat')}
          cards={[
            { value: 'keep', name: say('import.keep') },
            { value: 'drop', name: say('import.drop') },
          ]}
          value={keepGone ? 'keep' : 'drop'}
          onValue={(value) => setKeepGone(value === 'keep')}
        />
      )}
    </Dialog>
  );
}

function WhatChanges({ desk, read }: { desk: Desk; read: ReadableFile }) {
  const say = useWords(editorWords);
  const { added, changed, same, gone } = compareCards(desk.deck, read.deck);
  const isSameDeck = read.from === 'deck' && read.deck.id === desk.deck.id;
  return (
    <>
      <ul>
        {added.length > 0 && <li>{say('import.new', { count: added.length })}</li>}
        {changed.length > 0 && <li>{say('import.changed', { count: changed.length })}</li>}
        {same.length > 0 && <li>{say('import.same', { count: same.length })}</li>}
        {gone.length > 0 && <li>{say('import.gone', { count: gone.length })}</li>}
      </ul>
      {isSameDeck && <p>{say('import.wholeDeck')}</p>}
    </>
  );
}

/** A note of the file's card as a note of the same card in the deck: by its key there. */
function noteFor(note: Problem, read: ReadableFile, desk: Desk): Problem[] {
  const [list, index, ...rest] = stepsOf(note.path);
  const id = list === 'cards' && index !== undefined ? read.deck.cards[Number(index)]?.id : undefined;
  const key = id === undefined ? null : keyOfId(desk.current(), id);
  return key === null ? [] : [{ ...note, path: `/cards/${[key, ...rest].join('/')}` }];
}

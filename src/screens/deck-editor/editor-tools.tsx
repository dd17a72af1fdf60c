import { useEffect, useState } from 'react';
import { keepHostPassphrase } from '../../session/host-passphrase.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/index.ts';
import { partOf } from './desk.ts';
import styles from './editor-shell.module.css';
import { isSaved, type Editor, type EditorSnapshot } from './editor.ts';
import { FileMenu } from './file-menu.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { asksForPassphrase, deckRefusal } from './refusal.ts';
import { useCopy } from './use-copy.ts';
import type { OpenDesk } from './use-desk.ts';
import { editorWords } from './words.ts';

export interface EditorToolsProps {
  editor: Editor;
  open: OpenDesk;
  /** Brings cards from a file. */
  onFile: (file: File) => void;
}

/** Undo, redo, saving, files; and where the deck is kept, in a sentence. */
export function EditorTools({ editor, open, onFile }: EditorToolsProps) {
  const say = useWords(editorWords);
  const { snapshot } = open;
  const { past, future } = snapshot.history;
  const step = useSteps(editor, open);
  return (
    <fieldset aria-label={say('tools.name')} className={styles['tools']}>
      <p className={styles['state']} data-safe={isSafe(snapshot)}>
        {say(`state.${stateOf(snapshot)}`)}
      </p>
      <Button
        aria-keyshortcuts="Control+Z Meta+Z"
        reasonHidden
        reason={past.length === 0 ? say('tools.nothingToUndo') : null}
        onClick={() => step('undo')}
      >
        {say('tools.undo')}
      </Button>
      <Button
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        reasonHidden
        reason={future.length === 0 ? say('tools.nothingToRedo') : null}
        onClick={() => step('redo')}
      >
        {say('tools.redo')}
      </Button>
      <SaveButton editor={editor} snapshot={snapshot} />
      <FileMenu deck={open.desk.deck} onFile={onFile} />
    </fieldset>
  );
}

function stateOf(snapshot: EditorSnapshot) {
  const { here, base, history } = snapshot;
  if (here === 'keeping') return 'keeping';
  if (here === 'not-kept') return 'notKept';
  if (isSaved(snapshot)) return 'saved';
  if (base) return 'unsaved';
  return history.draft.deck.cards.length === 0 ? 'new' : 'alone';
}

const isSafe = ({ here, base }: EditorSnapshot): boolean => here !== 'not-kept' && base !== null;

/** Undoes and does again, by button and by key, and shows where. */
function useSteps(editor: Editor, { go }: OpenDesk): (which: 'undo' | 'redo') => void {
  const say = useWords(editorWords);
  const step = (which: 'undo' | 'redo'): void => {
    const done = which === 'undo' ? editor.undo() : editor.redo();
    if (!done) return announce(say(which === 'undo' ? 'tools.nothingToUndo' : 'tools.nothingToRedo'));
    const { keys } = editor.getSnapshot().history.draft;
    const card = done.card !== undefined && keys.includes(done.card) ? done.card : null;
    go(partOf(done.name), card, 'replace');
    const what = say(`edits.${done.name}`);
    return announce(say(which === 'undo' ? 'tools.undone' : 'tools.redone', { what }));
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const which = stepOfKey(event);
      // What is typed in a dialog is not in the deck yet: the browser's own undo is the right one there.
      if (!which || (event.target instanceof Element && event.target.closest('dialog'))) return;
      event.preventDefault();
      step(which);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
  return step;
}

function stepOfKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}

function SaveButton({ editor, snapshot }: { editor: Editor; snapshot: EditorSnapshot }) {
  const say = useWords(editorWords);
  const [refusal, setRefusal] = useState<{ code: string; sentence: string } | null>(null);
  const copy = useCopy(snapshot.history.draft.deck);
  const save = async (): Promise<void> => {
    const answer = await editor.save();
    if (answer.ok) {
      setRefusal(null);
      return announce(say('tools.saved'));
    }
    const sentence = deckRefusal(answer);
    if (answer.code !== 'deck-changed') setRefusal({ code: answer.code, sentence });
    return announce(sentence);
  };
  const reason = snapshot.isSaving ? say('tools.saving') : isSaved(snapshot) ? say('tools.isSaved') : null;
  return (
    <>
      <Button reason={reason} reasonHidden onClick={() => void save()}>
        {say('tools.save')}
      </Button>
      <Dialog
        title={refusal && asksForPassphrase(refusal.code) ? say('passphrase.save') : say('tools.save')}
        open={refusal !== null}
        onClose={() => setRefusal(null)}
        actions={
          refusal?.code === 'deck-exists' && (
            <Button look="next" onClick={() => void copy()}>
              {say('tools.copy')}
            </Button>
          )
        }
      >
        {refusal && asksForPassphrase(refusal.code) ? (
          <PassphraseForm
            refusal={refusal.code === 'wrong-passphrase' ? refusal.sentence : null}
            doName={say('tools.save')}
            onSay={(passphrase) => {
              keepHostPassphrase(passphrase);
              void save();
            }}
          />
        ) : (
          <p>{refusal?.sentence}</p>
        )}
      </Dialog>
    </>
  );
}

import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { PageFrame } from '../../page-frame.tsx';
import { createDeck, getDeck, replaceDeck } from '../../session/decks-http.ts';
import { deckShelf } from '../../session/deck-database.ts';
import { hostPassphrase, keepHostPassphrase } from '../../session/host-passphrase.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { EditorShell } from './editor-shell.tsx';
import styles from './editor-page.module.css';
import { openEditor, type Editor } from './editor.ts';
import { FileProblems } from './file-problems.tsx';
import { keepEditor, keptEditor } from './last-editor.ts';
import { openDeck, type OpenedDeck } from './open-deck.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import type { EditorScreens } from './preview-screens.ts';
import { asksForPassphrase, deckRefusal } from './refusal.ts';
import { editorWords } from './words.ts';

export interface EditorPageProps {
  deckId: string;
  /** The very screens that people will see the cards on. */
  screens: EditorScreens;
}

/** `/decks/:id`: a deck, to be written on. */
export function EditorPage({ deckId, screens }: EditorPageProps) {
  const say = useWords(editorWords);
  const [tries, setTries] = useState(0);
  const opened = useOpened(deckId, tries);
  usePageTitle(say('parts.cards'));
  if (opened === null) {
    return (
      <Closed>
        <h1 className={styles['quiet']}>{say('opening')}</h1>
      </Closed>
    );
  }
  if ('editor' in opened) return <EditorShell editor={opened.editor} deckId={deckId} screens={screens} />;
  if (asksForPassphrase(opened.code)) {
    return (
      <Closed>
        <div className={styles['sheet']}>
          <h1>{say('passphrase.title')}</h1>
          <PassphraseForm
            refusal={opened.code === 'wrong-passphrase' ? deckRefusal(opened) : null}
            doName={say('passphrase.do')}
            onSay={(passphrase) => {
              keepHostPassphrase(passphrase);
              setTries(tries + 1);
            }}
          />
        </div>
      </Closed>
    );
  }
  return <Shut opened={opened} deckId={deckId} onAgain={() => setTries(tries + 1)} />;
}

interface ShutProps {
  opened: Extract<OpenedDeck, { ok: false }>;
  deckId: string;
  onAgain: () => void;
}

/** Why it can't be opened, and what one can do. */
function Shut({ opened, deckId, onAgain }: ShutProps) {
  const say = useWords(editorWords);
  const sentence = deckRefusal({ code: opened.code });
  useEffect(() => announce(sentence), [sentence]);
  return (
    <Closed>
      <Notice
        size="page"
        drawing="gate"
        title={<h1>{say('closed.title')}</h1>}
        actions={
          <>
            <Button onClick={onAgain}>{say('closed.again')}</Button>
            <Link href="/decks" className={styles['link']}>
              {say('closed.decks')}
            </Link>
          </>
        }
      >
        {sentence}
      </Notice>
      {'problems' in opened && <FileProblems file={deckId} problems={opened.problems} />}
    </Closed>
  );
}

function Closed({ children }: { children: ReactNode }) {
  return (
    <PageFrame>
      <main className={styles['closed']}>{children}</main>
    </PageFrame>
  );
}

type Opened = { editor: Editor } | Extract<OpenedDeck, { ok: false }>;

/** The editor of a deck, once it is there; `null` while it is on its way. */
function useOpened(deckId: string, tries: number): Opened | null {
  const [opened, setOpened] = useState<{ of: string; is: Opened } | null>(null);
  const of = `${deckId} ${tries}`;
  useEffect(() => {
    let isHere = true;
    const open = async (): Promise<void> => {
      const kept = keptEditor(deckId);
      if (kept) return setOpened({ of, is: { editor: kept } });
      const found = await openDeck(deckId, {
        shelf: deckShelf,
        get: (id) => getDeck(id, hostPassphrase()),
      });
      if (!isHere) return undefined;
      if (!found.ok) return setOpened({ of, is: found });
      const editor = openEditor({ ...found, shelf: deckShelf, server });
      keepEditor(deckId, editor);
      return setOpened({ of, is: { editor } });
    };
    void open();
    return () => {
      isHere = false;
    };
  }, [deckId, of]);
  return opened?.of === of ? opened.is : null;
}

const server = {
  create: (deck: Parameters<typeof createDeck>[0]) => createDeck(deck, hostPassphrase()),
  replace: (deck: Parameters<typeof createDeck>[0], etag: string) =>
    replaceDeck(deck, etag, hostPassphrase()),
};

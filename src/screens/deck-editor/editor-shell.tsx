import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { PreferencesMenu } from '../../ui/preferences-menu.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { Wordmark } from '../../wordmark.tsx';
import { AboutPart } from './about-part.tsx';
import { BoardPart } from './board-part.tsx';
import { CardsPart } from './cards-part.tsx';
import { CheckPart } from './check-part.tsx';
import { PARTS, type Part } from './desk.ts';
import styles from './editor-shell.module.css';
import { EditorTools } from './editor-tools.tsx';
import type { Editor } from './editor.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportCards, type Brought } from './import-cards.tsx';
import { JoinVersions } from './join-versions.tsx';
import { LanguagesPart } from './languages-part.tsx';
import { MapPart } from './map-part.tsx';
import type { EditorScreens } from './preview-screens.ts';
import { readFile } from './read-file.ts';
import { useDesk, type OpenDesk } from './use-desk.ts';
import { editorWords } from './words.ts';

export interface EditorShellProps {
  editor: Editor;
  deckId: string;
  screens: EditorScreens;
}

/** What stands around every part of a deck that is written: its name, its parts, undo, and where it is kept. */
export function EditorShell({ editor, deckId, screens }: EditorShellProps) {
  const say = useWords(editorWords);
  const open = useDesk(editor, deckId);
  const { desk, part, snapshot } = open;
  const title = desk.deck.title || say('untitled');
  usePageTitle(say('title', { deck: title }));
  useKeptOnLeaving(editor);
  const [brought, setBrought] = useState<Brought | null>(null);
  const bring = async (file: File): Promise<void> => {
    setBrought({ file: file.name, read: await readFile(file, desk.deck) });
  };
  return (
    <div className={styles['shell']}>
      <header className={styles['head']}>
        <div className={styles['top']}>
          <Link href="/" className={styles['mark']} aria-label={say('home')}>
            <Wordmark />
          </Link>
          <Link href="/decks" className={styles['back']}>
            {say('back')}
          </Link>
          <h1 className={styles['title']} lang={desk.deck.language} dir="auto">
            {title}
          </h1>
          <PreferencesMenu nameHidden />
        </div>
        <div className={styles['bar']}>
          <Parts open={open} part={part} />
          <EditorTools editor={editor} open={open} onFile={(file) => void bring(file)} />
        </div>
      </header>
      <main aria-label={say(`parts.${part}`)} className={styles['main']}>
        {snapshot.other && <JoinVersions editor={editor} other={snapshot.other} />}
        {part === 'cards' && <CardsPart desk={desk} screens={screens} />}
        {part === 'map' && <MapPart desk={desk} />}
        {part === 'check' && <CheckPart desk={desk} isOnServer={snapshot.base !== null} />}
        {part === 'about' && <AboutPart desk={desk} />}
        {part === 'board' && <BoardPart desk={desk} />}
        {part === 'languages' && <LanguagesPart desk={desk} />}
      </main>
      <ImportCards desk={desk} brought={brought} onDone={() => setBrought(null)} />
      <FileDrop says={say('tools.drop')} onFile={(file) => void bring(file)} />
    </div>
  );
}

function Parts({ open, part }: { open: OpenDesk; part: Part }) {
  const say = useWords(editorWords);
  const toMend = open.desk.problems.all.filter(({ severity }) => severity === 'error').length;
  return (
    <nav aria-label={say('parts.name')} className={styles['parts']}>
      {PARTS.map((each) => (
        <Link
          key={each}
          href={each === 'cards' ? '?' : `?show=${each}`}
          className={styles['part']}
          aria-current={each === part ? 'page' : undefined}
        >
          {say(`parts.${each}`)}
          {each === 'check' && toMend > 0 && (
            <span className={styles['count']}>{say('list.toMend', { count: toMend })}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** What waits to be kept is written when the page is hidden or closed; closing is asked about where nothing is kept. */
function useKeptOnLeaving(editor: Editor): void {
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void editor.keep();
    };
    const close = (event: BeforeUnloadEvent): void => {
      const { here } = editor.getSnapshot();
      if (here === 'not-kept' || here === 'keeping') event.preventDefault();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', close);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', close);
      void editor.keep();
    };
  }, [editor]);
}

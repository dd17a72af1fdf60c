import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Deck } from '../../decks/schema.ts';
import { FileButton } from '../../facilitate/file-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/index.ts';
import { deckFile, downloadDeck, downloadSheet } from './deck-file.ts';
import styles from './editor-shell.module.css';
import { sizeOf } from './size.ts';
import { useCopy } from './use-copy.ts';
import { editorWords } from './words.ts';

export interface FileMenuProps {
  deck: Deck;
  /** Brings cards from a file. */
  onFile: (file: File) => void;
}

/** The deck as a file, cards from a file, a copy. */
export function FileMenu(props: FileMenuProps) {
  const say = useWords(editorWords);
  const [open, setOpen] = useState(false);
  const { onFile } = props;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('tools.file')}</Button>
      <Dialog title={say('tools.fileTitle')} open={open} onClose={() => setOpen(false)}>
        <FileSheet
          {...props}
          onFile={(file) => {
            setOpen(false);
            onFile(file);
          }}
        />
      </Dialog>
    </>
  );
}

function FileSheet({ deck, onFile }: FileMenuProps) {
  const say = useWords(editorWords);
  const [here, go] = useLocation();
  const copy = useCopy(deck);
  return (
    <div className={styles['files']}>
      <div className={styles['file']}>
        <Button onClick={() => downloadDeck(deck)}>{say('tools.download')}</Button>
        <p className={styles['hint']}>
          {say('tools.downloadHint')} {say('tools.size', { size: sizeOf(deckFile(deck).length) })}
        </p>
      </div>
      <div className={styles['file']}>
        <Button onClick={() => void downloadSheet(deck)}>{say('tools.sheet')}</Button>
        <p className={styles['hint']}>{say('tools.sheetHint')}</p>
      </div>
      <div className={styles['file']}>
        <FileButton
          name={say('tools.import')}
          accept=".json,.csv,.tsv,application/json,text/csv"
          onFile={onFile}
        />
        <p className={styles['hint']}>{say('tools.importHint')}</p>
      </div>
      <div className={styles['file']}>
        <Button onClick={() => go(`${here}/print`)}>{say('tools.print')}</Button>
        <p className={styles['hint']}>{say('tools.printHint')}</p>
      </div>
      <div className={styles['file']}>
        <Button onClick={() => void copy()}>{say('tools.copy')}</Button>
      </div>
    </div>
  );
}

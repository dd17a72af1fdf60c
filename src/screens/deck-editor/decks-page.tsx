import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Problem } from '../../decks/problems.ts';
import { FileButton } from '../../facilitate/file-button.tsx';
import { PageFrame } from '../../page-frame.tsx';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { DecksHere } from './decks-here.tsx';
import { DecksOnServer } from './decks-on-server.tsx';
import styles from './decks-page.module.css';
import { FileDrop } from './file-drop.tsx';
import { FileProblems } from './file-problems.tsx';
import { readFile } from './read-file.ts';
import { emptyDeck, shelve, shelveFile } from './start-deck.ts';
import { useServerDecks, useShelf } from './use-decks.ts';
import { decksWords } from './words.ts';

/** `/decks`: every deck that can be reached from here, and three ways to begin one. */
export function DecksPage() {
  const say = useWords(decksWords);
  usePageTitle(say('title'));
  const served = useServerDecks();
  const shelf = useShelf();
  const taken = served.decks.map(({ id }) => id);
  return (
    <PageFrame>
      <main className={styles['page']}>
        <header className={styles['head']}>
          <h1 className={styles['title']}>{say('title')}</h1>
          <p className={styles['lead']}>{say('lead')}</p>
        </header>
        <div className={styles['ways']}>
          <MakeDeck taken={taken} />
          <OpenFile taken={taken} />
        </div>
        <DecksHere shelf={shelf} />
        <DecksOnServer served={served} kept={shelf.decks ?? []} />
      </main>
    </PageFrame>
  );
}

/** Longest title of a deck, in characters. */
const TITLE_MAX = 80;

function MakeDeck({ taken }: { taken: readonly string[] }) {
  const say = useWords(decksWords);
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const make = async (): Promise<void> => {
    go(`/decks/${await shelve(emptyDeck(title.trim()), taken)}`);
  };
  return (
    <form
      className={styles['sheet']}
      onSubmit={(event) => {
        event.preventDefault();
        setIsEmpty(title.trim() === '');
        if (title.trim() !== '') void make();
      }}
    >
      <h2 className={styles['heading']}>{say('make.title')}</h2>
      <Field
        label={say('make.name')}
        hint={say('make.hint')}
        value={title}
        onValue={setTitle}
        maxLength={TITLE_MAX}
        error={isEmpty && title.trim() === '' ? say('make.missing') : null}
      />
      <div>
        <Button type="submit" look="next">
          {say('make.do')}
        </Button>
      </div>
    </form>
  );
}

function OpenFile({ taken }: { taken: readonly string[] }) {
  const say = useWords(decksWords);
  const [, go] = useLocation();
  const [broken, setBroken] = useState<{ file: string; problems: readonly Problem[] } | null>(null);
  const open = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (read.ok) return go(`/decks/${await shelveFile(read, file.name, taken)}`);
    setBroken({ file: file.name, problems: read.problems });
    return announce(say('open.cannot', { file: file.name }));
  };
  return (
    <section className={styles['sheet']} aria-labelledby="open">
      <h2 id="open" className={styles['heading']}>
        {say('open.title')}
      </h2>
      <p className={styles['hint']}>{say('open.hint')}</p>
      <div>
        <FileButton
          name={say('open.choose')}
          accept=".json,.csv,.tsv,application/json,text/csv"
          onFile={(file) => void open(file)}
        />
      </div>
      {broken && <FileProblems {...broken} />}
      <FileDrop says={say('open.drop')} onFile={(file) => void open(file)} />
    </section>
  );
}

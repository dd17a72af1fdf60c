import { useState } from 'react';
import { CheckCards } from '../../facilitate/check-cards.tsx';
import { PageFrame } from '../../page-frame.tsx';
import type { DeckRead } from '../../protocol/deck-comments.ts';
import { TYPED_LIMITS } from '../../protocol/fields.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { CardToRead, Said } from './card-read.tsx';
import { CommentForm, type Sending } from './comment-form.tsx';
import styles from './comments-page.module.css';
import { keepWriter, keptWriter, linkKeyFor, type Writer } from './link-key.ts';
import { useDeckRead } from './use-deck-read.ts';
import { commentWords } from './words.ts';

/** `/decks/:id/comments`: somebody with a link reads a deck, comments on its cards, and can change nothing. */
export function CommentsPage({ deckId }: { deckId: string }) {
  const say = useWords(commentWords);
  const [linkKey] = useState(() => linkKeyFor(deckId));
  const { answer, again } = useDeckRead(deckId, linkKey);
  const title = answer?.ok ? say('title', { deck: answer.value.title }) : null;
  usePageTitle(title ?? say(answer ? 'closed.title' : 'opening'));
  return (
    <PageFrame>
      <main className={styles['page']}>
        {answer === null && <h1 className={styles['opening']}>{say('opening')}</h1>}
        {answer && !answer.ok && <Closed code={answer.code} onAgain={again} />}
        {answer?.ok && linkKey !== null && (
          <Reading title={title ?? ''} deck={answer.value} {...{ deckId, linkKey }} onSent={again} />
        )}
      </main>
    </PageFrame>
  );
}

const CLOSED = ['unknown-link', 'deck-broken', 'offline'] as const;

function Closed({ code, onAgain }: { code: string; onAgain: () => void }) {
  const say = useWords(commentWords);
  return (
    <Notice
      size="page"
      title={<h1>{say('closed.title')}</h1>}
      actions={
        <Button look="next" onClick={onAgain}>
          {say('closed.again')}
        </Button>
      }
    >
      {say(`closed.${CLOSED.find((each) => each === code) ?? 'other'}`)}
    </Notice>
  );
}

interface ReadingProps extends Omit<Sending, 'writer'> {
  title: string;
  deck: DeckRead;
}

function Reading({ title, deck, ...sendingFrom }: ReadingProps) {
  const say = useWords(commentWords);
  const [writer, setWriter] = useState(keptWriter);
  const change = (part: Partial<Writer>): void => {
    const next = { ...writer, ...part };
    setWriter(next);
    keepWriter(next);
  };
  const sending = { ...sendingFrom, writer };
  const of = (cardId: string | null) => deck.comments.filter((comment) => comment.cardId === cardId);
  return (
    <>
      <header className={styles['head']}>
        <h1>{title}</h1>
        {deck.summary && <p lang={deck.language}>{deck.summary}</p>}
        <p>{say('lead')}</p>
        <p className={styles['quiet']}>{say('whoReads')}</p>
      </header>
      <AboutYou writer={writer} onChange={change} />
      <div className={styles['sheet']}>
        <Said comments={of(null)} />
        <CommentForm sending={sending} cardId={null} label={say('write.deck')} />
      </div>
      <h2>{say('cards', { count: deck.cards.length })}</h2>
      <div className={styles['cards']}>
        {deck.cards.map((card) => (
          <CardToRead
            key={card.cardId}
            card={card}
            language={deck.language}
            comments={of(card.cardId)}
            sending={sending}
          />
        ))}
      </div>
    </>
  );
}

/** Asked once, sent with each comment. */
function AboutYou({ writer, onChange }: { writer: Writer; onChange: (part: Partial<Writer>) => void }) {
  const say = useWords(commentWords);
  return (
    <section aria-labelledby="about-you" className={styles['sheet']}>
      <h2 id="about-you">{say('you.title')}</h2>
      <Field
        label={say('you.name')}
        hint={say('you.nameHint')}
        value={writer.name}
        onValue={(name) => onChange({ name })}
        maxLength={TYPED_LIMITS.title}
        autoComplete="name"
      />
      {writer.name.trim() !== '' && (
        <CheckCards
          legend={say('you.may')}
          cards={[{ value: 'may', name: say('you.mayYes') }]}
          values={writer.mayName ? ['may'] : []}
          onValues={(values) => onChange({ mayName: values.length > 0 })}
        />
      )}
    </section>
  );
}

import type { CardRead, DeckRead } from '../../protocol/deck-comments.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { directionOf } from '../../words/direction.ts';
import { useWords } from '../../words/index.ts';
import { CommentForm, type Sending } from './comment-form.tsx';
import styles from './comments-page.module.css';
import { commentWords } from './words.ts';

export interface CardReadProps {
  card: CardRead;
  language: string;
  comments: DeckRead['comments'];
  sending: Sending;
}

/** One card to read, what was said of it by this link, and a place to say more. */
export function CardToRead({ card, language, comments, sending }: CardReadProps) {
  const say = useWords(commentWords);
  const { cardId, perspective, voice, title, text, author, sensitivity, isDraft } = card;
  const name = perspective ?? title ?? say('card.poem');
  const id = `card-${cardId}`;
  return (
    <article aria-labelledby={id} className={styles['card']}>
      <h3 id={id} className={styles['name']}>
        {name}
        {isDraft && <span className={styles['draft']}> {say('card.draft')}</span>}
      </h3>
      {voice && <p className={styles['quiet']}>{voice}</p>}
      {author && <p className={styles['quiet']}>{say('card.by', { author })}</p>}
      <div lang={language} dir={directionOf(language)}>
        <p className={styles['text']}>{text}</p>
        <MoreOf card={card} />
      </div>
      {sensitivity.length > 0 && (
        <p className={styles['quiet']}>{say('card.sensitivity', { what: sensitivity.join(', ') })}</p>
      )}
      <Said comments={comments} />
      <Disclosure
        late
        look="quiet"
        name={
          <>
            <span aria-hidden="true">{say('write.open')}</span>
            <VisuallyHidden>{say('write.openOn', { start: startOf(text) })}</VisuallyHidden>
          </>
        }
      >
        <CommentForm sending={sending} cardId={cardId} label={say('write.card')} />
      </Disclosure>
    </article>
  );
}

function MoreOf({ card: { easyRead, prompts } }: { card: CardRead }) {
  const say = useWords(commentWords);
  return (
    <>
      {easyRead && (
        <p>
          <strong>{say('card.easy')}:</strong> {easyRead}
        </p>
      )}
      {prompts.length > 0 && (
        <ul aria-label={say('card.prompts')} className={styles['prompts']}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was said so far by this link. */
export function Said({ comments }: { comments: DeckRead['comments'] }) {
  const say = useWords(commentWords);
  if (comments.length === 0) return null;
  return (
    <ul aria-label={say('write.soFar')} className={styles['said']}>
      {comments.map(({ commentId, name, text }) => (
        <li key={commentId}>{say('write.said', { who: name ?? say('write.nobody'), text })}</li>
      ))}
    </ul>
  );
}

/** As many words as tell a card from others. */
const startOf = (text: string): string => text.split(/\s+/).slice(0, 6).join(' ');

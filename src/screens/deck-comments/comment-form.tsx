import { useState } from 'react';
import { TYPED_LIMITS } from '../../protocol/fields.ts';
import { writeDeckComment } from '../../session/deck-comments.ts';
import type { Refused } from '../../session/types.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { LongField } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import { sayIn } from '../../words/say.ts';
import styles from './comments-page.module.css';
import type { Writer } from './link-key.ts';
import { commentWords } from './words.ts';

/** How a comment is sent from here. */
export interface Sending {
  deckId: string;
  linkKey: string;
  writer: Writer;
  onSent: () => void;
}

export interface CommentFormProps {
  sending: Sending;
  /** `null` = about the deck as a whole. */
  cardId: string | null;
  label: string;
}

/** Writes a comment. What was written stays until it has been sent. */
export function CommentForm({ sending, cardId, label }: CommentFormProps) {
  const say = useWords(commentWords);
  const [text, setText] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    setIsSending(true);
    const { deckId, linkKey, writer } = sending;
    const name = writer.name.trim();
    const answer = await writeDeckComment(deckId, linkKey, {
      text,
      ...(cardId !== null && { cardId }),
      ...(name !== '' && { name, mayName: writer.mayName }),
    });
    setIsSending(false);
    const sentence = answer.ok ? null : refusalOf(answer);
    setRefusal(sentence);
    announce(sentence ?? say('write.sent'));
    if (!answer.ok) return;
    setText('');
    sending.onSent();
  };
  const missing = text.trim() === '' ? say('write.missing') : null;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === null && !isSending) void send();
      }}
    >
      <LongField
        label={label}
        value={text}
        onValue={setText}
        maxLength={TYPED_LIMITS.comment}
        rows={3}
        error={refusal}
      />
      <div>
        <Button type="submit" look="next" reason={isSending ? say('write.doing') : missing}>
          {say('write.do')}
        </Button>
      </div>
    </form>
  );
}

const CODES = ['unknown-link', 'offline', 'rate-limited', 'too-many-comments', 'bad-fields'] as const;

function refusalOf({ code }: Refused): string {
  return sayIn(commentWords)(`refused.${CODES.find((each) => each === code) ?? 'other'}`);
}

import { useState } from 'react';
import type { CardWords } from '../protocol/deck-words.ts';
import type { CardId } from '../rules/state.ts';
import { LongField } from '../ui/field.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import { Act } from './act.tsx';
import styles from './tools.module.css';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

const FIELDS = ['text', 'easyRead', 'voice', 'title', 'prompt1', 'prompt2', 'prompt3', 'prompt4'] as const;
type CardField = (typeof FIELDS)[number];

/** Longest words of a card, in characters. */
const TEXT_MAX = 900;

/** A field of a card as it reads now; empty where the card has none. */
function wordsOf(card: CardWords, field: CardField): string {
  const prompt = /^prompt(\d)$/.exec(field);
  if (prompt) return card.prompts[Number(prompt[1]) - 1] ?? '';
  if (field === 'text') return card.text;
  if (field === 'easyRead') return card.easyRead ?? '';
  return (field === 'voice' ? card.voice : card.title) ?? '';
}

/** Corrects the words of the card on the table. */
export function MendCardAct({ table, cardId }: { table: AtTable; cardId: CardId }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const [field, setField] = useState<CardField>('text');
  const [typed, setTyped] = useState<{ field: CardField; text: string } | null>(null);
  const card = table.deck.cards[cardId];
  if (!card) return null;
  const now = wordsOf(card, field);
  const text = typed?.field === field ? typed.text : now;
  const isSame = text.trim() === '' || text.trim() === now;
  return (
    <Act
      name={say('mend.name')}
      sees={say('mend.sees')}
      doName={say('mend.do')}
      missing={isSame ? say('mend.same') : null}
      refusal={refusal}
      onDo={async () => {
        const isDone = await act(() => table.play('correctCard', { cardId, field, text }));
        if (isDone) setTyped(null);
        return isDone;
      }}
    >
      <RadioCards
        legend={say('mend.field')}
        cards={FIELDS.filter((each) => each === 'easyRead' || wordsOf(card, each) !== '').map((each) => ({
          value: each,
          name: say(`mend.fields.${each}`),
        }))}
        value={field}
        onValue={setField}
      />
      {now !== '' && (
        <p className={styles['quiet']} lang={table.deck.language}>
          {say('mend.now', { words: now })}
        </p>
      )}
      <LongField
        label={say('mend.text')}
        value={text}
        onValue={(changed) => setTyped({ field, text: changed })}
        maxLength={TEXT_MAX}
        rows={4}
        lang={table.deck.language}
      />
    </Act>
  );
}

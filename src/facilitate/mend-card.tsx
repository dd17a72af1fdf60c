import { useState } from 'react';
import { wordsOfField } from '../protocol/card-field.ts';
import type { CardId } from '../rules/state.ts';
import { announce } from '../ui/announcer-store.ts';
import { LongField } from '../ui/field.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import type { CardField } from '../workshop/state.ts';
import { Act } from './act.tsx';
import { AlsoDeckFields, ONLY_HERE, saveInDeck } from './also-deck.tsx';
import { MendedCards } from './mended-cards.tsx';
import styles from './tools.module.css';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

const FIELDS = ['text', 'easyRead', 'voice', 'title', 'prompt1', 'prompt2', 'prompt3', 'prompt4'] as const;

/** Longest words of a card, in characters. */
const TEXT_MAX = 900;

/** New words for a field of a card. */
interface Mending {
  field: CardField;
  text: string;
}

/** Corrects the words of the card on the table. */
export function MendCardAct({ table, cardId }: { table: AtTable; cardId: CardId }) {
  const say = useWords(facilitateWords);
  const { refusal, mend, undecked } = useMending(table, cardId);
  const [also, setAlso] = useState(ONLY_HERE);
  const [field, setField] = useState<CardField>('text');
  const [typed, setTyped] = useState<Mending | null>(null);
  const card = table.deck.cards[cardId];
  if (!card) return null;
  const now = wordsOfField(card, field) ?? '';
  const text = typed?.field === field ? typed.text : now;
  const isSame = text.trim() === '' || text.trim() === now;
  return (
    <>
      <Act
        name={say('mend.name')}
        sees={say('mend.sees')}
        doName={say(undecked && isSame ? 'mend.again' : 'mend.do')}
        missing={isSame && !undecked ? say('mend.same') : null}
        refusal={refusal}
        onDo={async () => {
          const isDone = await mend(isSame ? null : { field, text }, also);
          if (isDone) setTyped(null);
          return isDone;
        }}
      >
        <RadioCards
          legend={say('mend.field')}
          cards={FIELDS.filter((each) => each === 'easyRead' || wordsOfField(card, each) !== null).map(
            (each) => ({ value: each, name: say(`mend.fields.${each}`) }),
          )}
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
        {table.corrections && <AlsoDeckFields cardId={cardId} also={also} onAlso={setAlso} />}
      </Act>
      <MendedCards table={table} />
    </>
  );
}

/** Mends a card at the table, and then in the deck where that is wanted. What the deck didn't take can be tried again. */
function useMending(table: AtTable, cardId: CardId) {
  const { act, refusal } = useAct(table);
  const [undecked, setUndecked] = useState<{ words: Mending; before: (string | null)[]; why: string } | null>(
    null,
  );

  async function mend(words: Mending | null, also: typeof ONLY_HERE): Promise<boolean> {
    const before = words ? readBefore(table, cardId, words.field) : (undecked?.before ?? []);
    const meant = words ?? undecked?.words;
    if (!meant) return false;
    if (words && !(await act(() => table.play('correctCard', { cardId, ...words })))) return false;
    const why =
      also.where === 'deck'
        ? await saveInDeck(cardId, { ...meant, text: meant.text.trim(), before }, also)
        : null;
    setUndecked(why === null ? null : { words: meant, before, why });
    if (why !== null) announce(why);
    return why === null;
  }

  return { mend, refusal: refusal ?? undecked?.why ?? null, undecked: undecked !== null };
}

/** Everything that a field of a card has said in this workshop: the deck may have any of it still. */
function readBefore(
  { deck, corrections = [] }: AtTable,
  cardId: CardId,
  field: CardField,
): (string | null)[] {
  const card = deck.cards[cardId];
  const logged = corrections
    .filter((each) => each.cardId === cardId && each.field === field)
    .flatMap(({ before, text }) => [before, text]);
  return [...new Set([card ? wordsOfField(card, field) : null, ...logged])];
}

import { useEffect, useState } from 'react';
import type { CorrectDeckBody } from '../protocol/decks-http.ts';
import type { CardId } from '../rules/state.ts';
import { correctDeck, maySaveDeck } from '../session/deck-corrections.ts';
import { hostPassphrase, keepHostPassphrase } from '../session/host-passphrase.ts';
import type { Refused } from '../session/types.ts';
import { Field } from '../ui/field.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import { sayIn } from '../words/say.ts';
import { facilitateWords } from './words.ts';

/** Where a correction holds, and the passphrase that the server may want to hear for it. */
export interface AlsoDeck {
  where: 'here' | 'deck';
  passphrase: string;
}

export const ONLY_HERE: AlsoDeck = { where: 'here', passphrase: '' };

/** A card's deck, and its id there. */
function inDeck(cardId: CardId): { deckId: string; ownId: string } {
  const [deckId = '', ownId = ''] = cardId.split('/');
  return { deckId, ownId };
}

export interface AlsoDeckFieldsProps {
  cardId: CardId;
  also: AlsoDeck;
  onAlso: (also: AlsoDeck) => void;
}

/** Chooses whether a correction is for this workshop only or for the deck too. Nothing for who can't save the deck. */
export function AlsoDeckFields({ cardId, also, onAlso }: AlsoDeckFieldsProps) {
  const say = useWords(facilitateWords);
  const { deckId } = inDeck(cardId);
  const [may, setMay] = useState<'yes' | 'passphrase' | 'no'>('no');
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const found = await maySaveDeck(deckId, hostPassphrase());
      if (isHere) setMay(found);
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [deckId]);
  if (may === 'no') return null;
  return (
    <>
      <RadioCards
        legend={say('mend.where')}
        cards={(['here', 'deck'] as const).map((value) => ({
          value,
          name: say(`mend.wheres.${value}.name`),
          hint: say(`mend.wheres.${value}.hint`),
        }))}
        value={also.where}
        onValue={(where) => onAlso({ ...also, where })}
      />
      {may === 'passphrase' && also.where === 'deck' && (
        <Field
          type="password"
          label={say('mend.passphrase')}
          value={also.passphrase}
          onValue={(passphrase) => onAlso({ ...also, passphrase })}
          autoComplete="current-password"
        />
      )}
    </>
  );
}

/** Saves a correction in the server's deck. Answers why not, or `null`. */
export async function saveInDeck(
  cardId: CardId,
  words: Omit<CorrectDeckBody, 'cardId'>,
  { passphrase }: AlsoDeck,
): Promise<string | null> {
  const { deckId, ownId } = inDeck(cardId);
  const said = passphrase === '' ? hostPassphrase() : passphrase;
  const answer = await correctDeck(deckId, { cardId: ownId, ...words }, said);
  if (!answer.ok) return sentenceFor(answer);
  keepHostPassphrase(said);
  return null;
}

const CODES = ['passphrase-needed', 'wrong-passphrase', 'host-only', 'card-changed', 'not-for-deck'] as const;
const say = sayIn(facilitateWords);

function sentenceFor({ code, params }: Refused): string {
  const known = CODES.find((each) => each === code);
  return say('mend.notInDeck', { why: say(`mend.whyNot.${known ?? 'other'}`, params) });
}

import { useState } from 'react';
import { refusalSentence } from '../play/refusal-sentence.ts';
import type { Play } from '../play/use-turn.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { FacilitatorView } from '../rules/view-types.ts';
import type { Refusal } from '../rules/refusals.ts';
import type { PlayResult } from '../session/types.ts';
import type { CorrectionView } from '../workshop/view-types.ts';
import { announce } from '../ui/announcer-store.ts';

/** A table with the facilitator at it: what every tool needs. */
export interface AtTable {
  view: FacilitatorView;
  deck: DeckWords;
  play: Play;
  /** Puts other words in the place of something typed, or hides it (`null`); left out where nothing can be mended. */
  mend?: ((wordId: string, text: string | null) => Promise<PlayResult>) | undefined;
  /** The change log of the workshop's cards; left out where there is no server that keeps a deck. */
  corrections?: readonly CorrectionView[] | undefined;
}

export interface Acting {
  /** Answers whether it was done. */
  act: (what: () => Promise<PlayResult>) => Promise<boolean>;
  /** Why the last try was refused, until the next. */
  refusal: string | null;
}

/** Does something for everyone at the table, and keeps the sentence of a refusal. */
export function useAct({ view, deck }: Pick<AtTable, 'view' | 'deck'>): Acting {
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = async (what: () => Promise<PlayResult>): Promise<boolean> => {
    setRefusal(null);
    const result = await what();
    if (result.ok) return true;
    const sentence = refusalSentence(result, view, deck);
    setRefusal(sentence);
    announce(sentence);
    return false;
  };
  return { act, refusal };
}

/** The sentence of a reason that `whyNot` gave. */
export function reasonOf(
  reason: Refusal | null,
  { view, deck }: Pick<AtTable, 'view' | 'deck'>,
): string | null {
  return reason && refusalSentence(reason, view, deck);
}

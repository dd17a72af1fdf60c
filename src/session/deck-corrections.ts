import * as z from 'zod/mini';
import {
  deckChecksSchema,
  deckCorrectedSchema,
  type CheckNamed,
  type CorrectDeckBody,
  type DeckCheck,
  type DeckCorrected,
} from '../protocol/decks-http.ts';
import { ask, type Answer } from './ask.ts';

const pathOf = (deckId: string, what: string): string => `/api/decks/${encodeURIComponent(deckId)}/${what}`;

/**
 * Whether this device may save a deck on the server: `passphrase` = once the host's passphrase is said, `no` = there is no
 * such deck, or only the machine itself may.
 */
export async function maySaveDeck(deckId: string, passphrase?: string): Promise<'yes' | 'passphrase' | 'no'> {
  const answer = await listDeckChecks(deckId, passphrase);
  if (answer.ok) return 'yes';
  return answer.code === 'passphrase-needed' || answer.code === 'wrong-passphrase' ? 'passphrase' : 'no';
}

/** Puts words that were corrected in play into the server's deck, as a new patch version. */
export function correctDeck(
  deckId: string,
  body: CorrectDeckBody,
  passphrase?: string,
): Promise<Answer<DeckCorrected>> {
  const path = pathOf(deckId, 'corrections');
  return ask(path, deckCorrectedSchema, { method: 'POST', body, bearer: passphrase });
}

/** Easy words and sound that are to be looked at again, because other words of their card were corrected in play. */
export async function listDeckChecks(deckId: string, passphrase?: string): Promise<Answer<DeckCheck[]>> {
  const answer = await ask(pathOf(deckId, 'checks'), deckChecksSchema, { bearer: passphrase });
  return answer.ok ? { ok: true, value: answer.value.checks } : answer;
}

/** Somebody looked at it, and it is right as it is. */
export async function endDeckCheck(
  deckId: string,
  { cardId, part }: CheckNamed,
  passphrase?: string,
): Promise<Answer<null>> {
  const body = { cardId, part };
  const path = pathOf(deckId, 'checks/done');
  const answer = await ask(path, z.object({ ok: z.literal(true) }), {
    method: 'POST',
    body,
    bearer: passphrase,
  });
  return answer.ok ? { ok: true, value: null } : answer;
}

import type { CardField } from '../workshop/state.ts';

/** The prompt that a field means, from 0; `null` for another field. */
export function promptOf(field: CardField): number | null {
  const [, number] = /^prompt([1-4])$/.exec(field) ?? [];
  return number === undefined ? null : Number(number) - 1;
}

/** As much of a card as has words that can be corrected. */
interface Worded {
  text: string;
  easyRead?: string | null | undefined;
  voice?: string | null | undefined;
  title?: string | null | undefined;
  prompts?: readonly string[] | undefined;
}

/** A field of a card as it reads; `null` where the card has none. */
export function wordsOfField(card: Worded, field: CardField): string | null {
  const prompt = promptOf(field);
  if (prompt !== null) return card.prompts?.[prompt] ?? null;
  if (field === 'text') return card.text;
  return field === 'easyRead' || field === 'voice' || field === 'title' ? (card[field] ?? null) : null;
}

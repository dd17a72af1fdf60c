import { boardWords } from '../words/board-area.ts';
import { sayIn } from '../words/say.ts';

const OPENS = /(^|[\s([{—–-])"/g;

/** A statement as speech: real quote marks round it, and what it quotes itself in single ones. */
export function quoted(text: string): string {
  const curled = text.trim().replaceAll(OPENS, '$1“').replaceAll('"', '”').replaceAll(/(\w)'/g, '$1’');
  return sayIn(boardWords)('card.quote', { text: curled.replaceAll('“', '‘').replaceAll('”', '’') });
}

/** Words as a sentence, so that a voice rests after them. */
export const ended = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;

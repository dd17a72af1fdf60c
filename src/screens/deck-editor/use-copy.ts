import { useLocation } from 'wouter';
import type { Deck } from '../../decks/schema.ts';
import { useWords } from '../../words/index.ts';
import { shelve } from './start-deck.ts';
import { decksWords, editorWords } from './words.ts';

/** Keeps the same deck in this browser under another name, and opens it. */
export function useCopy(deck: Deck): () => Promise<void> {
  const say = useWords(editorWords);
  const sayDecks = useWords(decksWords);
  const [, go] = useLocation();
  return async () => {
    const title = sayDecks('copyTitle', { title: deck.title || say('untitled') }).slice(0, 80);
    go(`/decks/${await shelve({ ...deck, title }, [deck.id])}`);
  };
}

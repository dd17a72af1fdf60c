import decks from '../../words/en-GB/decks.json';
import editor from '../../words/en-GB/deck-editor.json';
import { area } from '../../words/say.ts';

/** What the list of decks says. */
export const decksWords = area('decks', decks);
/** What the editor of a deck says. */
export const editorWords = area('deck-editor', editor);

import messages from '../../words/en-GB/deck-comments.json';
import { area } from '../../words/say.ts';

/** What the page says on which somebody with a link reads a deck. */
export const commentWords = area('deck-comments', messages);

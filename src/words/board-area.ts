import messages from './en-GB/board.json';
import { area } from './say.ts';

/** What the pictures of the game say: board, path, card. */
export const boardWords = area('board', messages);

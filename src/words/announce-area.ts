import messages from './en-GB/announce.json';
import { area } from './say.ts';

/** What the live region says when something happened at a table. */
export const announceWords = area('announce', messages);

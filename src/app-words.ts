import messages from './words/en-GB/app.json';
import { area } from './words/say.ts';

/** What the frame around every page says. */
export const appWords = area('app', messages);

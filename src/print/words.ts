import messages from '../words/en-GB/print.json';
import { area } from '../words/say.ts';

/** What the sheets of a print pack say. */
export const printWords = area('print', messages);

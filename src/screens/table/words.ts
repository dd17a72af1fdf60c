import messages from '../../words/en-GB/table.json';
import { area } from '../../words/say.ts';

/** What a participant's table says. */
export const tableWords = area('table', messages);

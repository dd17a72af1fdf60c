import facilitate from '../words/en-GB/facilitate.json';
import history from '../words/en-GB/history.json';
import { area } from '../words/say.ts';

/** A sentence for each line of a table's history. */
export const historyWords = area('history', history);
/** What the facilitator's tools at a table say. */
export const facilitateWords = area('facilitate', facilitate);

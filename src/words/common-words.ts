import messages from './en-GB/common.json';
import { area } from './say.ts';

/** What every screen says: buttons of dialogs, a person's own settings, waiting. */
export const commonWords = area('common', messages);

import screen from '../words/en-GB/screen.json';
import { area } from '../words/say.ts';

/** What a screen for a whole room says. */
export const stageWords = area('screen', screen);

import oneScreen from '../../words/en-GB/one-screen.json';
import { area } from '../../words/say.ts';

/** What play on one screen says. */
export const oneScreenWords = area('one-screen', oneScreen);

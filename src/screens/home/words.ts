import messages from '../../words/en-GB/home.json';
import { area } from '../../words/say.ts';

export const homeWords = area('home', messages);

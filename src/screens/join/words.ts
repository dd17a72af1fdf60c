import messages from '../../words/en-GB/join.json';
import { area } from '../../words/say.ts';

export const joinWords = area('join', messages);

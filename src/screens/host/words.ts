import host from '../../words/en-GB/host.json';
import { area } from '../../words/say.ts';

/** What the facilitator's own pages say. */
export const hostWords = area('host', host);

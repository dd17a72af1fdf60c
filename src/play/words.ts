import play from '../words/en-GB/play.json';
import refusals from '../words/en-GB/refusals.json';
import { area } from '../words/say.ts';

/** What the controls of a turn say. */
export const playWords = area('play', play);
/** Why a move could not be played. */
export const refusalWords = area('refusals', refusals);

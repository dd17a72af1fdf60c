import type { DeckWords } from '../protocol/deck-words.ts';
import type { MoveFault } from '../protocol/moves.ts';
import type { RefusalCode } from '../rules/refusals.ts';
import type { TableView } from '../rules/view-types.ts';
import type { Refused } from '../session/types.ts';
import refusals from '../words/en-GB/refusals.json';
import { sayIn } from '../words/say.ts';
import { withNames } from './deck-names.ts';
import { refusalWords } from './words.ts';

/** Codes that neither the rules nor the shape of a move give: what can happen on the way. */
type OnTheWay =
  | 'moved-on'
  | 'offline'
  | 'bad-answer'
  | 'internal'
  | 'busy'
  | 'rate-limited'
  | 'closed'
  | 'not-allowed'
  | 'unknown';

type SentenceCode = RefusalCode | MoveFault | OnTheWay;

/** Every code that refuses a move has its sentence, or this does not compile. */
const SENTENCES: Readonly<Record<SentenceCode, string>> = refusals;

const hasSentence = (code: string): code is SentenceCode => Object.hasOwn(SENTENCES, code);

const say = sayIn(refusalWords);

/** Why a move was refused, in a warm sentence with the names that people know. */
export function refusalSentence(
  refused: Pick<Refused, 'code' | 'params'>,
  view: Pick<TableView, 'teams'> | null,
  words: DeckWords | null,
): string {
  const code = hasSentence(refused.code) ? refused.code : 'unknown';
  return say(code, withNames(refused.params ?? {}, view, words));
}

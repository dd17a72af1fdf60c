import { outcomeWords, perspectiveWords, withinSentence } from '../play/deck-names.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { HistoryAct } from '../rules/history-acts.ts';
import {
  FACILITATOR,
  type DrawReason,
  type EffectOp,
  type HouseRules,
  type Seat,
  type Team,
} from '../rules/state.ts';
import type { HistoryView, TableView } from '../rules/view-types.ts';
import messages from '../words/en-GB/history.json';
import { sayIn, type KeyOf, type Params } from '../words/say.ts';
import { cardName, pileName } from './card-name.ts';
import { historyWords } from './words.ts';

type Key = KeyOf<typeof messages>;
/** A group of sentences, or one. */
type Said = string | { readonly [name: string]: Said };

/** Every act, every way to draw, every kind of effect and every house rule has its sentence, or this does not compile. */
const ACTS: Readonly<
  Record<HistoryAct, Said> & {
    drew: Record<DrawReason, string>;
    passed: Record<EffectOp, string>;
    'house-rule': Record<keyof HouseRules, Said>;
  }
> = messages.acts;

const say = sayIn(historyWords);

/** What a sentence of the history needs beside its line. */
export interface Told {
  view: Pick<TableView, 'teams'>;
  deck: DeckWords;
}

/** One line of a table's history in a plain sentence, with the names that people know and the words that they typed. */
export function sayHistory(line: HistoryView, told: Told): string {
  const sentence = say(keyOf(line), paramsOf(line, told));
  if (line.word === undefined) return sentence;
  if (line.word === null) return say('hidden', { sentence });
  return say('quote', { sentence, word: line.word });
}

function isKey(key: string): key is Key {
  let at: Said | undefined = messages;
  for (const name of key.split('.')) at = typeof at === 'object' ? at[name] : undefined;
  return typeof at === 'string';
}

function keyOf(line: HistoryView): Key {
  const plain = `acts.${line.act}`;
  if (isKey(plain)) return plain;
  const variant = `${plain}.${variantOf(line)}`;
  if (isKey(variant)) return variant;
  return firstOf(line.act);
}

/** Which of the sentences of an act it is. */
function variantOf({ act, detail = '', word }: HistoryView): string {
  if (act === 'captioned') return word === undefined ? 'none' : 'words';
  const [rule = '', value = ''] = detail.split(':');
  if (rule === 'softTimerMinutes') return value === 'null' ? `${rule}.off` : `${rule}.on`;
  return detail.replace(':', '.');
}

/** For a variant that is newer than these words. */
function firstOf(act: HistoryAct): Key {
  const group = ACTS[act];
  const [name = ''] =
    typeof group === 'string' ? [] : Object.keys(group).filter((each) => isKey(`acts.${act}.${each}`));
  const first = `acts.${act}.${name}`;
  return isKey(first) ? first : 'acts.house-rule.other';
}

function paramsOf(line: HistoryView, told: Told): Params {
  return { ...teamParams(line, told), ...boardParams(line, told), ...detailParams(line, told) };
}

function teamParams(line: HistoryView, { view }: Told): Params {
  const nameOf = (team: Team | undefined): string => (team ? view.teams[team].name : '');
  const actor = seatName(line.seat, view);
  const team = nameOf(line.forTeam);
  const who = line.forTeam ? say('who.for', { who: actor, team }) : actor;
  return { who, actor, forTeam: team, team: nameOf(line.team) };
}

function boardParams({ perspective, outcome, number = 0, cardId }: HistoryView, { deck }: Told): Params {
  const short = perspective ? (perspectiveWords(deck, perspective)?.short ?? perspective) : '';
  return {
    perspective: withinSentence(short),
    outcome: outcome ? (outcomeWords(deck, outcome)?.short ?? outcome) : '',
    number,
    pile: pileName(deck, number),
    card: cardId ? cardName(deck, cardId) : '',
  };
}

function detailParams(line: HistoryView, told: Told): Params {
  const { detail = '' } = line;
  const field = `fields.${detail}`;
  return {
    minutes: detail.split(':')[1] ?? '',
    field: say(isKey(field) ? field : 'fields.other'),
    list: listed(line, told),
  };
}

function seatName(seat: Seat, { teams }: Told['view']): string {
  return seat === FACILITATOR ? say('who.facilitator') : teams[seat].name;
}

/** The teams of an order, or the outcomes that were put in play. */
function listed({ act, detail = '' }: HistoryView, { view, deck }: Told): string {
  const ids = detail.split(',');
  if (act === 'outcomes-set') return ids.map((id) => outcomeWords(deck, id)?.short ?? id).join(', ');
  const teams: Readonly<Record<string, { name: string }>> = view.teams;
  return act === 'ordered' ? ids.map((id) => teams[id]?.name ?? id).join(', ') : '';
}

import { perspectivesOf } from '../decks/defaults.ts';
import type { Problem, ProblemCode, ProblemParams } from '../decks/problems.ts';
import type { Perspective } from '../decks/schema.ts';
import { addTag } from './commands/change-cards.ts';
import { addGlossaryEntry } from './commands/write-deck.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { freeId, newCardId, slug } from './ids.ts';
import { stepsOf } from './read-draft.ts';
import { holderOf, inside, placeAt, setTo, siblings, takeOut, type Place } from './remedy-place.ts';

/** What a remedy does, as its button names it. */
export type RemedyName =
  | 'use-name'
  | 'rename-field'
  | 'take-field-out'
  | 'take-out'
  | 'take-effect-out'
  | 'take-outcomes-out'
  | 'use-symbol'
  | 'use-colour'
  | 'mend-text'
  | 'explain'
  | 'add-tag';

/** A mend that is certain: one press does it, and *Undo* takes it back. */
export interface Remedy {
  name: RemedyName;
  params: Readonly<Record<string, string>>;
  edit: Edit;
}

type Make<Code extends ProblemCode> = (at: Place, params: ProblemParams[Code]) => Remedy | null;

const REMEDIES: { readonly [Code in ProblemCode]?: Make<Code> } = {
  'field-unknown': (at, { field, nearest }) =>
    canBeRenamed(at, nearest) ? renamed(at, nearest) : withoutField(at, field),
  'text-too-short': (at, { field }) =>
    at.value === '' && OPTIONAL.includes(field) ? withoutField(at, field) : null,
  'bad-format': (at, { format }) => {
    if (format === 'text') return mended(at);
    return format === 'card-id' ? useName(at, freshId(at)) : null;
  },
  'id-twice': (at, { what }) => (what === 'card' ? useName(at, freshId(at)) : null),
  'perspective-unknown': (at, { meant }) => useName(at, meant),
  'outcome-unknown': (at, { id, meant }) =>
    meant === null || siblings(at).includes(meant) ? withoutItem(at, id) : useName(at, meant),
  'suggests-twice': (at, { id }) => withoutItem(at, id),
  'effect-twice-same-slot': (at) => ({ name: 'take-effect-out', params: {}, edit: takeOut(at) }),
  'effect-discuss-suggests': (at) => ({ name: 'take-outcomes-out', params: {}, edit: withoutOutcomes(at) }),
  'symbol-twice': (at) => {
    const taken = perspectivesOf(at.draft.deck).map(({ symbol }) => symbol);
    const symbol = SYMBOLS.find((each) => !taken.includes(each));
    return symbol === undefined ? null : { name: 'use-symbol', params: { symbol }, edit: setTo(at, symbol) };
  },
  'colour-faint': (at, { nearest, theme }) => useColour(at, nearest, theme),
  'colours-alike': (at, { nearest, theme }) => useColour(at, nearest, theme),
  jargon: (_, { word }) => explain(word),
  acronym: (_, { letters }) => explain(letters),
  'subject-untagged': ({ draft, steps }, { subject: tag }) => {
    const key = draft.keys[Number(steps[1])];
    return key === undefined
      ? null
      : { name: 'add-tag', params: { tag }, edit: addTag([key], 'sensitivity', tag) };
  },
};

const SYMBOLS: readonly Perspective['symbol'][] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'star',
  'cross',
  'drop',
];

/** Texts that a deck may leave out. */
const OPTIONAL = ['voice', 'title', 'author', 'easyRead', 'facilitatorNote', 'source', 'summary'];

/** The remedy of a problem, where one is certain. */
export function remedyFor<Code extends ProblemCode>(draft: Draft, problem: Problem<Code>): Remedy | null {
  const make: Make<Code> | undefined = REMEDIES[problem.code];
  const place = make && placeAt(draft, stepsOf(problem.path));
  return place ? make(place, problem.params) : null;
}

/** A text that is only misnamed: its right name is free, and holds a text too. */
function canBeRenamed(at: Place, nearest: string): boolean {
  const isFree = !Object.hasOwn(holderOf(at.draft, at.steps) ?? {}, nearest);
  return isFree && typeof at.value === 'string' && OPTIONAL.includes(nearest);
}

function renamed(at: Place, nearest: string): Remedy {
  const edit = inside(at, (holder) => {
    Reflect.set(holder, nearest, Reflect.get(holder, at.name));
    Reflect.deleteProperty(holder, at.name);
  });
  return { name: 'rename-field', params: { field: at.name, nearest }, edit };
}

function withoutField(at: Place, field: string): Remedy {
  return { name: 'take-field-out', params: { field }, edit: takeOut(at) };
}

function withoutItem(at: Place, what: string): Remedy {
  return { name: 'take-out', params: { what }, edit: takeOut(at) };
}

function withoutOutcomes(at: Place): Edit {
  return inside(at, (holder) => {
    const effect: unknown = Reflect.get(holder, at.name);
    if (typeof effect === 'object' && effect !== null) Reflect.deleteProperty(effect, 'suggests');
  });
}

function useName(at: Place, id: string | null): Remedy | null {
  return id === null ? null : { name: 'use-name', params: { id }, edit: setTo(at, id) };
}

/** In the dark a perspective may have a colour of its own: the one for daylight stays as it is. */
function useColour(at: Place, colour: string | null, theme: 'light' | 'dark'): Remedy | null {
  if (colour === null) return null;
  const field = theme === 'dark' ? 'colourDark' : 'colour';
  const edit = inside(at, (holder) => void Reflect.set(holder, field, colour));
  return { name: 'use-colour', params: { colour }, edit };
}

/** The meaning is for a person to write: it stays to be filled in. */
function explain(word: string): Remedy {
  return { name: 'explain', params: { word }, edit: addGlossaryEntry({ term: word, meaning: '' }) };
}

/** An id for a card whose own is no id, or another's: as near to what was written as can be. */
function freshId({ draft: { deck }, steps, value }: Place): string {
  const card = deck.cards[Number(steps[1])];
  const near = slug(typeof value === 'string' ? value : '');
  const pile = card?.kind === 'scenario' ? card.perspective : 'poem';
  const taken = deck.cards.map(({ id }) => id);
  return near === '' ? newCardId(deck, slug(pile) || 'card') : freeId(near.slice(0, 58), taken);
}

/** The same text without the characters that can't be shown. */
function mended(at: Place): Remedy | null {
  if (typeof at.value !== 'string' || at.value.trim() === '') return null;
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  const clean = at.value.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]+/g, ' ');
  return { name: 'mend-text', params: {}, edit: setTo(at, clean) };
}

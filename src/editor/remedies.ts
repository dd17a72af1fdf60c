import { perspectivesOf } from '../decks/defaults.ts';
import { nearestName } from '../decks/nearest-name.ts';
import type { Problem, ProblemCode, ProblemParams } from '../decks/problems.ts';
import type { Perspective } from '../decks/schema.ts';
import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { freeId, newCardId, slug } from './ids.ts';
import { stepsOf } from './read-draft.ts';

/** What a remedy does, as its button names it. */
export type RemedyName =
  | 'use-name'
  | 'rename-field'
  | 'take-field-out'
  | 'take-out'
  | 'take-outcomes-out'
  | 'use-symbol'
  | 'mend-text';

/** A mend that is certain: one press does it, and *Undo* takes it back. */
export interface Remedy {
  name: RemedyName;
  params: Readonly<Record<string, string>>;
  edit: Edit;
}

type Make<Code extends ProblemCode> = (at: Place, params: ProblemParams[Code]) => Remedy | null;

/** Where a problem is, in a draft that may be changed. */
interface Place {
  draft: Draft;
  /** The last step of its path. */
  name: string;
  steps: readonly string[];
  /** An edit of what holds the place: an object, or a list with the place's number. */
  inside: (change: (holder: object) => void) => Edit;
  value: unknown;
}

const REMEDIES: { readonly [Code in ProblemCode]?: Make<Code> } = {
  'field-unknown': (at, { field, nearest }) =>
    canBeRenamed(at, nearest)
      ? {
          name: 'rename-field',
          params: { field, nearest },
          edit: at.inside((holder) => {
            Reflect.set(holder, nearest, Reflect.get(holder, at.name));
            Reflect.deleteProperty(holder, at.name);
          }),
        }
      : { name: 'take-field-out', params: { field }, edit: takeOut(at) },
  'text-too-short': (at, { field }) =>
    at.value === '' && OPTIONAL.includes(field)
      ? { name: 'take-field-out', params: { field }, edit: takeOut(at) }
      : null,
  'bad-format': (at, { format }) => {
    if (format === 'text') return mended(at);
    return format === 'card-id' ? useName(at, freshId(at)) : null;
  },
  'id-twice': (at, { what }) => (what === 'card' ? useName(at, freshId(at)) : null),
  'perspective-unknown': (at, { id, known }) => useName(at, nearestName(id, known)),
  'outcome-unknown': (at, { id, known }) => {
    const nearest = nearestName(id, known);
    const isThere = siblings(at).includes(nearest);
    return isThere ? takenOut(at, id) : useName(at, nearest);
  },
  'suggests-twice': (at, { id }) => takenOut(at, id),
  'effect-twice-same-slot': (at) => ({ name: 'take-out', params: { what: '' }, edit: takeOut(at) }),
  'effect-discuss-suggests': (at) => ({
    name: 'take-outcomes-out',
    params: {},
    edit: edit(at.draft, at.steps, (holder) => {
      const effect: unknown = Reflect.get(holder, at.name);
      if (typeof effect === 'object' && effect !== null) Reflect.deleteProperty(effect, 'suggests');
    }),
  }),
  'symbol-twice': (at) => {
    const taken = perspectivesOf(at.draft.deck).map(({ symbol }) => symbol);
    const free = SYMBOLS.find((symbol) => !taken.includes(symbol));
    return free === undefined
      ? null
      : { name: 'use-symbol', params: { symbol: free }, edit: setTo(at, free) };
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

/** A text that is only misnamed: its right name is free, and holds a text too. */
function canBeRenamed(at: Place, nearest: string): boolean {
  const isFree = !Object.hasOwn(holderOf(at.draft, at.steps) ?? {}, nearest);
  return isFree && typeof at.value === 'string' && OPTIONAL.includes(nearest);
}

/** The remedy of a problem, where one is certain. */
export function remedyFor<Code extends ProblemCode>(draft: Draft, problem: Problem<Code>): Remedy | null {
  const make: Make<Code> | undefined = REMEDIES[problem.code];
  if (!make) return null;
  const steps = stepsOf(problem.path);
  const name = steps.at(-1) ?? '';
  const holder = holderOf(draft, steps);
  if (!holder) return null;
  const place: Place = {
    draft,
    name,
    steps,
    inside: (change) => edit(draft, steps, change),
    value: Reflect.get(holder, name),
  };
  return make(place, problem.params);
}

/** The object or list that holds the place of a path; the deck's own fields are held by the deck. */
function holderOf({ deck }: Draft, steps: readonly string[]): object | null {
  let at: unknown = deck;
  for (const step of steps.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return null;
    at = Reflect.get(at, step);
  }
  return typeof at === 'object' ? at : null;
}

function edit(draft: Draft, steps: readonly string[], change: (holder: object) => void): Edit {
  const card = steps[0] === 'cards' ? draft.keys[Number(steps[1])] : undefined;
  return {
    name: 'problem-mended',
    card,
    change: (changed) => {
      const holder = holderOf(changed, steps);
      if (holder) change(holder);
    },
  };
}

function setTo(at: Place, value: unknown): Edit {
  return at.inside((holder) => void Reflect.set(holder, at.name, value));
}

function takeOut(at: Place): Edit {
  return at.inside((holder) => {
    if (Array.isArray(holder)) holder.splice(Number(at.name), 1);
    else Reflect.deleteProperty(holder, at.name);
  });
}

function useName(at: Place, id: string): Remedy | null {
  return id === '' ? null : { name: 'use-name', params: { id }, edit: setTo(at, id) };
}

function takenOut(at: Place, what: string): Remedy {
  return { name: 'take-out', params: { what }, edit: takeOut(at) };
}

function siblings(at: Place): unknown[] {
  const holder = holderOf(at.draft, at.steps);
  return Array.isArray(holder) ? holder : [];
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

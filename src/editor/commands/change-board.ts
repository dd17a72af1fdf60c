import { DEFAULT_OUTCOMES, DEFAULT_PERSPECTIVES } from '../../decks/defaults.ts';
import { LIMITS } from '../../decks/limits.ts';
import type { Deck, Outcome, Perspective } from '../../decks/schema.ts';
import type { Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { freeId, slug } from '../ids.ts';
import { noteSource } from '../note-source.ts';
import { BOARD_WORDS } from '../translated-fields.ts';
import { setOrLeaveOut } from './set-or-leave-out.ts';

/** The two lists that make a board. */
export type BoardList = 'perspectives' | 'outcomes';
export type BoardText = 'name' | 'short' | 'description' | 'easyRead';

const named = (list: BoardList): Pick<Edit, 'name'> => ({
  name: list === 'perspectives' ? 'perspectives-changed' : 'outcomes-changed',
});

/** A deck that changes anything of a usual list carries a list of its own from then on. */
function ownPerspectives(deck: Deck): Perspective[] {
  deck.perspectives ??= DEFAULT_PERSPECTIVES.map((each) => ({ ...each }));
  return deck.perspectives;
}

function ownOutcomes(deck: Deck): Outcome[] {
  deck.outcomes ??= DEFAULT_OUTCOMES.map((each) => ({ ...each }));
  return deck.outcomes;
}

function own(deck: Deck, list: BoardList): (Perspective | Outcome)[] {
  return list === 'perspectives' ? ownPerspectives(deck) : ownOutcomes(deck);
}

export function writeBoard(list: BoardList, index: number, text: { field: BoardText; value: string }): Edit {
  const { field, value } = text;
  return {
    ...named(list),
    joins: `${list} ${index} ${field}`,
    change: ({ deck }) => {
      const entry = own(deck, list)[index];
      if (!entry) return;
      const translations = Object.values(deck.translations ?? {}).flatMap(
        (words) => words[list]?.[entry.id] ?? [],
      );
      const change = (written: typeof entry): void => {
        if (field === 'easyRead') setOrLeaveOut(written, field, value);
        else written[field] = value;
      };
      noteSource(entry, BOARD_WORDS, { change, translations });
    },
  };
}

export function setLook(
  index: number,
  look: { colour?: string; colourDark?: string | null; symbol?: Perspective['symbol'] },
): Edit {
  return {
    name: 'perspectives-changed',
    joins: `look ${index} ${Object.keys(look).join(' ')}`,
    change: ({ deck }) => {
      const entry = ownPerspectives(deck)[index];
      if (!entry) return;
      if (look.colour !== undefined) entry.colour = look.colour;
      if (look.symbol !== undefined) entry.symbol = look.symbol;
      if (look.colourDark !== undefined) setOrLeaveOut(entry, 'colourDark', look.colourDark ?? undefined);
    },
  };
}

/** A new outcome at the end of the path. */
export function addOutcome(name: string): Edit {
  return {
    name: 'outcomes-changed',
    change: ({ deck }) => {
      const list = ownOutcomes(deck);
      const taken = list.map((each) => each.id);
      list.push({
        id: freeId(/^[a-z]/.test(slug(name)) ? slug(name, 36) : 'outcome', taken),
        name,
        short: name.slice(0, LIMITS.short.max).trim(),
        description: '',
      });
    },
  };
}

/** Takes an outcome off the path, and out of what cards suggest and translations say. */
export function removeOutcome(index: number): Edit {
  return {
    name: 'outcomes-changed',
    change: (draft) => {
      const [gone] = ownOutcomes(draft.deck).splice(index, 1);
      if (gone) forget(draft, gone.id);
    },
  };
}

function forget({ deck }: Draft, outcome: string): void {
  for (const card of deck.cards) {
    for (const effect of card.effects ?? []) {
      if (!effect.suggests?.includes(outcome)) continue;
      setOrLeaveOut(
        effect,
        'suggests',
        effect.suggests.filter((each) => each !== outcome),
      );
    }
  }
  for (const words of Object.values(deck.translations ?? {})) delete words.outcomes?.[outcome];
}

export function moveOutcome(index: number, to: number): Edit {
  return {
    name: 'outcomes-changed',
    change: ({ deck }) => {
      const list = ownOutcomes(deck);
      const [entry] = list.splice(index, 1);
      if (entry) list.splice(Math.min(Math.max(to, 0), list.length), 0, entry);
    },
  };
}

/** Back to the usual four, or the usual seven. */
export function takeUsual(list: BoardList): Edit {
  return { ...named(list), change: ({ deck }) => void delete deck[list] };
}

/** Gives a perspective or an outcome another id, wherever the deck names it. */
export function renameId(list: BoardList, index: number, id: string): Edit {
  return {
    ...named(list),
    joins: `${list} ${index} id`,
    change: ({ deck }) => {
      const entry = own(deck, list)[index];
      if (!entry || entry.id === id) return;
      const before = entry.id;
      entry.id = id;
      if (list === 'perspectives') renamePerspective(deck, before, id);
      else renameOutcome(deck, before, id);
      for (const { [list]: words } of Object.values(deck.translations ?? {})) {
        const said = words?.[before];
        if (!words || !said) continue;
        delete words[before];
        words[id] = said;
      }
    },
  };
}

function renamePerspective(deck: Deck, before: string, id: string): void {
  for (const card of deck.cards) {
    if (card.kind === 'scenario' && card.perspective === before) card.perspective = id;
    for (const effect of card.effects ?? []) if (effect.perspective === before) effect.perspective = id;
  }
}

function renameOutcome(deck: Deck, before: string, id: string): void {
  for (const card of deck.cards) {
    for (const effect of card.effects ?? []) {
      if (effect.suggests) effect.suggests = effect.suggests.map((each) => (each === before ? id : each));
    }
  }
}

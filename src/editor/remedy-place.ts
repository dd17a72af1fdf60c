import type { Draft } from './draft.ts';
import type { Edit } from './edit.ts';

/** Where a problem is, in a draft that may be changed. */
export interface Place {
  draft: Draft;
  /** The path's steps, and the last of them. */
  steps: readonly string[];
  name: string;
  value: unknown;
}

/** The place of a path; `null` where nothing holds it any more. */
export function placeAt(draft: Draft, steps: readonly string[]): Place | null {
  const holder = holderOf(draft, steps);
  const name = steps.at(-1) ?? '';
  return holder && { draft, steps, name, value: Reflect.get(holder, name) };
}

/** The object or list that holds the place of a path; the deck's own fields are held by the deck. */
export function holderOf({ deck }: Draft, steps: readonly string[]): object | null {
  let at: unknown = deck;
  for (const step of steps.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return null;
    at = Reflect.get(at, step);
  }
  return typeof at === 'object' ? at : null;
}

/** An edit of what holds a place. */
export function inside({ draft, steps }: Place, change: (holder: object) => void): Edit {
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

export function setTo(at: Place, value: unknown): Edit {
  return inside(at, (holder) => void Reflect.set(holder, at.name, value));
}

/** Takes an item out of its list, or a field out of what has it. */
export function takeOut(at: Place): Edit {
  return inside(at, (holder) => {
    if (Array.isArray(holder)) holder.splice(Number(at.name), 1);
    else Reflect.deleteProperty(holder, at.name);
  });
}

/** The items of the list that the place is in. */
export function siblings(at: Place): readonly unknown[] {
  const holder = holderOf(at.draft, at.steps);
  return Array.isArray(holder) ? holder : [];
}

/** The deck that a new facilitator is offered first. */
const STARTER = 'path-to-personalisation';

/** Compares two decks for a list to choose from: the starter deck, then by title. */
export function inListOrder(a: { id: string; title: string }, b: { id: string; title: string }): number {
  return Number(b.id === STARTER) - Number(a.id === STARTER) || a.title.localeCompare(b.title);
}

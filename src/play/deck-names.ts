import type { DeckWords, OutcomeWords, PerspectiveWords } from '../protocol/deck-words.ts';
import { TEAMS, type Team } from '../rules/state.ts';
import type { Choice, TableView } from '../rules/view-types.ts';

export function perspectiveWords(words: DeckWords, id: string): PerspectiveWords | null {
  return words.perspectives.find((each) => each.id === id) ?? null;
}

export function outcomeWords(words: DeckWords, id: string): OutcomeWords | null {
  return words.outcomes.find((each) => each.id === id) ?? null;
}

/** A short name as it stands within a sentence: *Staff* becomes *staff*, *NHS* stays. */
export function withinSentence(name: string): string {
  return /^\p{Lu}(\P{Lu}|$)/u.test(name) ? name.charAt(0).toLocaleLowerCase('en-GB') + name.slice(1) : name;
}

/** What the sentence of a slot needs: *Dignity: staff tile*. */
export function slotNames(words: DeckWords, slot: Choice): { outcome: string; perspective: string } {
  return {
    outcome: outcomeWords(words, slot.outcome)?.short ?? slot.outcome,
    perspective: withinSentence(perspectiveWords(words, slot.perspective)?.short ?? slot.perspective),
  };
}

type Names = Readonly<Record<string, string | number>>;

const isTeam = (value: unknown): value is Team => TEAMS.some((team) => team === value);

/** Puts names in the place of the ids that a refusal carries. */
export function withNames(
  params: Names,
  view: Pick<TableView, 'teams'> | null,
  words: DeckWords | null,
): Names {
  const { team, outcome, perspective } = params;
  const names: Record<string, string | undefined> = {
    team: view && isTeam(team) ? view.teams[team].name : undefined,
    outcome: words?.outcomes.find((each) => each.id === outcome)?.short,
    perspective: words?.perspectives.find((each) => each.id === perspective)?.short,
  };
  const named: Record<string, string | number> = { ...params };
  for (const [key, name] of Object.entries(names)) if (name !== undefined) named[key] = name;
  return named;
}

import { facilitatorOnly } from '../gates.ts';
import { note, type By } from '../history.ts';
import type { Refusal } from '../refusals.ts';
import { FACILITATOR, type HistoryEntry, type TableState, type WordId } from '../state.ts';

export interface MendWordsInput {
  word: WordId;
  /** Shown to nobody any more; otherwise other words stand in their place. */
  hidden: boolean;
}

/**
 * Tells that something typed was hidden or mended. The words stand beside the events and change there: the game is told
 * whose they were and when, never what stood there. Made where the words are changed, as `'4'`. [FAC-10]
 */
export function checkMendWords(_: TableState, _input: MendWordsInput, by: By): Refusal | null {
  return facilitatorOnly(by);
}

export function applyMendWords(state: TableState, { word, hidden }: MendWordsInput, by: By): void {
  note(state, by, { act: hidden ? 'hid-words' : 'mended-words', ...whose(state, word) });
}

/** Who wrote it, and in which turn: a team, the facilitator, or (for the rest of an action) only the turn; else a name. */
function whose(state: TableState, word: WordId): Pick<HistoryEntry, 'detail' | 'team' | 'number'> {
  const line = state.history.find((each) => each.word === word);
  if (line?.seat === FACILITATOR) return { detail: 'own', number: line.turn };
  if (line) return { detail: 'team', team: line.seat, number: line.turn };
  const action = state.actions.find((each) => each.owner === word || each.firstStep === word);
  return action ? { detail: 'turn', number: action.turn } : { detail: 'name' };
}

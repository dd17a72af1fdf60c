import type { Team } from '../../src/rules/state.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import type { TableGlance } from '../../src/workshop/view-types.ts';
import type { Around } from '../../src/workshop/views.ts';
import { wordsOfField } from '../../src/protocol/card-field.ts';
import type { Presence } from '../sockets/presence.ts';
import type { FoundWorkshop } from './find-workshop.ts';
import type { WorkshopParts } from './parts.ts';
import type { Reached } from './reached.ts';
import { readTable, type TableNow } from './tables.ts';
import type { WorkshopDecks } from './workshop-deck.ts';

export interface AroundParts extends Pick<WorkshopParts, 'streams'> {
  presence: Pick<Presence, 'isPersonHere' | 'countScreens'>;
  reached: Pick<Reached, 'of'>;
  workshopDecks: Pick<WorkshopDecks, 'printedFor'>;
  publicUrl: () => string;
}

/** Gathers what a workshop's views show besides its state, as it is now. */
export async function lookAround(
  parts: AroundParts,
  { state, words }: Pick<FoundWorkshop, 'state' | 'words'>,
): Promise<Around> {
  const tables = new Map<string, TableNow>();
  for (const { id } of state.tables) tables.set(id, await readTable(parts.streams, id));
  // Hardly any workshop corrects a card.
  const printed = state.corrections.length > 0 ? await parts.workshopDecks.printedFor(state) : null;
  return {
    word(wordId, tableId) {
      const beside = tableId === null ? words : tables.get(tableId)?.words;
      return beside?.get(wordId) ?? null;
    },
    printed(cardId, field) {
      const card = printed?.cards[cardId];
      return card ? wordsOfField(card, field) : null;
    },
    isConnected: parts.presence.isPersonHere,
    screens: screensOf(parts, state),
    glances: Object.fromEntries([...tables].map(([id, table]) => [id, glanceAt(table)])),
    reached: parts.reached.of(state.id),
    address: parts.publicUrl(),
  };
}

function screensOf({ presence }: AroundParts, state: WorkshopState): Record<string, number> {
  const ids: (string | null)[] = [null, ...state.tables.map(({ id }) => id)];
  const counts = ids.map((id) => [id ?? 'all', presence.countScreens(state.id, id)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function glanceAt({ state, setup, words }: TableNow): TableGlance {
  const { turn, paused, ended, teams } = state;
  const { number, team, step, cardId, drawnAtMs, moveOnAsked } = turn;
  const called = (each: Team): string => {
    const { name } = teams[each];
    return (name === null ? null : words.get(name)) ?? setup.teamNames[each];
  };
  const teamNames = { '0': called('0'), '1': called('1'), '2': called('2'), '3': called('3') };
  return {
    turn: number,
    team,
    teamNames,
    step,
    cardId,
    drawnAtMs,
    paused,
    ended: ended !== null,
    moveOnAsked,
  };
}

import type { CodeLookedUp } from '../../src/protocol/http.ts';
import teamNames from '../../src/words/en-GB/team-names.json' with { type: 'json' };
import type { Team, TableState } from '../../src/rules/state.ts';
import type { WorkshopTable } from '../../src/workshop/state.ts';
import { findWorkshop, type FoundWorkshop } from './find-workshop.ts';
import type { Result, WorkshopParts } from './parts.ts';
import { readTable } from './tables.ts';

/** What the join page draws for a code: tables, teams and how many sit where. No name of a person. */
export async function lookUpCode(
  parts: Pick<WorkshopParts, 'streams'>,
  codeOrId: string,
): Promise<Result<CodeLookedUp>> {
  const found = await findWorkshop(parts, codeOrId);
  if (!found) return { ok: false, code: 'unknown-code' };
  const { state, words } = found;
  const tables = await Promise.all(
    state.tables.map((table, index) => tableOf(parts, found, { table, index })),
  );
  return {
    ok: true,
    value: { workshopId: state.id, code: state.code, title: words.get(state.title) ?? '', tables },
  };
}

async function tableOf(
  parts: Pick<WorkshopParts, 'streams'>,
  found: FoundWorkshop,
  { table, index }: { table: WorkshopTable; index: number },
): Promise<CodeLookedUp['tables'][number]> {
  const { state, words } = await readTable(parts.streams, table.id);
  const people = Object.values(found.state.people).filter(({ tableId }) => tableId === table.id);
  const seat = (team: Team) => ({
    teamName: teamName(state, words, team),
    people: people.filter((person) => person.seat === team).length,
  });
  return {
    tableId: table.id,
    number: index + 1,
    name: table.name === null ? null : (found.words.get(table.name) ?? null),
    started: table.started,
    seats: { '0': seat('0'), '1': seat('1'), '2': seat('2'), '3': seat('3') },
  };
}

function teamName(state: TableState, words: ReadonlyMap<string, string>, team: Team): string {
  const { name } = state.teams[team];
  return (name === null ? undefined : words.get(name)) ?? teamNames[team];
}

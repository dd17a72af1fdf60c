import { expect } from 'vitest';
import { tableRef } from '../../server/streams/table-kind.ts';
import type { FullTable, RunningServer } from '../support/a-server.ts';

/** A table before an attack, as a whole. */
async function stateOf({ server }: RunningServer, { tableId }: FullTable): Promise<string> {
  const { state, version } = await server.parts.streams.look(tableRef(tableId));
  return JSON.stringify([version, state?.game.G]);
}

/**
 * Remembers a table, and gives what has to hold after an attack: the process answers, nothing of the table changed, on
 * disk neither, nothing was added to every object, and the log holds no fault.
 */
export async function remember(server: RunningServer, table: FullTable): Promise<() => Promise<void>> {
  const before = await stateOf(server, table);
  const saved = await server.server.parts.streams.storage.readEvents(`table:${table.tableId}`);
  return async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await stateOf(server, table)).toBe(before);
    expect(await server.server.parts.streams.storage.readEvents(`table:${table.tableId}`)).toEqual(saved);
    expect(Object.keys(Object.prototype)).toEqual([]);
    const plain: Record<string, unknown> = {};
    for (const name of ['polluted', 'isAdmin', 'credentials', 'seat']) expect(plain[name]).toBeUndefined();
    expect(server.log.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  };
}

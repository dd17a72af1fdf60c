import { wire } from './player.ts';
import type { ServerUnderLoad } from './servers.ts';
import { TableLoad } from './table-load.ts';

export interface Saturated {
  movesASecond: number;
  /** Both directions, all four clients, at the engine. */
  bytesAMove: number;
  /** Resident memory that a table with its four clients added, after play, in bytes. */
  memoryATable: number;
}

/** How many moves each table plays: some thirty turns at few tables, half of it at many. */
const movesEach = (tables: number): number => (tables > 100 ? 60 : 120);

async function seated(server: ServerUnderLoad, tables: number): Promise<TableLoad[]> {
  const loads = (await server.tables(tables)).map(
    (match) => new TableLoad(server.url, match, server.patches),
  );
  for (const load of loads) await load.join();
  return loads;
}

/** All tables play at once, each as fast as its answers come. */
export async function saturated(server: ServerUnderLoad, tables: number): Promise<Saturated> {
  const [warm] = await seated(server, 1);
  await warm?.play(60);
  warm?.close();
  const before = await server.memory();
  const loads = await seated(server, tables);
  const moves = movesEach(tables);
  wire.bytes = 0;
  const startMs = performance.now();
  await Promise.all(loads.map((load) => load.play(moves)));
  const seconds = (performance.now() - startMs) / 1000;
  const bytesAMove = wire.bytes / (tables * moves);
  const after = await server.memory();
  for (const load of loads) load.close();
  return { movesASecond: (tables * moves) / seconds, bytesAMove, memoryATable: (after - before) / tables };
}

export interface Latency {
  p50: number;
  p99: number;
}

const TABLES = 50;
const EVERY_MS = 2000;
const SECONDS = 16;

/** Every client renames its team every two seconds; how long until the next team at the table has seen it. */
export async function latencyPaced(server: ServerUnderLoad): Promise<Latency> {
  const loads = await seated(server, TABLES);
  await Promise.all(loads.map((load) => load.play(30)));
  const samples: number[] = [];
  const clients = loads.flatMap(({ players }) => players.map((player, team) => ({ players, player, team })));
  await Promise.all(
    clients.map(async ({ players, player, team }, index) => {
      const other = players[(team + 1) % 4];
      if (!other) return;
      await pause((index / clients.length) * EVERY_MS);
      for (let n = 0; n < (SECONDS * 1000) / EVERY_MS; n++) {
        const before = other.state?._stateID ?? 0;
        const startMs = performance.now();
        const seen = new Promise<void>((resolve) => {
          other.onState = (id) => id > before && resolve();
        });
        player.send('nameTeam', { name: `Team ${team} ${n}` });
        await seen;
        const tookMs = performance.now() - startMs;
        samples.push(tookMs);
        await pause(EVERY_MS - tookMs);
      }
    }),
  );
  for (const load of loads) load.close();
  samples.sort((a, b) => a - b);
  const at = (share: number): number => samples[Math.floor(samples.length * share)] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}

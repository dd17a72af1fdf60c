import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { TEAMS, type Team } from '../../src/rules/state.ts';
import type { Match } from './player.ts';

/** A server under load, in a process of its own. */
export interface ServerUnderLoad {
  name: string;
  url: string;
  patches: boolean;
  tables(count: number): Promise<Match[]>;
  /** Resident memory, in bytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function post<T>(url: string, body: object): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** No server outlives the bench, whatever happens to it. */
const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

async function memoryOf(child: ChildProcess): Promise<number> {
  return await new Promise((resolve) => {
    child.once('message', (message: { memory: number }) => resolve(message.memory));
    child.send('memory');
  });
}

/** boardgame.io's own server, with its InMemory or FlatFile store. */
export async function boardgameServer(store: 'memory' | 'flatfile'): Promise<ServerUnderLoad> {
  const port = await freePort();
  const child = fork(new URL('boardgame-server.ts', import.meta.url), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, PORT: String(port), STORE: store, NODE_ENV: 'production', DEBUG: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.add(child);
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new Error(`boardgame.io's server with ${store} did not start`)));
  });
  children.add(child);
  const url = `http://127.0.0.1:${port}`;
  const one = async (): Promise<Match> => {
    const { matchID } = await post<{ matchID: string }>(`${url}/games/in-step/create`, { numPlayers: 5 });
    const credentials: Partial<Record<Team, string>> = {};
    for (const team of TEAMS) {
      const body = { playerID: team, playerName: team };
      const joined = await post<{ playerCredentials: string }>(`${url}/games/in-step/${matchID}/join`, body);
      credentials[team] = joined.playerCredentials;
    }
    return { matchId: matchID, credentials: credentials as Record<Team, string> };
  };
  return {
    name: store === 'memory' ? 'boardgame.io, InMemory' : 'boardgame.io, FlatFile',
    url,
    patches: false,
    tables: async (count) => {
      const matches: Match[] = [];
      for (let n = 0; n < count; n++) matches.push(await one());
      return matches;
    },
    memory: () => memoryOf(child),
    stop: () => stopChild(child),
  };
}

/** The built server with SQLite on a disk, as `npm start` runs it. `patches`: clients as ours, else as the stock one. */
export async function inStepServer(patches: boolean): Promise<ServerUnderLoad> {
  const port = await freePort();
  // On the project's own disk: a temporary folder may be memory.
  mkdirSync('test-results', { recursive: true });
  const dataDir = mkdtempSync('test-results/bench-');
  const child = fork('test/bench/in-step-server.mjs', {
    execArgv: ['--expose-gc'],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      RATE_LIMITS: 'off',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.add(child);
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const ready = await fetch(`${url}/readyz`).then(
      (r) => r.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null || tries > 200) throw new Error('our server did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    name: patches ? 'In Step, SQLite, our client' : 'In Step, SQLite, stock client',
    url,
    patches,
    tables: async (count) => {
      const matches: Match[] = [];
      for (let left = count; left > 0; left -= 20)
        matches.push(...(await workshopOf(url, Math.min(20, left))));
      return matches;
    },
    memory: () => memoryOf(child),
    stop: () => stopChild(child),
  };
}

interface Created {
  code: string;
  tables: { tableId: string; matchId: string }[];
}

async function workshopOf(url: string, tables: number): Promise<Match[]> {
  const body = { title: 'Bench', deckId: 'first-steps', preset: 'classic', tables };
  const { code, tables: made } = await post<Created>(`${url}/api/workshops`, body);
  const matches: Match[] = [];
  for (const { tableId, matchId } of made) {
    const credentials: Partial<Record<Team, string>> = {};
    for (const seat of TEAMS) {
      const joined = await post<{ playerCredentials: string }>(`${url}/api/workshops/${code}/join`, {
        tableId,
        seat,
      });
      credentials[seat] = joined.playerCredentials;
    }
    matches.push({ matchId, credentials: credentials as Record<Team, string> });
  }
  return matches;
}

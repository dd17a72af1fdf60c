import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { configWords, startWords } from '../src/words/server-start.ts';
import { build, type InStepServer } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { openDeckFolders } from './decks/deck-folders.ts';
import { keepSwept } from './retention.ts';
import { networkAddresses } from './security/addresses.ts';
import { openSqlite } from './storage/sqlite.ts';
import type { Storage } from './storage/storage.ts';

/** Says why it can't start, and stops with 1. */
function giveUp(lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function configured(): Config {
  const read = readConfig(process.env);
  if (read.ok) return read.config;
  const wrong = read.problems.map(({ variable, code }) => startWords.setting(variable, configWords[code]));
  return giveUp([startWords.badSettings, ...wrong]);
}

function makeFolders({ dataDir }: Config): void {
  try {
    mkdirSync(join(dataDir, 'decks'), { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    giveUp([startWords.noFolder(dataDir)]);
  }
}

async function openStorage({ dataDir }: Config): Promise<Storage> {
  const file = join(dataDir, 'in-step.sqlite');
  try {
    return await openSqlite(file);
  } catch (error) {
    return giveUp([startWords.noDatabase(file), String(error)]);
  }
}

async function open(config: Config): Promise<InStepServer> {
  makeFolders(config);
  return build(config, {
    storage: await openStorage(config),
    decks: openDeckFolders({
      folders: ['content/decks', join(config.dataDir, 'decks')],
      // The list of decks says so; a deck that an author is writing is no fault of the server.
      onProblem: () => {},
    }),
    clientDir: 'dist/client',
    logTo: process.stderr,
    // Somebody who looks at a terminal wants the addresses, not a line a request.
    logLevel: process.stderr.isTTY ? 'warn' : 'info',
  });
}

async function listen(server: InStepServer, config: Config): Promise<number> {
  try {
    return await server.start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') giveUp([startWords.portTaken(config.port)]);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') giveUp([startWords.noAddress(config.host)]);
    throw error;
  }
}

/** Where facilitators start (from this machine when nobody else may), and what phones can use. */
function greet(config: Config, port: number): void {
  const everywhere = ['0.0.0.0', '::'].includes(config.host);
  const here = everywhere ? 'localhost' : config.host;
  console.log(startWords.ready(`${config.publicUrl ?? `http://${here}:${port}`}/host`));
  if (config.publicUrl === null && everywhere) {
    const others = networkAddresses().filter((address) => !address.includes(':'));
    console.log(startWords.phones(others.map((address) => `http://${address}:${port}`)));
  }
  if (config.hostPassphrase === null) console.log(startWords.onlyHere);
  console.log(startWords.stop);
}

const config = configured();
const server = await open(config);
const { report, streams } = server.parts;
// What is saved is whole whatever happens; a room that plays should not stop for a mistake of ours somewhere else.
process.on('uncaughtException', (error) => report(error, 'uncaught'));
process.on('unhandledRejection', (reason) => report(reason, 'unhandled'));

greet(config, await listen(server, config));
const stopSweeping = keepSwept({ streams, retentionDays: config.retentionDays, now: Date.now }, report);

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    // Somebody who presses twice means it.
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log(startWords.stopping);
    stopSweeping();
    void server.stop().then(() => process.exit(0));
  });
}

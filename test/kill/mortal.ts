import { fork, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { FaultPoint } from '../../server/streams/fault-points.ts';

/** Below the range from which a system takes the ports of clients, so that nobody takes it while the server is dead. */
const [FIRST_PORT, PORTS] = [20_000, 10_000];

/** One server after another on one port and one data directory. The next one waits, loaded, while one is up. */
export class Mortal {
  readonly url: string;
  readonly log: string;
  readonly #logFile: number;
  readonly #dataDir: string;
  readonly #port: number;
  #next: Process;
  #now: Process | null = null;

  constructor(dataDir: string, port: number) {
    this.url = `http://127.0.0.1:${port}`;
    this.log = path.join(dataDir, 'server.log');
    this.#logFile = openSync(this.log, 'a');
    this.#dataDir = dataDir;
    this.#port = port;
    this.#next = this.#prepare();
  }

  /** Answers once a server is up; the one before it is dead. */
  async rise(): Promise<void> {
    const risen = this.#next;
    await risen.said('ready');
    risen.tell({ rise: true });
    await risen.said('up');
    this.#now = risen;
    this.#next = this.#prepare();
  }

  /** The server that is up dies when it passes this point for the so-many-th time from now on. */
  dieAt(point: FaultPoint, passes: number): void {
    this.#now?.tell({ dieAt: point, passes });
  }

  kill(): void {
    this.#now?.kill();
  }

  /** Answers with the signal once the server that is up is dead. */
  dead(): Promise<string> {
    if (!this.#now) throw new Error('no server is up');
    return this.#now.dead;
  }

  async end(): Promise<void> {
    for (const each of [this.#now, this.#next]) {
      each?.kill();
      await each?.dead;
    }
  }

  #prepare(): Process {
    const env = {
      ...process.env,
      PORT: String(this.#port),
      HOST: '127.0.0.1',
      DATA_DIR: this.#dataDir,
      RATE_LIMITS: 'off',
      NODE_ENV: 'production',
    };
    return new Process(
      fork(path.join(import.meta.dirname, 'mortal-server.ts'), {
        execArgv: ['--import', 'tsx'],
        env,
        stdio: ['ignore', this.#logFile, this.#logFile, 'ipc'],
      }),
    );
  }
}

class Process {
  readonly dead: Promise<string>;
  readonly #child: ChildProcess;
  readonly #heard = new Set<string>();

  constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (message: { is: string }) => this.#heard.add(message.is));
    this.dead = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve(signal ?? `exit ${code}`);
      });
    });
  }

  /** Answers once the process has said this, and throws when it died before. */
  async said(what: string): Promise<void> {
    const dead = this.dead.then((how) => {
      throw new Error(`a server died (${how}) before it was ${what}`);
    });
    while (!this.#heard.has(what)) {
      await Promise.race([dead, new Promise((resolve) => this.#child.once('message', resolve))]);
    }
    dead.catch(() => {});
  }

  tell(order: object): void {
    this.#child.send(order, () => {});
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

/** A port on which nobody listens. */
export async function freePort(from: number): Promise<number> {
  for (let port = FIRST_PORT + (from % PORTS); port < FIRST_PORT + 2 * PORTS; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error('no free port');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

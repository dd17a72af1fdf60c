import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built server in a process of its own, on a port and with a folder of its own. */
export class ServerProcess {
  readonly port: number;
  /** Where a browser goes; `localhost`, unless the server was given another name. */
  readonly url: string;
  #dataDir = mkdtempSync(join(tmpdir(), 'in-step-e2e-'));
  #child: ChildProcess | null = null;
  #log = '';
  #name: string;

  constructor(port: number, name = 'localhost') {
    this.port = port;
    this.#name = name;
    this.url = `http://${name}:${port}`;
  }

  static async open(name?: string): Promise<ServerProcess> {
    const server = new ServerProcess(await freePort(), name);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const named = this.#name === 'localhost' ? {} : { PUBLIC_URL: this.url };
    const child = spawn(process.execPath, ['dist/server/main.js'], {
      env: { ...process.env, HOST: '127.0.0.1', PORT: String(this.port), DATA_DIR: this.#dataDir, ...named },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.#log += text.toString()));
    while (!(await this.#isReady())) {
      if (child.exitCode !== null) throw new Error(`the server stopped at once:\n${this.#log}`);
    }
  }

  /** Stops it without a word, as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    rmSync(this.#dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    await ended;
  }

  async #isReady(): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.port}/readyz`);
      return response.ok;
    } catch {
      return false;
    }
  }
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

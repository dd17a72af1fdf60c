import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { workshopCreatedSchema } from '../../src/protocol/http.ts';

interface Started {
  child: ChildProcess;
  said: () => string;
  /** Answers once it has said this, with what the expression found. */
  says: (what: RegExp) => Promise<RegExpExecArray>;
  /** The exit code, once it is gone. */
  gone: Promise<number | null>;
}

/** The real program in a process of its own. */
function start(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      for (const listener of listeners) listener();
    });
  }
  const gone = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  const says: Started['says'] = (what) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = what.exec(text);
        if (found) resolve(found);
      };
      listeners.add(look);
      look();
      void gone.then(() => reject(new Error(`it went without saying ${String(what)}:\n${text}`)));
    });
  return { child, said: () => text, says, gone };
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-step-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

describe('[START-1] the program', () => {
  it(
    'says where to go, keeps what was made over a restart, and stops at SIGTERM',
    { timeout: 60_000 },
    async () => {
      const environment = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: aFolder() };
      const first = start(environment);
      const [, url = ''] = await first.says(/Facilitators start here: (http:\/\/127\.0\.0\.1:\d+)\/host/);
      await first.says(/Only this machine may start workshops/);
      const made = await fetch(`${url}/api/workshops`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'Kept', tables: 1 }),
      });
      const { code } = workshopCreatedSchema.parse(await made.json());
      first.child.kill('SIGTERM');
      expect(await first.gone).toBe(0);

      const second = start(environment);
      const [, again = ''] = await second.says(/Facilitators start here: (http:\/\/[\d.:]+)\/host/);
      expect((await fetch(`${again}/api/workshops/${code}/tables`)).status).toBe(200);
      const taken = start({ ...environment, PORT: new URL(again).port });
      await taken.says(/is in use already/);
      expect(await taken.gone).toBe(1);
      second.child.kill('SIGINT');
      expect(await second.gone).toBe(0);
    },
  );

  it(
    'lists everything that is wrong with its settings, and does not start',
    { timeout: 60_000 },
    async () => {
      const wrong = start({ PORT: 'x', DATABASE_URL: 'postgres://x', TRUST_PROXY: '1', RATE_LIMITS: 'off' });
      expect(await wrong.gone).toBe(1);
      for (const name of ['PORT', 'DATABASE_URL', 'HOST_PASSPHRASE', 'RATE_LIMITS']) {
        expect(wrong.said()).toMatch(new RegExp(`^  ${name} `, 'm'));
      }
      const nowhere = start({ PORT: '0', DATA_DIR: '/dev/null/data' });
      expect(await nowhere.gone).toBe(1);
      expect(nowhere.said()).toContain('/dev/null/data');
    },
  );
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { problemSchema } from '../../src/protocol/http.ts';
import { aFullTable, aServer } from '../support/a-server.ts';

const SCRIPT = 'console.log("In Step");\n'.repeat(100);

/** A built page, as far as the server cares. */
function aPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-step-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>In Step</title>');
  writeFileSync(join(folder, 'assets/index-abc123.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/index-abc123.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.secret'), 'hidden');
  return folder;
}

describe('[PAGES-1] a page', () => {
  it('is served at every address that people see, and asked for anew each time', async () => {
    const { url } = await aServer({}, { clientDir: aPage() });
    const ofWorkshops = ['/join/K7QM', '/w/w1', '/w/w1/table/t1/screen', '/w/w1/screen', '/w/w1/host'];
    const others = [
      '/',
      '/play',
      '/decks',
      '/decks/first-steps',
      '/help',
      '/privacy',
      '/accessibility',
      '/play/',
    ];
    const pages = [...ofWorkshops, '/w/w1/report', ...others];
    for (const page of pages) {
      const answer = await fetch(url + page, { headers: { accept: 'text/html' } });
      expect([page, answer.status, answer.headers.get('cache-control')]).toEqual([page, 200, 'no-cache']);
      expect(await answer.text()).toContain('<title>In Step</title>');
    }
  });

  it('says so itself where there is nothing, and programs are told with a code', async () => {
    const { url } = await aServer({}, { clientDir: aPage() });
    const lost = await fetch(`${url}/no/such/page`, { headers: { accept: 'text/html' } });
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('<title>In Step</title>');
    for (const path of [
      '/no/such/page',
      '/api/nothing',
      '/assets/nothing.js',
      '/.secret',
      '/assets/../../x',
    ]) {
      const answer = await fetch(url + path, { headers: { accept: '*/*' } });
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(problemSchema.parse(await answer.json()).code).toBe('not-found');
    }
  });

  it('brings files that are kept for good where their name has a hash, packed where the browser takes that', async () => {
    const { url } = await aServer({}, { clientDir: aPage() });
    const script = await fetch(`${url}/assets/index-abc123.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(await script.text()).toBe(SCRIPT);
    const icon = await fetch(`${url}/favicon.svg`, { headers: { 'accept-encoding': 'identity' } });
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    expect(icon.headers.get('content-encoding')).toBeNull();
  });
});

it('[PAGES-2] says that it is alive, that it can save, and what it counts', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  const text = await (await fetch(`${server.url}/metrics`)).text();
  for (const name of [
    'in_step_tables 0',
    'in_step_people 0',
    'in_step_move_seconds_bucket',
    'in_step_storage_seconds_count',
    'in_step_refusals_total',
    'in_step_acts_total',
  ]) {
    expect(text).toContain(name);
  }
  expect(text).not.toContain(table.workshop.code);
});

it('[PAGES-3] is not ready when the storage does not answer, and logs why once', async () => {
  const server = await aServer();
  const { storage } = server.server.parts.streams;
  const fault = new Error('disk gone');
  storage.ping = () => Promise.reject(fault);
  for (let time = 0; time < 2; time += 1) {
    const answer = await fetch(`${server.url}/readyz`);
    expect(answer.status).toBe(503);
    expect(problemSchema.parse(await answer.json())).toMatchObject({ code: 'storage-fault' });
  }
  expect(server.log.filter((line) => line.includes('disk gone'))).toHaveLength(1);
});

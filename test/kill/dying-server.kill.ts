import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { FAULT_POINTS } from '../../server/streams/fault-points.ts';
import { aFullTable } from '../support/a-server.ts';
import { chanceFrom } from './chance.ts';
import { DATABASE } from './database.ts';
import {
  expectNothingSaidTooEarly,
  expectPromisesKept,
  expectServedAsReplayed,
  expectSnapshotTrue,
  readTable,
} from './kept-tables.ts';
import { expectWhole, workshopsOnDisk } from './kept-workshops.ts';
import { Ledger } from './ledger.ts';
import { freePort, Mortal } from './mortal.ts';
import { Newcomers } from './newcomers.ts';
import { TableInPlay } from './table-in-play.ts';

vi.mock('../../src/session/random-id.ts', () => import('./made-ids.ts'));

const KILLS = Number(process.env['KILLS'] ?? 200);
const SEED = process.env['SEED'] ?? String(Date.now());
const TABLES = 3;
/** How many moves are acknowledged at least before a death at a named point. */
const ACKNOWLEDGED = 20;
/** A whole life, from the first move to the last check, takes a second or three on a quiet machine. */
const LONGEST_LIFE_MS = 60_000;

const chance = chanceFrom(SEED);
mkdirSync('test-results', { recursive: true });
// On the project's own disk: a temporary folder may be memory.
const dataDir = mkdtempSync('test-results/kill-');
const server = new Mortal(path.resolve(dataDir), await freePort(chance.below(10_000)));
const ledger = new Ledger();
const newcomers = new Newcomers(server.url, chance);
let tables: TableInPlay[] = [];
const whole = new Set<string>();

afterAll(async () => {
  for (const table of tables) table.close();
  await server.end();
});

/** Tables that have come to their end make room for new ones. */
async function fillTheRoom(): Promise<void> {
  for (const over of tables.filter((table) => table.isOver())) over.close();
  tables = tables.filter((table) => !table.isOver());
  while (tables.length < TABLES) {
    const table = await aFullTable(server, { preset: 'workshop' });
    tables.push(new TableInPlay(table, { url: server.url, ledger, chance }));
  }
}

/** The server goes at a named point, once enough was promised. */
async function dieAtAPoint(kill: number): Promise<void> {
  const point = FAULT_POINTS[Math.floor(kill / 2) % FAULT_POINTS.length] ?? 'before-commit';
  const enough = ACKNOWLEDGED + chance.below(20);
  await ledger.until(() => ledger.acknowledged >= enough);
  server.dieAt(point, 1 + chance.below(5));
}

/** The server is killed at a random moment of play, in the middle of its clients' return too. */
async function killAtAnyMoment(): Promise<void> {
  const moment = chance.below(80);
  await ledger.until(() => ledger.happened >= moment);
  for (let rounds = chance.below(40); rounds > 0; rounds -= 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.kill();
}

/** On the disk of the dead, before anybody touches it. */
async function checkTheDead(storage: Storage): Promise<void> {
  for (const inPlay of tables) {
    const table = await readTable(storage, inPlay.tableId);
    expectNothingSaidTooEarly(table, ledger.of(inPlay.tableId), inPlay);
  }
}

/** Once everybody has carried on and come to rest. */
async function checkEverything(storage: Storage): Promise<void> {
  for (const inPlay of tables) {
    const table = await readTable(storage, inPlay.tableId);
    expectPromisesKept(table, ledger.of(inPlay.tableId));
    expectSnapshotTrue(table);
    await expectServedAsReplayed(table, inPlay);
    whole.delete(table.stored.workshopId);
  }
  const onDisk = await workshopsOnDisk(storage);
  expect(onDisk).toEqual(expect.arrayContaining(newcomers.promised.workshops));
  for (const workshopId of onDisk.filter((id) => !whole.has(id))) {
    await expectWhole(storage, workshopId);
    whole.add(workshopId);
  }
  for (const hash of newcomers.promised.keys) {
    expect(await storage.findKey(hash)).toMatchObject({ endedAtMs: null });
  }
}

/** Looks at a copy, taken while nothing is written: no other process has the real files open when a server comes back to them. */
async function onACopy(check: (storage: Storage) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(path.join(dataDir, 'copy-'));
  for (const file of [DATABASE, `${DATABASE}-wal`]) {
    copyFileSync(path.join(dataDir, file), path.join(copy, file));
  }
  const storage = await openSqlite(path.join(copy, DATABASE));
  try {
    await check(storage);
  } finally {
    await storage.close();
    rmSync(copy, { recursive: true });
  }
}

test(
  `nothing that was promised is lost in ${KILLS} sudden deaths, and nothing is doubled (SEED=${SEED})`,
  async () => {
    await server.rise();
    for (let kill = 0; kill < KILLS; kill += 1) {
      await fillTheRoom();
      ledger.rise();
      for (const table of tables) table.play();
      const coming = newcomers.come();
      const isAtAPoint = kill % 2 === 0;
      await (isAtAPoint ? dieAtAPoint(kill) : killAtAnyMoment());
      expect(await server.dead()).toBe('SIGKILL');
      if (isAtAPoint) expect(ledger.acknowledged).toBeGreaterThanOrEqual(ACKNOWLEDGED);
      await Promise.all(tables.map((table) => table.left()));
      await onACopy(checkTheDead);
      await server.rise();
      await coming;
      await Promise.all(tables.map((table) => table.rest()));
      await onACopy(checkEverything);
    }
    expect(readFileSync(server.log, 'utf8')).not.toMatch(/"level":(50|60)/);
    rmSync(dataDir, { recursive: true });
  },
  KILLS * LONGEST_LIFE_MS,
);

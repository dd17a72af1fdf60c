/**
 * A real server in a process of its own. It waits, with everything loaded, until its parent tells it to rise; then it opens
 * the data directory, listens, and kills itself with SIGKILL at a named point when it is told to. It never outlives its parent.
 */
import path from 'node:path';
import * as z from 'zod';
import { build } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { openDeckFolders } from '../../server/decks/deck-folders.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { FAULT_POINTS, type FaultPoint, type FaultPoints } from '../../server/streams/fault-points.ts';
import { DATABASE } from './database.ts';

const orderSchema = z.union([
  z.object({ rise: z.literal(true) }),
  z.object({ dieAt: z.enum(FAULT_POINTS), passes: z.number() }),
]);

/** Where to die, and how often that point is passed until then; `null` = nobody said so yet. */
let end: { point: FaultPoint; passes: number } | null = null;

const faults: FaultPoints = {
  at(point) {
    if (end?.point !== point) return;
    end.passes -= 1;
    if (end.passes <= 0) process.kill(process.pid, 'SIGKILL');
  },
};

async function rise(): Promise<void> {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { config } = read;
  const server = await build(config, {
    storage: await openSqlite(path.join(config.dataDir, DATABASE)),
    decks: openDeckFolders({ folders: ['content/decks'], onProblem: () => {} }),
    clientDir: null,
    logTo: process.stdout,
    faults,
  });
  await server.start();
  process.send?.({ is: 'up' });
}

process.on('message', (message) => {
  const order = orderSchema.parse(message);
  if ('rise' in order) void rise();
  else end = { point: order.dieAt, passes: order.passes };
});
process.on('disconnect', () => {
  process.exit();
});
process.send?.({ is: 'ready' });

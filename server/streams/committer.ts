import type { AppendResult, Change, Storage } from '../storage/storage.ts';
import type { FaultPoints } from './fault-points.ts';

/** Saves acts, several in one commit: waiting for the disk is what a move costs, and it costs the same for many. */
export interface Committer {
  commit(change: Change): Promise<AppendResult>;
}

export interface CommitterParts {
  storage: Pick<Storage, 'append' | 'appendAll'>;
  faults: FaultPoints;
  /** Told after each commit how long it took and how many acts it held. */
  onCommit: (seconds: number, acts: number) => void;
}

interface Waiting {
  change: Change;
  resolve: (result: AppendResult) => void;
  reject: (error: unknown) => void;
}

/**
 * Everything that arrives in one round of the event loop, or while a commit is running, goes into the next commit. When
 * that fails, each of its acts is tried alone, so that one that can't be saved takes no other with it.
 */
export function createCommitter({ storage, faults, onCommit }: CommitterParts): Committer {
  let waiting: Waiting[] = [];
  let running = false;

  async function commitAll(batch: readonly Waiting[]): Promise<void> {
    const startedAtMs = performance.now();
    faults.at('before-commit');
    const results = await storage.appendAll(batch.map((one) => one.change));
    onCommit((performance.now() - startedAtMs) / 1000, batch.length);
    for (const [index, one] of batch.entries()) {
      const result = results[index];
      if (result) one.resolve(result);
      else one.reject(new Error('a change without a result'));
    }
  }

  async function commitAlone(one: Waiting): Promise<void> {
    try {
      one.resolve(await storage.append(one.change));
    } catch (error) {
      one.reject(error);
    }
  }

  async function run(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      await commitAll(batch);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await commitAlone(one);
    }
    running = false;
    start();
  }

  function start(): void {
    if (running || waiting.length === 0) return;
    running = true;
    setImmediate(() => void run());
  }

  return {
    commit: (change) =>
      new Promise((resolve, reject) => {
        waiting.push({ change, resolve, reject });
        start();
      }),
  };
}

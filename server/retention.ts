import type { ReportFault } from './security/fault-log.ts';
import type { Streams } from './streams/streams.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** What a sweep needs: the days that a workshop is kept after its last use, and the clock. */
export interface Retention {
  streams: Streams;
  retentionDays: number;
  now: () => number;
}

/** Deletes every workshop that nobody used for longer than `retentionDays`, with all that people wrote. */
export async function sweep({ streams, retentionDays, now }: Retention): Promise<void> {
  for (const { workshopId } of await streams.storage.listUnused(now() - retentionDays * DAY_MS)) {
    streams.forget(await streams.storage.listStreams(workshopId));
    await streams.storage.deleteWorkshop(workshopId);
  }
}

/** Sweeps now and every hour, until the answer is called. A fault is logged, and the next hour tries again. */
export function keepSwept(retention: Retention, report: ReportFault): () => void {
  const once = (): void => {
    sweep(retention).catch((error: unknown) => report(error, 'retention'));
  };
  once();
  const timer = setInterval(once, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}

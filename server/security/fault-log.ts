import { randomBytes } from 'node:crypto';

/** Writes an unknown error into the server's log, once, and gives the reference under which it stands there. */
export type ReportFault = (error: unknown, where: string) => string;

/** What the log needs: pino's `error`. */
export interface FaultSink {
  error(details: object, message: string): void;
}

/** The same error, met again on its way out, keeps its reference and isn't written twice. */
export function createFaultLog(sink: FaultSink): ReportFault {
  const references = new WeakMap<object, string>();
  return (error, where) => {
    const known = typeof error === 'object' && error !== null ? references.get(error) : undefined;
    if (known !== undefined) return known;
    const reference = randomBytes(6).toString('hex');
    if (typeof error === 'object' && error !== null) references.set(error, reference);
    sink.error({ err: error, reference, where }, 'unexpected fault');
    return reference;
  };
}

import type { Socket } from 'socket.io';
import { addressOf } from '../security/addresses.ts';
import type { ServerParts } from '../parts.ts';

/** What a namespace does with one event: it gets the arguments without the acknowledgement, and its answer is acknowledged. */
export type Handler = (args: readonly unknown[]) => Promise<object | null>;

type GuardParts = Pick<ServerParts, 'limits' | 'report' | 'metrics' | 'config' | 'isStopping'>;

/** Messages beyond the limit that a socket may send before it is closed. */
const PATIENCE = 300;

/**
 * Answers a socket's events, and only these. Whatever comes (an unknown event, `error`, any number of arguments, an
 * acknowledgement that is none, a handler that throws) is answered with a code where an answer was asked for, and never
 * reaches the process. A handler that answers `null` is acknowledged with nothing: it has answered in another way.
 */
export function guardSocket(
  socket: Socket,
  handlers: Readonly<Record<string, Handler>>,
  parts: GuardParts,
): void {
  const address = addressOf(socket.request, parts.config.trustProxy);
  let patience = PATIENCE;

  async function answer(name: unknown, args: readonly unknown[]): Promise<object | null> {
    const handler = typeof name === 'string' && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!(await parts.limits.mayAsk(socket.id, address))) {
      patience -= 1;
      if (patience < 0) socket.disconnect(true);
      return { ok: false, code: 'rate-limited' };
    }
    if (!handler) return { ok: false, code: 'unknown-command' };
    return handler(args);
  }

  async function receive(event: readonly unknown[]): Promise<void> {
    if (parts.isStopping()) return;
    const last = event.at(-1);
    const acknowledge = typeof last === 'function' ? last : null;
    const [name, ...args] = acknowledge ? event.slice(0, -1) : event;
    let said: object | null;
    try {
      said = await answer(name, args);
    } catch (error) {
      said = { ok: false, code: 'internal', reference: parts.report(error, `socket ${String(name)}`) };
    }
    if (said === null) return;
    if ('code' in said && typeof said.code === 'string') parts.metrics.refusal(said.code);
    acknowledge?.(said);
  }

  // socket.io would emit what came under its own name: `error` without a listener stops the process.
  socket.use((event) => {
    void receive(event);
  });
  socket.on('error', () => {});
}

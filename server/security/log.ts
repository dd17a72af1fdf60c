import type { FastifyServerOptions } from 'fastify';

/** `info` has a line a request, `warn` only what somebody should look at. */
export type LogLevel = 'info' | 'warn';

/** Where the log goes: pino's stream. */
export interface LogSink {
  write(line: string): void;
}

/** Tokens and people's names, wherever a logged object may carry them. */
const SECRET = [
  'token',
  'credentials',
  'playerCredentials',
  'words',
  'seatWords',
  'name',
  'text',
  'passphrase',
];

/** One line of JSON an event. Requests are logged by their route: no code, no id, no query, no header. */
export function loggerOptions(
  sink: LogSink,
  level: LogLevel = 'info',
): Exclude<FastifyServerOptions['logger'], boolean | undefined> {
  return {
    level,
    stream: sink,
    base: null,
    redact: {
      paths: [...SECRET, ...SECRET.map((name) => `*.${name}`), 'headers', '*.headers.authorization'],
      censor: '[left out]',
    },
    serializers: {
      req: (request) => ({ method: request.method }),
      res: (reply) => ({ status: reply.statusCode }),
    },
  };
}

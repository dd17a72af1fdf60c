import { isIP } from 'node:net';
import * as z from 'zod';

/** What the environment says about this server, read once. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** Scheme, host and port, without a slash at the end; `null` = the machine's own address. */
  publicUrl: string | null;
  /** `null` = only this machine may start workshops. */
  hostPassphrase: string | null;
  retentionDays: number;
  /** How many reverse proxies stand in front, whose forwarded address counts. */
  trustProxy: number;
  rateLimits: boolean;
  /** For the kill test: stop the process the `count`-th time that it passes this point. `null` in any real use. */
  fault: { point: 'before-commit' | 'before-telling' | 'before-acknowledgement'; count: number } | null;
}

/** One thing that is wrong with the environment. */
export interface ConfigProblem {
  variable: string;
  /** A sentence for whoever starts the server. */
  says: string;
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(from).max(to));

/** Every variable, as a text: its shape, and what to say when it has another one. */
const VARIABLES = {
  PORT: { shape: wholeNumber(0, 65_535).default(8080), says: 'must be a whole number from 0 to 65535.' },
  HOST: {
    shape: z
      .string()
      .refine((host) => isIP(host) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host))
      .default('0.0.0.0'),
    says: 'must be an address or a name of this machine, such as 0.0.0.0 or 127.0.0.1.',
  },
  DATA_DIR: { shape: z.string().default('./data'), says: 'must be a folder.' },
  DATABASE_URL: {
    shape: z.undefined(),
    says: 'is set, but In Step keeps everything in one SQLite file in DATA_DIR for now; PostgreSQL is not built yet. Unset it.',
  },
  PUBLIC_URL: {
    shape: z
      .url({ protocol: /^https?$/ })
      .transform((address) => new URL(address))
      .refine(({ pathname, search, hash, username }) => `${pathname}${search}${hash}${username}` === '/')
      .transform((address) => address.origin)
      .optional(),
    says: 'must be an http or https address without a path, such as https://instep.example.org.',
  },
  HOST_PASSPHRASE: {
    shape: z.string().trim().min(8).max(200).optional(),
    says: 'must have 8 to 200 characters.',
  },
  RETENTION_DAYS: {
    shape: wholeNumber(1, 3650).default(90),
    says: 'must be a whole number of days from 1 to 3650.',
  },
  TRUST_PROXY: { shape: wholeNumber(0, 10).default(0), says: 'must be a whole number from 0 to 10.' },
  RATE_LIMITS: { shape: z.enum(['on', 'off']).default('on'), says: 'must be on or off.' },
  IN_STEP_FAULT: {
    shape: z
      .templateLiteral([
        z.enum(['before-commit', 'before-telling', 'before-acknowledgement']),
        ':',
        z.number().int().positive(),
      ])
      .optional(),
    says: 'is for tests, and must be a named point, a colon and a number.',
  },
} as const;

const environmentSchema = z.object({
  PORT: VARIABLES.PORT.shape,
  HOST: VARIABLES.HOST.shape,
  DATA_DIR: VARIABLES.DATA_DIR.shape,
  DATABASE_URL: VARIABLES.DATABASE_URL.shape,
  PUBLIC_URL: VARIABLES.PUBLIC_URL.shape,
  HOST_PASSPHRASE: VARIABLES.HOST_PASSPHRASE.shape,
  RETENTION_DAYS: VARIABLES.RETENTION_DAYS.shape,
  TRUST_PROXY: VARIABLES.TRUST_PROXY.shape,
  RATE_LIMITS: VARIABLES.RATE_LIMITS.shape,
  IN_STEP_FAULT: VARIABLES.IN_STEP_FAULT.shape,
});

type Environment = z.output<typeof environmentSchema>;

function isVariable(name: unknown): name is keyof typeof VARIABLES {
  return typeof name === 'string' && Object.hasOwn(VARIABLES, name);
}

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Settings that are good alone and not together. */
function problemsTogether(environment: Partial<Environment>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (environment.HOST_PASSPHRASE === undefined && (environment.TRUST_PROXY ?? 0) > 0) {
    problems.push({
      variable: 'HOST_PASSPHRASE',
      says: 'is needed when TRUST_PROXY is above 0: behind a proxy nobody comes from this machine, so nobody could start a workshop.',
    });
  }
  if (environment.RATE_LIMITS === 'off' && !isLoopback(environment.HOST ?? '')) {
    problems.push({
      variable: 'RATE_LIMITS',
      says: 'may only be off when HOST is an address of this machine alone, such as 127.0.0.1.',
    });
  }
  return problems;
}

function toConfig(environment: Environment): Config {
  const [point, count] = (environment.IN_STEP_FAULT ?? '').split(':');
  const known = (['before-commit', 'before-telling', 'before-acknowledgement'] as const).find(
    (name) => name === point,
  );
  return {
    port: environment.PORT,
    host: environment.HOST,
    dataDir: environment.DATA_DIR,
    publicUrl: environment.PUBLIC_URL ?? null,
    hostPassphrase: environment.HOST_PASSPHRASE ?? null,
    retentionDays: environment.RETENTION_DAYS,
    trustProxy: environment.TRUST_PROXY,
    rateLimits: environment.RATE_LIMITS === 'on',
    fault: known ? { point: known, count: Number(count) } : null,
  };
}

/** The configuration in an environment, or everything that is wrong with it. A variable that is empty counts as not set. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] } {
  const set = Object.fromEntries(
    Object.keys(VARIABLES).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const parsed = environmentSchema.safeParse(set);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0]);
  const problems = [...new Set(wrong)].flatMap((name) =>
    isVariable(name) ? [{ variable: name, says: VARIABLES[name].says }] : [],
  );
  const named = new Set<string>(problems.map((problem) => problem.variable));
  const together = problemsTogether(goodParts(set, named)).filter((problem) => !named.has(problem.variable));
  if (!parsed.success || together.length > 0) return { ok: false, problems: [...problems, ...together] };
  return { ok: true, config: toConfig(parsed.data) };
}

/** What can be said of settings together when some of them are wrong: those are taken as not set. */
function goodParts(
  set: Record<string, string | undefined>,
  wrong: ReadonlySet<string>,
): Partial<Environment> {
  const good = Object.entries(set).filter(([name]) => !wrong.has(name));
  const parsed = environmentSchema.safeParse(Object.fromEntries(good));
  return parsed.success ? parsed.data : {};
}

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
}

/** Settings that are good alone and not together. */
type TogetherCode = 'passphrase-behind-proxy' | 'limits-off-for-others';

/** One thing that is wrong with the environment. `src/words` has a sentence for each code. */
export interface ConfigProblem {
  variable: VariableName;
  /** The variable's own name: it has another shape than it should, or may not be set. */
  code: VariableName | TogetherCode;
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(from).max(to));

const environmentSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(8080),
  HOST: z
    .string()
    .refine((host) => isIP(host) > 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host))
    .default('0.0.0.0'),
  DATA_DIR: z.string().default('./data'),
  /** PostgreSQL is not built yet. */
  DATABASE_URL: z.undefined().optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((address) => new URL(address))
    .refine(({ pathname, search, hash, username }) => `${pathname}${search}${hash}${username}` === '/')
    .transform((address) => address.origin)
    .optional(),
  HOST_PASSPHRASE: z.string().trim().min(8).max(200).optional(),
  RETENTION_DAYS: wholeNumber(1, 3650).default(90),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
});

const VARIABLES = environmentSchema.keyof();
export type VariableName = z.infer<typeof VARIABLES>;
type Environment = z.output<typeof environmentSchema>;

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function problemsTogether(environment: Partial<Environment>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (environment.HOST_PASSPHRASE === undefined && (environment.TRUST_PROXY ?? 0) > 0) {
    problems.push({
      variable: 'HOST_PASSPHRASE',
      code: 'passphrase-behind-proxy',
    });
  }
  if (environment.RATE_LIMITS === 'off' && !isLoopback(environment.HOST ?? '')) {
    problems.push({
      variable: 'RATE_LIMITS',
      code: 'limits-off-for-others',
    });
  }
  return problems;
}

function toConfig(environment: Environment): Config {
  return {
    port: environment.PORT,
    host: environment.HOST,
    dataDir: environment.DATA_DIR,
    publicUrl: environment.PUBLIC_URL ?? null,
    hostPassphrase: environment.HOST_PASSPHRASE ?? null,
    retentionDays: environment.RETENTION_DAYS,
    trustProxy: environment.TRUST_PROXY,
    rateLimits: environment.RATE_LIMITS === 'on',
  };
}

/** The configuration in an environment, or everything that is wrong with it. A variable that is empty counts as not set. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] } {
  const set = Object.fromEntries(
    VARIABLES.options.map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const parsed = environmentSchema.safeParse(set);
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0]));
  const problems = VARIABLES.options
    .filter((variable) => wrong.has(variable))
    .map((variable): ConfigProblem => ({ variable, code: variable }));
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

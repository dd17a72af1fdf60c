/**
 * `npm run bench`: our server beside boardgame.io's own, in one run, on the same rules, the same views and the same size of
 * state; every number a median of five (`RUNS` to change it), and what counts is the ratio. `-- rules` runs the rules alone.
 */
import { execFileSync } from 'node:child_process';
import { boardgameServer, inStepServer, type ServerUnderLoad } from './servers.ts';
import { latencyPaced, saturated, type Saturated } from './measures.ts';

const RUNS = Number(process.env['RUNS'] ?? 5);
const SIZES = (process.env['SIZES'] ?? '10,50,200').split(',').map(Number);
const servers: (() => Promise<ServerUnderLoad>)[] = [
  () => boardgameServer('memory'),
  () => boardgameServer('flatfile'),
  () => inStepServer(false),
  () => inStepServer(true),
];

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
const by = (part: number, whole: number): string => `${(part / whole).toFixed(2)}×`;

function row(cells: (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

/** Runs every server in turn, `RUNS` times, and gives each one's results. */
async function sideBySide<T>(
  measure: (server: ServerUnderLoad) => Promise<T>,
  which = servers,
): Promise<Map<string, T[]>> {
  const results = new Map<string, T[]>();
  for (let run = 0; run < RUNS; run++) {
    for (const start of which) {
      const server = await start();
      try {
        const result = await measure(server);
        results.set(server.name, [...(results.get(server.name) ?? []), result]);
      } finally {
        await server.stop();
      }
    }
  }
  return results;
}

function table(title: string, results: Map<string, Saturated[]>): void {
  console.log(`\n### ${title}\n`);
  row([
    'server',
    'moves a second',
    'beside InMemory',
    'beside FlatFile',
    'bytes a move',
    'beside InMemory',
    'kB of memory a table',
  ]);
  row(['---', '---', '---', '---', '---', '---', '---']);
  const of = (name: string, pick: (s: Saturated) => number): number =>
    median((results.get(name) ?? []).map(pick));
  const [memory = '', flat = ''] = [...results.keys()];
  for (const name of results.keys()) {
    const speed = of(name, (s) => s.movesASecond);
    const bytes = of(name, (s) => s.bytesAMove);
    row([
      name,
      Math.round(speed),
      by(
        speed,
        of(memory, (s) => s.movesASecond),
      ),
      by(
        speed,
        of(flat, (s) => s.movesASecond),
      ),
      Math.round(bytes),
      by(
        bytes,
        of(memory, (s) => s.bytesAMove),
      ),
      Math.round(of(name, (s) => s.memoryATable) / 1000),
    ]);
  }
}

function rules(): void {
  console.log('\n## The rules beside the reducer\n');
  console.log(execFileSync('npx', ['tsx', 'test/bench/rules.bench.ts'], { encoding: 'utf8' }));
}

const only = process.argv[2];
console.log(`Node ${process.version}, ${RUNS} runs each, medians\n`);
if (!only || only === 'rules') rules();
if (!only || only === 'saturated') {
  console.log('\n## Saturated: four clients a table, each move as soon as the last was seen by all four');
  for (const size of SIZES)
    table(`${size} tables of four`, await sideBySide((server) => saturated(server, size)));
}
if (!only || only === 'latency') {
  console.log('\n## Latency to the other clients: 50 tables of four, each client a move every two seconds\n');
  const results = await sideBySide(
    latencyPaced,
    servers.filter((_, index) => index !== 1),
  );
  row(['server', 'p50 ms', 'p99 ms', 'p99 beside InMemory']);
  row(['---', '---', '---', '---']);
  const [memory = ''] = [...results.keys()];
  const p99 = (name: string): number => median((results.get(name) ?? []).map((r) => r.p99));
  for (const [name, runs] of results) {
    row([name, median(runs.map((r) => r.p50)).toFixed(1), p99(name).toFixed(1), by(p99(name), p99(memory))]);
  }
}
process.exit(0);

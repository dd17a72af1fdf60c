/**
 * Everything, fast to slow. Every step runs even where an earlier one failed, so that one run says all that is wrong.
 * Ends in one line: `N passed, N failed` (a test counts as one, and so does a check that is not made of tests).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'test-results';
mkdirSync(results, { recursive: true });

/** Tests of one run: `{ passed, failed }` from its report, or one failure where it left none. */
function counted(file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return read(JSON.parse(readFileSync(file, 'utf8')));
}

const vitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numFailedTestSuites,
});
const playwright = (report) => ({
  passed: report.stats.expected,
  failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
});

const reporting = (file) => `--reporter=default --reporter=json --outputFile.json=${file}`;

/** @type {{ name: string, command: string, report?: string, read?: typeof vitest, env?: Record<string, string> }[]} */
const steps = [
  { name: 'format', command: 'npx prettier --check --log-level warn .' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npx oxlint --type-aware' },
  { name: 'imports and unused code', command: 'npm run --silent arch' },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size of the pages', command: 'node test/budget.mjs' },
  {
    name: 'npm test',
    command: `npm test -- ${reporting(`${results}/unit.json`)}`,
    report: `${results}/unit.json`,
    read: vitest,
  },
  { name: 'every check matters', command: 'npm run --silent test:checks' },
  {
    name: 'kill test',
    command: `npm run --silent test:kill -- ${reporting(`${results}/kill.json`)}`,
    report: `${results}/kill.json`,
    read: vitest,
    env: { KILLS: '25' },
  },
  { name: 'journeys', command: 'npx playwright test', report: `${results}/e2e.json`, read: playwright },
];

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
const lines = [];
for (const { name, command, report, read, env } of steps) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  if (report) rmSync(report, { force: true });
  console.log(`\n=== ${name}: ${command}`);
  const startMs = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const seconds = Math.round((Date.now() - startMs) / 1000);
  const ok = status === 0;
  const count = report && read ? counted(report, read) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!ok && count.failed === 0) count.failed = 1;
  passed += count.passed;
  failed += count.failed;
  lines.push(
    `${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s): ${count.passed} passed, ${count.failed} failed`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

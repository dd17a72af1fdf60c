/**
 * Switches off each check of a move, and each of the gates that they share, in turn, and makes sure that a test
 * titled with a rule's id fails. One vitest process, a project a check. Prints a line a check.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestProject } from 'vitest/node';
import { projectsWithoutACheck, ROOT } from './checks-matter-projects.ts';

const rules = new Set(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8').match(/\[[A-Z]+-\d+\]/g));

/** Failing is what the tests are here for: vitest's own report would only alarm. */
const silent = { onInit() {} };
const vitest = await createVitest('test', {
  root: ROOT,
  config: false,
  watch: false,
  pool: 'threads',
  reporters: [silent],
  projects: projectsWithoutACheck,
});
await vitest.start();
const missed = vitest.projects.filter((project) => !say(project));
await vitest.close();
console.log(`${vitest.projects.length} checks switched off, ${missed.length} of them missed by the tests`);
process.exitCode = missed.length === 0 ? 0 : 1;

/** Prints a line for a check; answers whether a test of a rule failed. */
function say(project: TestProject): boolean {
  const modules = vitest.state.getTestModules().filter((module) => module.project.name === project.name);
  const failed = modules.flatMap((module) => [...module.children.allTests('failed')]);
  const ids = failed
    .flatMap((test) => test.name.match(/^\[[A-Z]+-\d+\]/)?.[0] ?? [])
    .filter((id) => rules.has(id));
  console.log(
    `${ids.length > 0 ? 'matters' : 'MISSED '} ${project.name.padEnd(20)} ${[...new Set(ids)].join(' ')}`,
  );
  return ids.length > 0;
}

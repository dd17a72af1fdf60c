import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProjectInlineConfiguration } from 'vitest/config';

export const ROOT = join(import.meta.dirname, '../..');
const MOVES = 'src/rules/moves';
/** A function that answers `null` or a refusal, up to the beginning of its body. */
const CHECK = /export function (\w+)(?:(?!export function)[^])*?\): Refusal \| null \{\n/g;
/** What every move asks has no tests of its own: these moves between them ask all of it. */
const TESTS_OF_GATES = ['place-tile', 'roll-dice', 'skip-turn'].map((name) => `${MOVES}/${name}.test.ts`);

interface Check {
  file: string;
  name: string;
  /** The file with this one check allowing everything. */
  text: string;
  tests: string[];
}

function checksIn(file: string, tests: string[]): Check[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [...text.matchAll(CHECK)].map((match) => {
    const body = match.index + match[0].length;
    return {
      file,
      tests,
      name: match[1] ?? '',
      text: `${text.slice(0, body)}  return null;\n${text.slice(body)}`,
    };
  });
  if (found.length === 0) throw new Error(`${file} has no check`);
  return found;
}

/** The tests that ought to fail, with the check's file replaced. */
const projectOf = ({ file, name, text, tests }: Check): TestProjectInlineConfiguration => ({
  root: ROOT,
  plugins: [
    {
      name: 'switch-off-a-check',
      enforce: 'pre',
      transform: (_code: string, id: string) => (id.endsWith(`/${file}`) ? text : null),
    },
  ],
  test: { name, include: tests, environment: 'node' },
});

const moves = readdirSync(join(ROOT, MOVES))
  .filter((file) => /^[\w-]+\.ts$/.test(file) && file !== 'move.ts')
  .flatMap((file) => checksIn(`${MOVES}/${file}`, [`${MOVES}/${file.replace('.ts', '.test.ts')}`]));
const gates = checksIn('src/rules/gates.ts', TESTS_OF_GATES);

/** A vitest project for each check of a move, and for each of the gates that they share. */
export const projectsWithoutACheck = [...moves, ...gates].map(projectOf);

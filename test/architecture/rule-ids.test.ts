import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const IS_TEST = /\.(test|property\.test|contract|e2e)\.tsx?$/;
/** One or more ids at the beginning of a text in quotes: the title of a test. */
const TITLE = /['"`]((?:\[[A-Z]+-\d+\] ?)+)/g;
const ID = /\[([A-Z]+-\d+)\]/g;

function filesUnder(folder: string, wanted: RegExp): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function idsIn(text: string): string[] {
  return [...text.matchAll(ID)].map((match) => match[1] ?? '');
}

const family = (id: string): string => id.replace(/-\d+$/, '');

const rules = idsIn(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8').replaceAll('`', '')).filter(
  (id, at, all) => all.indexOf(id) === at,
);
const families = new Set(rules.map(family));

/** Where each id of a rule stands in a test's title. */
const tested = new Map<string, string>();
for (const file of [
  ...filesUnder('src', IS_TEST),
  ...filesUnder('server', IS_TEST),
  ...filesUnder('test', IS_TEST),
]) {
  for (const title of readFileSync(file, 'utf8').matchAll(TITLE)) {
    for (const id of idsIn(title[1] ?? '')) if (families.has(family(id))) tested.set(id, file);
  }
}

test('there are rules and tests to compare', () => {
  expect(rules.length).toBeGreaterThan(60);
  expect(tested.size).toBeGreaterThan(60);
});

test('each rule of docs/rules.md is named by a test', () => {
  expect(rules.filter((id) => !tested.has(id))).toEqual([]);
});

test('each rule that a test names stands in docs/rules.md', () => {
  const unknown = [...tested].filter(([id]) => !rules.includes(id));
  expect(unknown.map(([id, file]) => `${id} in ${file}`)).toEqual([]);
});

test('each rule that a comment of the rules names stands in docs/rules.md', () => {
  const named = filesUnder('src/rules', /\.ts$/)
    .filter((file) => !IS_TEST.test(file))
    .flatMap((file) => idsIn(readFileSync(file, 'utf8')));
  expect(named.filter((id) => !rules.includes(id))).toEqual([]);
});

test('the rules of a family are numbered from 1 without a gap', () => {
  for (const each of families) {
    const numbers = rules.filter((id) => family(id) === each).map((id) => Number(id.split('-')[1]));
    expect(
      numbers.toSorted((a, b) => a - b),
      each,
    ).toEqual(numbers.map((_, i) => i + 1));
  }
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDeck as run } from '../../test/support/run-deck.ts';

const OURS = path.resolve('content/decks/first-steps.json');
let folder: string;
let broken: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deck-command-'));
  broken = path.join(folder, 'broken.json');
  writeFileSync(broken, '{\n  "format": "in-step-deck/1",,\n}');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run deck', () => {
  it('[DECK-30] check answers 0 and one line for a deck without a problem', async () => {
    expect(await run('check', OURS)).toEqual({ exit: 0, out: `${OURS}: fine, 68 cards.`, err: '' });
  });

  it('[DECK-31] check answers 1 and says where a file is broken and what to do', async () => {
    const { exit, out, err } = await run('check', OURS, broken);

    expect(exit).toBe(1);
    expect(out).toContain(`${broken}: can’t be played; 1 to mend.`);
    expect(out).toContain('Error, line 2 column 30:');
    expect(err).toBe('');
  });

  it('[DECK-32] check --json prints one JSON value and nothing else', async () => {
    const { exit, out, err } = await run('check', broken, '--json', OURS);

    expect(exit).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([
      {
        file: broken,
        ok: false,
        problems: [
          {
            severity: 'error',
            code: 'json-comma-extra',
            path: '',
            params: {},
            line: 2,
            column: 30,
            message: 'There is a comma too many here.',
            fix: 'Take this comma out.',
          },
        ],
      },
      { file: OURS, ok: true, problems: [] },
    ]);
  });

  it('[DECK-36] check looks at a spreadsheet too, and says row and column', async () => {
    const sheet = path.join(folder, 'cards.csv');
    writeFileSync(sheet, 'kind,perspective,text,effect1\nscenario,staff,I knock and then I wait.,plce');
    const { exit, out } = await run('check', sheet);

    expect(exit).toBe(1);
    expect(out).toContain('Error, row 2 column effect1: “plce” isn’t an effect.');
    expect(out).toContain('Write “place”.');
  });

  it('[DECK-33] a file that is not there is a problem of that file', async () => {
    const { exit, out } = await run('check', path.join(folder, 'nowhere.json'), '--json');

    expect(exit).toBe(1);
    expect(out).toContain('"file-unreadable"');
  });

  it.each([
    [[]],
    [['dance']],
    [['check']],
    [['check', '--json']],
    [['check', '--loud', 'x.json']],
    [['schema', 'x']],
    [['simulate']],
    [['simulate', OURS, OURS]],
    [['simulate', OURS, '--turns']],
    [['simulate', OURS, '--turns', 'many']],
    [['simulate', OURS, '--turns', '0']],
    [['simulate', OURS, '--games=100001']],
    [['simulate', OURS, '--focus', '1']],
    [['simulate', OURS, '--focus', 'choice,joy']],
    [['simulate', OURS, '--preset', 'grand']],
    [['csv']],
    [['import', 'x.csv', '--out', 'y']],
    [['import', 'x.csv', '--into']],
  ])('[DECK-34] %j is wrong use: 2, help on the error output, nothing on the other', async (args) => {
    const { exit, out, err } = await run(...args);

    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('check FILE…');
  });

  it('[DECK-35] schema prints the JSON Schema', async () => {
    const { exit, out } = await run('schema');

    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });
});

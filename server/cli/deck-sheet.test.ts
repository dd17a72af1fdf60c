import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeck, aScenario } from '../../test/decks/a-deck.ts';
import { runDeck } from '../../test/support/run-deck.ts';

const OURS = 'content/decks/first-steps.json';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deck-sheet-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('npm run deck: csv and import', () => {
  it('[DECK-80] csv prints a spreadsheet; imported again it is the same cards in a deck named after the file', async () => {
    const csv = await runDeck('csv', OURS);
    const made = await runDeck('import', put('my cards.csv', csv.out));

    expect(csv).toMatchObject({ exit: 0, err: '' });
    expect(csv.out.startsWith('\uFEFFid,kind,perspective,')).toBe(true);
    expect(made.exit).toBe(0);
    const deck: unknown = JSON.parse(made.out);
    expect(deck).toMatchObject({ id: 'my-cards', title: 'My cards' });
    expect(deck).toHaveProperty('cards', Reflect.get(Object(read(OURS)), 'cards'));
  });

  it('[DECK-81] import --into puts the cards into a deck, which keeps the rest, and tells of cards that go', async () => {
    const media = [{ kind: 'image' as const, src: 'a.png', alt: 'A door' }];
    const cards = [...aDeck().cards, aScenario({ id: 'staff-2', media })];
    const into = put('deck.json', JSON.stringify(aDeck({ title: 'Doors', cards })));
    const rows = ['people', 'provision', 'staff', 'managers'].map(
      (whose) => `${whose}-1,scenario,${whose},Now I knock twice.,place`,
    );
    const sheet = put('doors.csv', ['id,kind,perspective,text,effect1', ...rows].join('\n'));
    const { exit, out, err } = await runDeck('import', sheet, '--into', into);

    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual(read(into));
    expect(read(into)).toMatchObject({
      title: 'Doors',
      cards: [{ text: 'Now I knock twice.', easyRead: 'I knock. Then I wait.' }, {}, {}, {}],
    });
    expect(err).toContain('without a row a card goes: staff-2');
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('[DECK-82] a spreadsheet with errors changes nothing: 1, and what to mend on the error output', async () => {
    const into = put('kept.json', JSON.stringify(aDeck()));
    const before = readFileSync(into, 'utf8');
    const sheet = put('broken.csv', 'id,kind,text,effect1\n');

    expect(await runDeck('import', sheet, '--into', into)).toMatchObject({ exit: 1, out: '' });
    expect((await runDeck('import', sheet)).err).toContain('The column “perspective” is missing.');
    expect(readFileSync(into, 'utf8')).toBe(before);
  });

  it('[DECK-83] a deck with errors is no spreadsheet, and takes no cards: 1', async () => {
    const broken = put('broken.json', '{');
    for (const args of [
      ['csv', broken],
      ['import', put('any.csv', ''), '--into', broken],
    ]) {
      const { exit, out, err } = await runDeck(...args);
      expect({ exit, out }).toEqual({ exit: 1, out: '' });
      expect(err).toContain(`${broken}: can’t be played; 1 to mend.`);
    }
  });

  it('[DECK-84] --json prints one JSON value and nothing else', async () => {
    const csv = await runDeck('csv', OURS, '--json');
    expect(csv.err).toBe('');
    const report: unknown = JSON.parse(csv.out);
    expect(report).toMatchObject({ file: OURS, ok: true, problems: [] });

    const sheet = put('again.csv', String(Reflect.get(Object(report), 'csv')));
    const made = await runDeck('import', sheet, '--json');
    expect(made).toMatchObject({ exit: 0, err: '' });
    expect(JSON.parse(made.out)).toMatchObject({ file: sheet, ok: true, deck: { id: 'again' } });

    const bad = await runDeck('import', put('bad.csv', 'x'), '--json');
    expect(bad).toMatchObject({ exit: 1, err: '' });
    expect(JSON.parse(bad.out)).toMatchObject({ ok: false, problems: [{ code: 'sheet-no-header', row: 1 }] });
  });
});

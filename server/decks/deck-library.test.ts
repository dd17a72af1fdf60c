import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/decks/problems.ts';
import { openDeckLibrary } from './deck-library.ts';

let root: string;
let reports: { source: string; problems: Problem[] }[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'decks-'));
  mkdirSync(path.join(root, 'content/decks'), { recursive: true });
  reports = [];
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function aDeck(id: string, title = 'A deck') {
  return {
    format: 'in-step-deck/1',
    id,
    title,
    summary: 'A few cards.',
    language: 'en-GB',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    cards: ['people', 'provision', 'staff', 'managers'].map((perspective) => ({
      id: `${perspective}-1`,
      kind: 'scenario',
      perspective,
      text: 'I would like to say something about that.',
      effects: [{ op: 'place' }],
    })),
  };
}

function put(file: string, content: unknown): string {
  const whole = path.join(root, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, typeof content === 'string' ? content : JSON.stringify(content));
  return whole;
}

function open() {
  return openDeckLibrary({
    folders: [path.join(root, 'content/decks'), path.join(root, 'data/decks')],
    onProblem: (report) => reports.push(report),
  });
}

describe('the library of decks', () => {
  it('[DECK-20] lists each deck of its folders, and a folder that is not there is empty', () => {
    put('content/decks/one.json', aDeck('one', 'First'));

    const [listed] = open().list();

    expect(listed).toMatchObject({
      id: 'one',
      title: 'First',
      summary: 'A few cards.',
      version: '1.0.0',
      language: 'en-GB',
      cards: 4,
      scenarios: 4,
      poems: 0,
      source: 'content/decks/one.json',
      playable: true,
    });
    expect(listed?.problems.map((found) => found.code)).toContain('no-poem');
    expect(open().get('one')?.title).toBe('First');
    expect(open().get('two')).toBeNull();
  });

  it('[DECK-21] sees a file that is put there, changed or taken away while it is open', () => {
    const library = open();
    expect(library.list()).toEqual([]);

    const file = put('data/decks/one.json', aDeck('one', 'First'));
    expect(library.list().map((deck) => deck.title)).toEqual(['First']);

    put('data/decks/one.json', aDeck('one', 'Other'));
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect(library.get('one')?.title).toBe('Other');

    rmSync(file);
    expect(library.list()).toEqual([]);
    expect(library.get('one')).toBeNull();
  });

  it('[DECK-22] lets the later folder win for an id that two have', () => {
    put('content/decks/one.json', aDeck('one', 'Ours'));
    put('data/decks/mine.json', aDeck('one', 'Theirs'));

    const library = open();

    expect(library.list().map((deck) => deck.source)).toEqual(['data/decks/mine.json']);
    expect(library.get('one')?.title).toBe('Theirs');
  });

  it('[DECK-23] lists a broken file with its problems, tells of it once, and never lets it hide a deck that plays', () => {
    put('content/decks/one.json', aDeck('one', 'Ours'));
    put('data/decks/one.json', { ...aDeck('one'), cards: [] });
    put('data/decks/torn.json', '{ "format": ');

    const library = open();
    const listed = library.list();
    library.list();

    expect(listed.map(({ source, playable }) => ({ source, playable }))).toEqual([
      { source: 'data/decks/one.json', playable: false },
      { source: 'content/decks/one.json', playable: true },
      { source: 'data/decks/torn.json', playable: false },
    ]);
    expect(listed[2]?.problems.map((found) => found.code)).toEqual(['json-cut-off']);
    expect(library.get('one')?.title).toBe('Ours');
    expect(reports.map((report) => report.source)).toEqual(['data/decks/one.json', 'data/decks/torn.json']);
  });

  it('[DECK-24] passes over folders and files that are not decks', () => {
    mkdirSync(path.join(root, 'content/decks/folder.json'));
    put('content/decks/notes.txt', 'not a deck');
    put('content/decks/.hidden.json', '{');

    expect(open().list()).toEqual([]);
  });
});

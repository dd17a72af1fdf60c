import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../../test/decks/a-deck.ts';
import { parseDeck } from '../parse.ts';
import { csvToDeck, csvToDraft } from './csv-to-deck.ts';
import { deckToCsv } from './deck-to-csv.ts';

const HEADER = 'id,kind,perspective,text,effect1';
const ROWS = ['people', 'provision', 'staff', 'managers'].map(
  (whose) => `${whose}-1,scenario,${whose},I knock and then I wait.,place`,
);
const sheet = (...rows: string[]): string => [HEADER, ...ROWS, ...rows].join('\n');

/** Errors as `code row cell`. */
const errorsOf = (file: string | Uint8Array, into = aDeck({ cards: [aScenario({ id: 'other' })] })) =>
  csvToDeck(file, { into })
    .problems.filter((found) => found.severity === 'error')
    .map(({ code, row, cell }) => [code, row, cell].filter((part) => part !== undefined).join(' '));

const bytes = (...codes: number[]) => Uint8Array.from(codes);

describe('a deck from a spreadsheet', () => {
  it('[DECK-56] has the cards of its rows, and the rest from the deck that it updates', () => {
    const media = [{ kind: 'image' as const, src: 'a.png', alt: 'A door' }];
    const into = aDeck({
      title: 'Doors',
      cards: [aScenario({ media, facilitatorNote: 'Knock.' }), aPoem({ id: 'gone' })],
    });
    const { deck, problems } = csvToDeck(sheet('staff-2,scenario,staff,Nobody is at home today.,discuss'), {
      into,
    });

    expect(deck?.title).toBe('Doors');
    expect(deck?.cards.map((card) => card.id)).toEqual([
      'people-1',
      'provision-1',
      'staff-1',
      'managers-1',
      'staff-2',
    ]);
    expect(deck?.cards[2]).toMatchObject({
      media,
      facilitatorNote: 'Knock.',
      text: 'I knock and then I wait.',
    });
    expect(problems).toContainEqual({
      severity: 'warning',
      code: 'sheet-cards-gone',
      path: '/cards',
      params: { ids: ['gone'] },
    });
  });

  it('[DECK-56] without a deck to update is a new one', () => {
    expect(csvToDeck(sheet()).deck).toMatchObject({
      format: 'in-step-deck/1',
      id: 'new-deck',
      version: '0.1.0',
    });
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('[DECK-57] may have %s between its cells, and commas in its words', (_, separator) => {
    const line = (cells: string[]) => cells.join(separator);
    const text = [
      line(['Effect 1', 'KIND', 'easy_read', 'Perspective', 'text', 'prompt-1']),
      line([
        'place',
        'Scenario',
        'One, two, three',
        'Service users and carers',
        'Well, well, well, then.',
        'Why?',
      ]),
    ].join('\r\n');

    expect(csvToDeck(`\uFEFF${text}\r\n${separator.repeat(3)}\r\n`).deck?.cards).toEqual([
      {
        id: 'people-001',
        kind: 'scenario',
        perspective: 'people',
        text: 'Well, well, well, then.',
        easyRead: 'One, two, three',
        prompts: ['Why?'],
        effects: [{ op: 'place' }],
      },
    ]);
  });

  it('[DECK-58] makes the ids that are missing, and none that a card has or had', () => {
    const into = aDeck({ cards: [aScenario({ id: 'staff-002' })] });
    const rows = [
      ',scenario,Staff,I knock and then I wait.,place',
      'staff-001,scenario,staff,I knock and wait.,place',
    ];
    const { deck } = csvToDeck(sheet(...rows, ',Poem,,One line and another,'), { into });

    expect(deck?.cards.slice(4).map((card) => card.id)).toEqual(['staff-003', 'staff-001', 'poem-001']);
  });

  it('[DECK-59] of the first deck is the first deck', () => {
    const parsed = parseDeck(readFileSync('content/decks/first-steps.json'));
    if (!parsed.ok) throw new Error('the deck has errors');

    expect(csvToDeck(deckToCsv(parsed.deck), { into: parsed.deck })).toStrictEqual({
      deck: parsed.deck,
      problems: [],
    });
    expect(csvToDeck(new TextEncoder().encode(deckToCsv(parsed.deck))).deck?.cards).toStrictEqual(
      parsed.deck.cards,
    );
  });
});

describe('a spreadsheet that is wrong', () => {
  it.each([
    ['a workbook by another name', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), ['file-is-workbook']],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), ['file-is-workbook']],
    ['Latin-1', bytes(0x69, 0x64, 0x2c, 0xe9), ['file-encoding']],
    ['UTF-16', bytes(0xff, 0xfe, 0x69, 0x00), ['file-encoding']],
    ['nothing', '', ['file-empty']],
    ['far too much', 'x'.repeat(5_000_001), ['sheet-too-large']],
    ['a deck', JSON.stringify(aDeck()), ['sheet-is-json']],
    ['a shopping list', 'milk\nbread', ['sheet-no-header 1']],
    ['a header alone', `${HEADER}\n,,,\n`, ['sheet-no-cards']],
    ['an unclosed quotation mark', sheet('a,scenario,staff,"I knock,place\n,,'), ['sheet-quote-open 6 text']],
    ['a header with one', '"id,kind', ['sheet-quote-open 1']],
    ['words after a quotation', sheet('a,scenario,staff,"No" he said.,place'), ['sheet-quote-stray 6']],
    ['another column', `${HEADER},speaker\n`, ['column-unknown 1 speaker']],
    ['a column too few', 'id,kind,text,effect1\n', ['column-missing 1 perspective']],
    ['a column twice', `${HEADER},Text\n`, ['column-twice 1 Text']],
    ['a column without a name', 'id,kind,perspective,,text,effect1\n', ['column-unnamed 1']],
    ['a cell too many', sheet('a,scenario,staff,I knock, and wait.,place'), ['row-cells 6']],
    ['a cell too few', sheet('a,scenario,staff'), ['row-cells 6']],
    ['too many rows', sheet(...Array.from({ length: 1_000 }, () => ROWS[0] ?? '')), ['too-many']],
  ])('[DECK-60] is one clear problem: %s', (_, file, problems) => {
    expect(errorsOf(file)).toEqual(problems);
  });

  it.each([
    ['an unclear effect', 'a,scenario,staff,I knock and wait.,put staff', 'effect-unclear 6 effect1'],
    ['no effect', 'a,scenario,staff,I knock and wait.,', 'field-missing 6 effect1'],
    [
      'an unknown perspective',
      'a,scenario,the cooks,I knock and wait.,place',
      'perspective-unknown 6 perspective',
    ],
    ['an unknown outcome', 'a,scenario,staff,I knock and wait.,place: joy', 'outcome-unknown 6 effect1'],
    ['a kind', 'a,song,staff,I knock and wait.,place', 'not-one-of 6 kind'],
    ['a text too short', 'a,scenario,staff,Knock.,place', 'text-too-short 6 text'],
    ['an id', 'A 1,scenario,staff,I knock and wait.,place', 'bad-format 6 id'],
    ['an id twice', 'staff-1,scenario,staff,I knock and wait.,place', 'id-twice 6 id'],
    ['a poem with a perspective', 'a,poem,staff,I knock and wait.,', 'cell-not-for-kind 6 perspective'],
  ])('[DECK-61] says row and column: %s', (_, row, problem) => {
    expect(errorsOf(sheet(row))).toEqual([problem]);
  });

  it('[DECK-61] the second effect has its own column, by the name that the author gave it', () => {
    const text = 'kind,perspective,text,effect1,EFFECT 2\nscenario,staff,I knock and wait.,,place: joy';

    expect(errorsOf(text)).toEqual(['outcome-unknown 2 EFFECT 2']);
  });
});

describe('a spreadsheet whose mistakes are mended in an editor', () => {
  it('[DECK-56] gives every row as far as it can be read, and says what is not in it', () => {
    const { value, problems } = csvToDraft(
      sheet(
        'staff-2,scenario,stafff,Nobody is at home today.,plce staff',
        'staff-3,poem?,staff,short,place staf: dignty',
      ),
    );
    expect(value).toMatchObject({ format: 'in-step-deck/1' });
    const cards: unknown = typeof value === 'object' && value ? Reflect.get(value, 'cards') : null;
    expect(Array.isArray(cards) ? cards.slice(4) : cards).toEqual([
      { id: 'staff-2', kind: 'scenario', perspective: 'stafff', text: 'Nobody is at home today.' },
      {
        id: 'staff-3',
        kind: 'poem?',
        perspective: 'staff',
        text: 'short',
        effects: [{ op: 'place', perspective: 'staf', suggests: ['dignty'] }],
      },
    ]);
    expect(problems.map(({ code, row, cell }) => [code, row, cell])).toEqual([
      ['effect-unclear', 6, 'effect1'],
    ]);
  });

  it('[DECK-56] gives nothing where there are no rows to read', () => {
    expect(csvToDraft('a,b').value).toBeUndefined();
  });
});

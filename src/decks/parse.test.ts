import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seed } from '../../test/support/property-seed.ts';
import { aDeck, aPoem, aScenario } from '../../test/decks/a-deck.ts';
import { problemReport, problemText } from '../words/problems.ts';
import { parseDeck } from './parse.ts';

/** The problems of a value as a file, as `code path`. */
function problemsOf(value: unknown): string[] {
  return parseDeck(JSON.stringify(value)).problems.map((found) => `${found.code} ${found.path}`);
}

function errorsOf(value: unknown): string[] {
  return parseDeck(JSON.stringify(value))
    .problems.filter((found) => found.severity === 'error')
    .map((found) => `${found.code} ${found.path}`);
}

describe('the file of a deck', () => {
  it('[DECK-6] gives the deck as it is written, nothing added and nothing dropped', () => {
    const deck = aDeck({
      cards: [...aDeck().cards, aPoem({ title: 'A poem' })],
      glossary: [{ term: 'a', meaning: 'b' }],
    });
    const parsed = parseDeck(JSON.stringify(deck));

    expect(parsed.ok && parsed.deck).toStrictEqual(deck);
  });

  it('[DECK-7] accepts a byte-order mark of UTF-8', () => {
    const text = `\uFEFF${JSON.stringify(aDeck())}`;

    expect(parseDeck(text).ok).toBe(true);
    expect(parseDeck(new TextEncoder().encode(text)).ok).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['white space', new TextEncoder().encode(' \n\t'), 'file-empty'],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'file-encoding'],
    ['UTF-16 without a mark', new Uint8Array([0x7b, 0x00, 0x22, 0x00]), 'file-encoding'],
    ['Latin-1', new Uint8Array([0x22, 0xe9, 0x22]), 'file-encoding'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'file-encoding'],
    ['a number', new TextEncoder().encode('3'), 'not-a-deck'],
    ['a list', new TextEncoder().encode('[]'), 'not-a-deck'],
  ])('[DECK-8] %s is one clear problem', (_, bytes, code) => {
    const parsed = parseDeck(bytes);

    expect(parsed.ok).toBe(false);
    expect(parsed.problems.map((found) => found.code)).toEqual([code]);
  });

  it('[DECK-9] refuses more than 50 MB, and more than 5 MB without its media', () => {
    expect(parseDeck(new Uint8Array(50_000_001)).problems.map((found) => found.code)).toEqual([
      'file-too-large',
    ]);

    const padding = ' '.repeat(5_000_001);
    expect(problemsOf(aDeck()).length).toBeGreaterThan(0);
    expect(parseDeck(JSON.stringify(aDeck()) + padding).problems.map((found) => found.code)).toEqual([
      'file-too-large-without-media',
    ]);

    const src = `data:image/png;base64,${'A'.repeat(5_000_001)}`;
    const cards = [...aDeck().cards, aPoem({ media: [{ kind: 'image', src, alt: 'A grey square' }] })];
    expect(parseDeck(JSON.stringify(aDeck({ cards }))).ok).toBe(true);
  });

  it('[DECK-10] never throws and always says why, whatever a field holds', () => {
    const paths = [
      ['title'],
      ['cards'],
      ['cards', 0],
      ['cards', 0, 'kind'],
      ['cards', 0, 'effects', 0],
      ['perspectives'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const deck: unknown = JSON.parse(JSON.stringify(aDeck()));
        let parent: unknown = deck;
        for (const step of path.slice(0, -1)) parent = Reflect.get(Object(parent), step);
        Reflect.set(Object(parent), path.at(-1) ?? '', value);

        const parsed = parseDeck(JSON.stringify(deck));

        expect(parsed.ok).toBe(parsed.problems.every((found) => found.severity !== 'error'));
        for (const found of parsed.problems) expect(problemText(found).message).toMatch(/\S.*[.”]$/s);
      }),
      { seed },
    );
  });

  it('[DECK-11] has line and column for each problem, errors first', () => {
    const deck = aDeck({
      cards: [aScenario({ perspective: 'nobody', easyRead: undefined }), ...aDeck().cards],
    });
    const { problems } = parseDeck(JSON.stringify(deck, null, 2));

    expect(problems[0]).toMatchObject({
      code: 'perspective-unknown',
      cardId: 'staff-1',
      line: 12,
      column: 22,
    });
    expect(problems.map((found) => found.severity)).toEqual(
      problems.map((found) => found.severity).toSorted(bySeverity),
    );
  });

  it('[DECK-12] leaves the rest of very many problems out, and says how many', () => {
    const cards = Array.from({ length: 1_000 }, () => ({ kind: 'scenario' }));
    const { problems } = parseDeck(JSON.stringify({ ...aDeck(), cards }));

    expect(problems).toHaveLength(501);
    expect(problems.at(-1)).toMatchObject({ code: 'problems-left-out' });
  });
});

function bySeverity(a: string, b: string): number {
  const order = ['error', 'warning', 'advice'];
  return order.indexOf(a) - order.indexOf(b);
}

describe('the shape of a deck', () => {
  const card = aScenario();

  it.each([
    ['a missing field', { ...aDeck(), title: undefined }, 'field-missing /title'],
    ['a wrong type', { ...aDeck(), title: 3 }, 'wrong-type /title'],
    ['null', { ...aDeck(), summary: null }, 'wrong-type /summary'],
    ['a text too long', { ...aDeck(), title: 'x'.repeat(81) }, 'text-too-long /title'],
    ['an empty text', { ...aDeck(), title: '' }, 'text-too-short /title'],
    ['a blank text', { ...aDeck(), title: '   ' }, 'bad-format /title'],
    ['a control character', { ...aDeck(), title: 'a\u0007b' }, 'bad-format /title'],
    ['an id with a space', { ...aDeck(), id: 'a deck' }, 'bad-format /id'],
    ['another format', { ...aDeck(), format: 'in-step-deck/2' }, 'format-other /format'],
    ['a language', { ...aDeck(), language: 'English (UK)' }, 'bad-format /language'],
    ['a version', { ...aDeck(), version: '1' }, 'bad-format /version'],
    ['no card', { ...aDeck(), cards: [] }, 'too-few /cards'],
    ['three perspectives', { ...aDeck(), perspectives: [] }, 'perspectives-not-four /perspectives'],
    ['one outcome', { ...aDeck(), outcomes: [] }, 'too-few /outcomes'],
    ['another kind', { ...aDeck(), cards: [{ ...card, kind: 'song' }] }, 'not-one-of /cards/0/kind'],
    ['no kind', { ...aDeck(), cards: [{ ...card, kind: undefined }] }, 'field-missing /cards/0/kind'],
    [
      'three effects',
      { ...aDeck(), cards: [{ ...card, effects: [1, 2, 3].map(() => ({ op: 'place' })) }] },
      'too-many /cards/0/effects',
    ],
    [
      'a scenario without effects',
      { ...aDeck(), cards: [{ ...card, effects: [] }] },
      'too-few /cards/0/effects',
    ],
    [
      'another effect',
      { ...aDeck(), cards: [{ ...card, effects: [{ op: 'burn' }] }] },
      'not-one-of /cards/0/effects/0/op',
    ],
    [
      'a picture without words',
      { ...aDeck(), cards: [{ ...card, media: [{ kind: 'image', src: 'a.png' }] }] },
      'image-without-alt /cards/0/media/0/alt',
    ],
    [
      'an SVG',
      { ...aDeck(), cards: [{ ...card, media: [{ kind: 'image', src: 'a.svg', alt: 'a' }] }] },
      'bad-format /cards/0/media/0/src',
    ],
    [
      'a translation',
      { ...aDeck(), cards: [{ ...card, translations: { 'the welsh': {} } }] },
      'bad-format /cards/0/translations/the welsh',
    ],
  ])('[DECK-13] %s', (_, value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  it.each([
    [{ ...aDeck(), licence: undefined, license: 'MIT' }, 'license', 'licence'],
    [{ ...aDeck(), cards: [{ ...card, easy_read: 'x' }] }, 'easy_read', 'easyRead'],
    [{ ...aDeck(), cards: [{ ...card, statement: 'x' }] }, 'statement', 'text'],
    [{ ...aDeck(), cards: [{ ...card, effects: [{ op: 'place', sugests: [] }] }] }, 'sugests', 'suggests'],
    [
      { ...aDeck(), cards: [{ ...card, media: [{ kind: 'image', src: 'a.png', alt: 'a', credits: 'b' }] }] },
      'credits',
      'credit',
    ],
  ])(
    '[DECK-14] an unknown field is an error that names the nearest known one (%#)',
    (value, field, nearest) => {
      const found = parseDeck(JSON.stringify(value)).problems.find(
        (problem) => problem.code === 'field-unknown',
      );

      expect(found?.params).toEqual({ field, nearest });
      expect(found && problemReport(found).message).toBe(
        `There is no field “${field}” here. The nearest is “${nearest}”.`,
      );
    },
  );
});

describe('errors beyond the shape', () => {
  const others = aDeck().cards;
  const withCard = (changes: Parameters<typeof aScenario>[0]) =>
    aDeck({ cards: [...others, aScenario({ id: 'more', ...changes })] });

  it.each([
    ['an id twice', aDeck({ cards: [...others, aScenario()] }), 'id-twice /cards/4/id'],
    [
      'an unknown perspective',
      withCard({ perspective: 'cooks' }),
      'perspective-unknown /cards/4/perspective',
    ],
    [
      "an effect's unknown perspective",
      withCard({ effects: [{ op: 'place', perspective: 'cooks' }] }),
      'perspective-unknown /cards/4/effects/0/perspective',
    ],
    [
      'an unknown outcome',
      withCard({ effects: [{ op: 'place', suggests: ['joy'] }] }),
      'outcome-unknown /cards/4/effects/0/suggests/0',
    ],
    [
      'an outcome suggested twice',
      withCard({ effects: [{ op: 'place', suggests: ['choice', 'choice'] }] }),
      'suggests-twice /cards/4/effects/0/suggests/1',
    ],
    [
      'a suggestion for talk',
      withCard({ effects: [{ op: 'discuss', suggests: ['choice'] }] }),
      'effect-discuss-suggests /cards/4/effects/0',
    ],
    [
      'one slot twice',
      withCard({
        effects: [
          { op: 'place', suggests: ['choice'] },
          { op: 'place', perspective: 'staff', suggests: ['choice'] },
        ],
      }),
      'effect-twice-same-slot /cards/4/effects/1',
    ],
    [
      'a recording without words',
      withCard({ media: [{ kind: 'audio', src: 'a.mp3' }] }),
      'recording-without-text /cards/4/media/0',
    ],
    [
      'a poem that takes any tile',
      aDeck({ cards: [...others, aPoem({ effects: [{ op: 'remove' }] })] }),
      'effect-remove-any /cards/4/effects/0',
    ],
    [
      'a poem of 21 lines',
      aDeck({ cards: [...others, aPoem({ text: 'a line\n'.repeat(20) })] }),
      'poem-too-many-lines /cards/4/text',
    ],
    [
      'a perspective without a scenario',
      aDeck({ cards: others.slice(1) }),
      'perspective-without-scenario /cards',
    ],
    [
      'a perspective with drafts only',
      aDeck({ cards: [...others.slice(1), aScenario({ id: 'd', perspective: 'people', status: 'draft' })] }),
      'perspective-without-scenario /cards',
    ],
    [
      'a translation of nothing',
      aDeck({ translations: { cy: { outcomes: { joy: {} } } } }),
      'outcome-unknown /translations/cy/outcomes/joy',
    ],
  ])('[DECK-15] %s', (_, value, problem) => {
    expect(errorsOf(value)).toEqual([problem]);
  });

  it.each([
    [withCard({ perspective: 'staf' }), 'perspective-unknown', 'Write “staff”.'],
    [withCard({ effects: [{ op: 'place', suggests: ['Quality of life'] }] }), 'bad-format', undefined],
    [withCard({ effects: [{ op: 'place', suggests: ['dignty'] }] }), 'outcome-unknown', 'Write “dignity”.'],
    [withCard({ perspective: 'cooks' }), 'perspective-unknown', undefined],
    [{ ...aDeck(), livedExperience: 'coproduced' }, 'not-one-of', 'Write “co-produced”.'],
  ])('[DECK-69] names what was certainly meant (%#)', (value, code, fix) => {
    const found = parseDeck(JSON.stringify(value)).problems.find((problem) => problem.code === code);

    expect(found && problemText(found).fix).toBe(fix);
  });

  it('[DECK-15] two perspectives with one symbol', () => {
    const perspectives = ['people', 'provision', 'staff', 'managers'].map((id) => ({
      id,
      name: id,
      short: id,
      colour: '#123456',
      symbol: id === 'staff' ? ('circle' as const) : ('square' as const),
      description: 'A view.',
    }));

    expect(errorsOf(aDeck({ perspectives }))).toEqual([
      'symbol-twice /perspectives/1/symbol',
      'symbol-twice /perspectives/3/symbol',
    ]);
  });
});

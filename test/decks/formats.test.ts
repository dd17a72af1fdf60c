import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IN_STEP_VERSION } from '../../src/decks/migrations/formats.ts';
import { migrate } from '../../src/decks/migrations/migrate.ts';
import { parseDeck } from '../../src/decks/parse.ts';
import { DECK_FORMAT } from '../../src/decks/schema.ts';
import { problemText } from '../../src/words/problems.ts';
import { aDeck } from './a-deck.ts';

const FOLDER = 'test/decks/formats';
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');
const frozen = readdirSync(FOLDER).filter((name) => !name.includes('.as-'));

describe('a deck of an older format', () => {
  it.each(frozen)('[DECK-70] %s, frozen, becomes what it always became, and plays', (name) => {
    const expected: unknown = JSON.parse(
      read(name.replace('.json', `.as-${DECK_FORMAT.split('/')[1]}.json`)),
    );
    const parsed = parseDeck(read(name));

    expect(migrate(JSON.parse(read(name))).value).toStrictEqual(expected);
    expect(parsed.ok && parsed.deck).toStrictEqual(expected);
    expect(parsed.problems.find((found) => found.code === 'format-old')).toMatchObject({
      severity: 'advice',
      path: '/format',
      line: 2,
      params: { expected: DECK_FORMAT },
    });
  });

  it('[DECK-70] every format before today’s has a frozen deck', () => {
    const today = Number(DECK_FORMAT.split('/')[1]);
    const before = Array.from({ length: today }, (_, number) => `in-step-deck-${number}.json`);
    expect(frozen).toEqual(before);
  });

  it('[DECK-71] that is broken tells of what it is called today', () => {
    const old = read('in-step-deck-0.json').replace('"statement": "I knock, and then I wait.",', '');
    expect(parseDeck(old).problems).toMatchObject([
      { code: 'field-missing', path: '/cards/2/text', cardId: 'staff-1', line: 26 },
    ]);
    for (const cards of [null, 3, [null, [], 'x']]) {
      expect(parseDeck(JSON.stringify({ format: 'in-step-deck/0', cards })).ok).toBe(false);
    }
  });
});

/** What an author reads of a deck in this format. */
const said = (format: unknown) => {
  const [found] = parseDeck(JSON.stringify({ ...aDeck(), format })).problems;
  return found && problemText(found);
};

describe('a format that isn’t read', () => {
  it('[DECK-72] of a later In Step says so, and which version this is', () => {
    expect(said('in-step-deck/2')?.message).toBe(
      'This deck is in the format “in-step-deck/2”, which a later In Step reads. This is In Step 0.1.0, and reads up to “in-step-deck/1”. Get the later one, or ask for the deck in “in-step-deck/1”.',
    );
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: IN_STEP_VERSION });
  });

  it('[DECK-72] of no In Step says so, and what was meant where that is certain', () => {
    expect(said('my-cards/7')).toEqual({
      message: '“my-cards/7” is no format that any In Step reads. In Step 0.1.0 reads “in-step-deck/1”.',
    });
    expect(said('instep-deck/1')?.fix).toBe('Write “in-step-deck/1”.');
  });
});

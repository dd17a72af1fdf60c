import { describe, expect, it } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../../test/decks/a-deck.ts';
import { DEFAULT_OUTCOMES, DEFAULT_PERSPECTIVES } from '../defaults.ts';
import type { Problem } from '../problems.ts';
import type { Deck, Effect, Scenario } from '../schema.ts';
import { checkEasyRead } from './easy-read.ts';
import { checkEnoughPoems } from './enough-poems.ts';
import { checkEnoughScenarios } from './enough-scenarios.ts';
import { checkLongSentences } from './long-sentences.ts';
import { checkMediaNear } from './media-near.ts';
import { checkNobodyBlamed } from './nobody-blamed.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkPlaceShare } from './place-share.ts';
import { sentencesOf } from './sentences.ts';
import { checkSlotsSuggested } from './slots-suggested.ts';

const inShort = (problems: readonly Problem[]) =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

/** A deck with one scenario for each list of effects. */
function deckOfEffects(...effects: Effect[][]): Deck {
  return aDeck({ cards: effects.map((own, index) => aScenario({ id: `card-${index}`, effects: own })) });
}

function deckOfCard(changes: Partial<Scenario>): Deck {
  return aDeck({ cards: [aScenario(changes)] });
}

const place: Effect[] = [{ op: 'place' }];
const remove: Effect[] = [{ op: 'remove' }];
const discuss: Effect[] = [{ op: 'discuss' }];
const times = (count: number, effects: Effect[]): Effect[][] => Array.from({ length: count }, () => effects);

const poems = (count: number) => Array.from({ length: count }, (_, index) => aPoem({ id: `poem-${index}` }));

const scenariosOf = (counts: readonly number[]) =>
  DEFAULT_PERSPECTIVES.flatMap(({ id }, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, nth) =>
      aScenario({ id: `${id}-${nth}`, perspective: id }),
    ),
  );

const words = (count: number) => `${'word '.repeat(count - 1)}word.`;

describe('balance', () => {
  it.each([
    ['59', [...times(10, place), ...times(7, remove)], 1],
    ['60', [...times(6, place), ...times(4, remove)], 0],
    ['80', [...times(8, place), ...times(2, discuss)], 0],
    ['83', [...times(5, place), remove], 1],
  ])('[DECK-16] %s% of placing effects', (_, effects, count) => {
    expect(checkPlaceShare(deckOfEffects(...effects))).toHaveLength(count);
  });

  it('[DECK-16] drafts and poems are no part of the share', () => {
    const cards = [
      aScenario({ id: 'a', effects: [{ op: 'place' }, { op: 'place' }] }),
      aScenario({ id: 'b', effects: [{ op: 'remove' }] }),
      aScenario({ id: 'c', effects: [{ op: 'remove' }, { op: 'remove' }], status: 'draft' }),
      aPoem({ effects: [{ op: 'discuss' }, { op: 'discuss' }] }),
    ];

    expect(checkPlaceShare(aDeck({ cards }))).toEqual([]);
  });

  it('[DECK-17] warns where the tiles of one perspective are taken far more often than those of the others', () => {
    const blamed = deckOfEffects(
      ...times(5, [{ op: 'remove', perspective: 'managers' }]),
      ...times(2, [{ op: 'remove', perspective: 'staff' }]),
    );

    expect(checkNobodyBlamed(blamed)).toMatchObject([
      { severity: 'warning', code: 'perspective-blamed', params: { name: 'Managers', count: 5, most: 2 } },
    ]);
    expect(checkNobodyBlamed(deckOfEffects(remove, remove, remove))).toEqual([]);
  });

  it('[DECK-18] warns of no poem, and advises eight', () => {
    expect(inShort(checkEnoughPoems(aDeck()))).toEqual(['warning no-poem /cards']);
    expect(inShort(checkEnoughPoems(aDeck({ cards: [aPoem({ status: 'draft' })] })))).toEqual([
      'warning no-poem /cards',
    ]);
    expect(inShort(checkEnoughPoems(aDeck({ cards: poems(7) })))).toEqual(['advice few-poems /cards']);
    expect(checkEnoughPoems(aDeck({ cards: poems(8) }))).toEqual([]);
  });

  it('[DECK-18] advises ten scenarios a perspective, and about as many for each', () => {
    expect(checkEnoughScenarios(aDeck({ cards: scenariosOf([10, 10, 12, 12]) }))).toEqual([]);
    expect(checkEnoughScenarios(aDeck({ cards: scenariosOf([10, 10, 10, 13]) }))).toMatchObject([
      { code: 'scenarios-uneven', params: { fewest: 10, most: 13, mostName: 'Managers' } },
    ]);
    expect(checkEnoughScenarios(aDeck({ cards: scenariosOf([9, 10, 10, 10]) }))).toMatchObject([
      { severity: 'advice', code: 'few-scenarios', params: { count: 9, wanted: 10 } },
    ]);
    expect(checkEnoughScenarios(aDeck({ cards: scenariosOf([0, 10, 10, 10]) }))).toEqual([]);
  });

  it('[DECK-19] names the slots for which no card places, or takes away', () => {
    const all = DEFAULT_OUTCOMES.map((outcome) => outcome.id);
    const effects = DEFAULT_PERSPECTIVES.flatMap(({ id }): Effect[][] => [
      [{ op: 'place', perspective: id, suggests: all }],
      [{ op: 'remove', perspective: id, suggests: id === 'staff' ? all.slice(2) : all }],
    ]);

    expect(checkSlotsSuggested(deckOfEffects(...effects))).toMatchObject([
      { severity: 'advice', params: { op: 'remove', name: 'Staff', outcomes: ['Choice', 'Wellbeing'] } },
    ]);
  });
});

describe('language, access and safety', () => {
  it('[DECK-25] warns of missing easy read, on cards and on perspectives and outcomes of the deck’s own', () => {
    const outcomes = DEFAULT_OUTCOMES.map((outcome, index) =>
      index === 1 ? { ...outcome, easyRead: undefined } : outcome,
    );

    expect(inShort(checkEasyRead(aDeck({ outcomes, cards: [aScenario({ easyRead: undefined })] })))).toEqual([
      'warning easy-read-missing /cards/0',
      'warning easy-read-missing /outcomes/1',
    ]);
  });

  it('[DECK-26] warns of easy-read sentences over 15 words, and advises on others over 25', () => {
    expect(checkEasyRead(deckOfCard({ easyRead: `${words(15)} ${words(15)}` }))).toEqual([]);
    expect(checkEasyRead(deckOfCard({ easyRead: `${words(3)} ${words(16)}` }))).toMatchObject([
      { path: '/cards/0/easyRead', params: { words: 16, limit: 15 } },
    ]);
    expect(checkLongSentences(deckOfCard({ text: words(25) }))).toEqual([]);
    expect(inShort(checkLongSentences(deckOfCard({ text: words(26) })))).toEqual([
      'advice long-sentence /cards/0/text',
    ]);
    expect(checkLongSentences(aDeck({ cards: [aPoem({ text: words(40) })] }))).toEqual([]);
  });

  it('[DECK-26] tells sentences apart by their ends, quotes included', () => {
    expect(sentencesOf('He said, ‘No.’ I asked why… Well? Yes!\nNew line')).toEqual([
      'He said, ‘No.’',
      'I asked why…',
      'Well?',
      'Yes!',
      'New line',
    ]);
  });

  it('[DECK-27] warns of media on another server', () => {
    const media = [{ kind: 'image' as const, src: 'https://example.org/a.png', alt: 'A path' }];

    expect(inShort(checkMediaNear(deckOfCard({ media })))).toEqual([
      'warning media-remote /cards/0/media/0/src',
    ]);
  });

  it.each([
    ['Write to jo.bloggs@example.org today', ['email']],
    ['Ring 020 7946 0018 after six', ['phone']],
    ['Ring +44 (0)20 7946-0018', ['phone']],
    ['We live at 4 Mill Lane, LS1 4AP, and M25 traffic is awful', ['postcode']],
    ['My number is 943 476 5919', ['nhs-number']],
    ['In 2026 I saw 1,000,000 forms, 12 to 14 a day, at 09:30', []],
  ])('[DECK-28] %j', (text, kinds) => {
    expect(
      checkPersonalData(deckOfCard({ text })).map(
        (found) => found.code === 'personal-data' && found.params.kind,
      ),
    ).toEqual(kinds);
  });

  it('[DECK-28] looks at all that the room reads, and at the facilitator’s note', () => {
    const email = 'jo@example.org';
    const card = {
      voice: email,
      text: email,
      easyRead: email,
      prompts: ['Who?', email],
      facilitatorNote: email,
    };

    expect(inShort(checkPersonalData(deckOfCard(card)))).toEqual(
      ['voice', 'text', 'easyRead', 'prompts/1', 'facilitatorNote'].map(
        (field) => `warning personal-data /cards/0/${field}`,
      ),
    );
  });
});

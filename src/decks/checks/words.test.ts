import { describe, expect, it } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../../test/decks/a-deck.ts';
import type { Deck, Scenario } from '../schema.ts';
import { checkEasyToRead } from './easy-to-read.ts';
import { checkPeopleFirst } from './people-first.ts';
import { checkSubjectsTagged } from './subjects-tagged.ts';
import { checkWordsExplained } from './words-explained.ts';

const deckOf = (changes: Partial<Scenario>, deck: Partial<Deck> = {}): Deck =>
  aDeck({ cards: [aScenario(changes)], ...deck });

const HARD =
  'Multidisciplinary organisations systematically operationalise personalisation methodologies everywhere.';

describe('the reading age', () => {
  it('[DECK-63] of a statement may be twelve, of easy read ten', () => {
    expect(checkEasyToRead(deckOf({ text: HARD, easyRead: HARD }))).toMatchObject([
      { severity: 'advice', path: '/cards/0/text', params: { limit: 12, isEasyRead: false } },
      { severity: 'advice', path: '/cards/0/easyRead', params: { limit: 10, isEasyRead: true } },
    ]);
    expect(checkEasyToRead(deckOf({ text: 'I knock, and then I wait until somebody says yes.' }))).toEqual(
      [],
    );
  });

  it('[DECK-63] is for English, and for no poem', () => {
    expect(checkEasyToRead(deckOf({ text: HARD }, { language: 'cy' }))).toEqual([]);
    expect(checkEasyToRead(aDeck({ cards: [aPoem({ text: HARD })] }))).toEqual([]);
  });
});

/** What is told of a card, as `code word path`. */
const told = (changes: Partial<Scenario>, deck: Partial<Deck> = {}): string[] =>
  checkWordsExplained(deckOf(changes, deck)).map(({ code, path, params }) =>
    [
      code,
      ...('word' in params ? [params.word] : []),
      ...('letters' in params ? [params.letters] : []),
      path,
    ].join(' '),
  );

describe('words of the trade and letters', () => {
  it.each([
    ['My Personal Budgets are late.', ['jargon personal budget /cards/0/text']],
    ['It is all coproduction now.', ['jargon co-production /cards/0/text']],
    ['A delayed transfer of care, they said.', ['jargon delayed transfer of care /cards/0/text']],
    ['The OT came, and two PAs, and DoLS was said.', ['acronym OT', 'acronym PA', 'acronym DoLS']],
    ['The GP and the NHS and my TV, in 1999 at A4 size.', []],
    ['The flowers said NAN. The door said LADIES.', []],
    ['I said NO. Then STOP. He wrote DO NOT RESUSCITATE.', []],
    ['Henry VIII and the McDonalds came.', []],
    ['I sit and watch the ducks.', []],
  ])('[DECK-64] %j', (text, expected) => {
    expect(told({ text })).toEqual(
      expected.map((each) => (each.includes('/') ? each : `${each} /cards/0/text`)),
    );
  });

  it('[DECK-64] are explained by the glossary, in any case, one or several', () => {
    const glossary = [
      { term: 'Personal budgets', meaning: 'Money.' },
      { term: 'OT', meaning: 'Somebody.' },
      { term: 'the commissioner', meaning: 'Somebody.' },
    ];
    expect(told({ text: 'A personal budget, two OTs and the commissioners.' }, { glossary })).toEqual([]);
  });

  it('[DECK-64] are told once, where they come first, with the number of cards', () => {
    const cards = ['a', 'b'].map((id) =>
      aScenario({ id, text: 'The OT spoke of reablement.', prompts: ['What is an OT?'] }),
    );

    expect(checkWordsExplained(aDeck({ cards }))).toMatchObject([
      { code: 'jargon', cardId: 'a', params: { word: 'reablement', cards: 2 } },
      { code: 'acronym', cardId: 'a', params: { letters: 'OT', cards: 2 } },
    ]);
  });

  it('[DECK-64] are looked for in English alone', () => {
    expect(told({ text: 'Das OT und der Stakeholder.' }, { language: 'de' })).toEqual([]);
  });
});

describe('words that define people by deficit', () => {
  it.each([
    ['She suffers from dementia.', 'suffers-from'],
    ['He is a stroke victim.', 'victim-of'],
    ['I am not wheelchair-bound.', 'bound'],
    ['We ask the elderly.', 'the-group'],
    ['What the disabled need is a ramp.', 'the-group'],
    ['Two bed blockers on ward six.', 'bed-blocker'],
    ['He is one of our frequent flyers.', 'frequent-flyer'],
    ['It is only attention-seeking.', 'attention-seeking'],
    ['The patient was non-compliant.', 'non-compliant'],
    ['Hard to reach families.', 'hard-to-reach'],
    ['He shows challenging behaviour.', 'challenging-behaviour'],
    ['She has the mind of a child.', 'mental-age'],
    ['A handicapped boy.', 'slur'],
    ['Dad is senile now.', 'senile'],
    ['I met a schizophrenic, once.', 'label-noun'],
    ['Why not with normal people?', 'normal-people'],
    ['A high-functioning man.', 'functioning'],
    ['They failed to engage.', 'failed-to-engage'],
    ['He committed suicide.', 'commit-suicide'],
    ['I am a burden on society.', 'burden'],
  ])('[DECK-65] %j', (text, kind) => {
    expect(checkPeopleFirst(deckOf({ text }))).toMatchObject([
      {
        severity: 'advice',
        code: 'deficit-words',
        path: '/cards/0/text',
        cardId: 'staff-1',
        params: { kind },
      },
    ]);
  });

  it.each([
    'The nurse said ‘bed blocker’, and my mother heard.',
    'Nobody should suffer.',
    'The disabled toilet is full of chairs.',
    'I am an autistic woman.',
    'The elderly cat sleeps.',
  ])('[DECK-65] leaves in peace: %j', (text) => {
    expect(checkPeopleFirst(deckOf({ text }))).toEqual([]);
  });
});

describe('strong subjects', () => {
  it.each([
    ['My husband died in June.', 'bereavement'],
    ['She took her own life.', 'suicide'],
    ['He hits me when he drinks.', 'abuse'],
    ['They called it banter. It was racism.', 'racism'],
    ['A boy spat at me on the bus.', 'hate crime'],
    ['He was stabbed by the shops.', 'violence'],
    ['I was on heroin for a year.', 'addiction'],
    ['I was in for anorexia.', 'eating disorder'],
    ['Four of them restrained him.', 'restraint'],
    ['They took my baby away.', 'losing a child'],
    ['It is cancer, she said.', 'serious illness'],
  ])('[DECK-66] %j needs a tag', (text, subject) => {
    expect(checkSubjectsTagged(deckOf({ text }))).toMatchObject([
      { severity: 'warning', code: 'subject-untagged', path: '/cards/0/text', params: { subject } },
    ]);
    expect(checkSubjectsTagged(deckOf({ text, sensitivity: [subject] }))).toEqual([]);
  });

  it('[DECK-66] are told once a card, wherever in it they are', () => {
    const deck = deckOf({ text: 'My mother died.', easyRead: 'My mum died.', prompts: ['Who died?'] });
    expect(checkSubjectsTagged(deck)).toHaveLength(1);
    expect(checkSubjectsTagged(deckOf({ prompts: ['Who was bullied?'] }))).toMatchObject([
      { path: '/cards/0/prompts/0' },
    ]);
  });

  it.each([
    'I would like one lie-in before I die.',
    'The battery is dead.',
    'It hit me then.',
    'I cut myself a slice.',
  ])('[DECK-66] not: %j', (text) => {
    expect(checkSubjectsTagged(deckOf({ text }))).toEqual([]);
  });
});

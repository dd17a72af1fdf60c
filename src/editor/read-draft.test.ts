import { describe, expect, it } from 'vitest';
import { aDeck, aScenario } from '../../test/decks/a-deck.ts';
import { checkDraft } from './check-draft.ts';
import { openDraft, type Draft } from './draft.ts';
import { doEdit, startHistory } from './history.ts';
import { indexProblems } from './problems-at.ts';
import { readDraft, readDraftFile } from './read-draft.ts';
import { remedyFor } from './remedies.ts';

function opened(value: unknown): Draft {
  const read = readDraft(value);
  if (!read.ok) throw new Error(read.problems.map(({ code, path }) => `${code} ${path}`).join(', '));
  return openDraft(read.deck);
}

const problemsOf = (draft: Draft) => checkDraft(draft.deck).filter(({ severity }) => severity === 'error');

/** Presses every remedy, one after the other, until none is left. */
function mended(draft: Draft): Draft {
  let history = startHistory(draft);
  for (let press = 0; press < 20; press += 1) {
    const remedy = problemsOf(history.draft)
      .map((found) => remedyFor(history.draft, found))
      .find((each) => each !== null);
    if (!remedy) break;
    history = doEdit(history, remedy.edit, press);
  }
  return history.draft;
}

describe('opening a deck to write on it', () => {
  it('[EDIT-6] opens one that can’t be played yet, nothing dropped', () => {
    const value = { ...aDeck({ cards: [aScenario({ text: 'short' })] }), colour: 'red' };
    expect(opened(value).deck).toEqual(value);
  });

  it('[EDIT-6] fills in what is missing with what is to be written', () => {
    const { text: _text, effects: _effects, ...bare } = aScenario();
    const { title: _title, ...deck } = aDeck();
    const draft = opened({ ...deck, cards: [bare] });
    expect(draft.deck.title).toBe('');
    expect(draft.deck.cards[0]).toEqual({ ...bare, text: '', effects: [] });
  });

  it('[EDIT-6] opens a card whose picture has no words yet', () => {
    const picture = { kind: 'image' as const, src: 'tea.png', alt: '' };
    const value = aDeck({ cards: [aScenario({ media: [picture] })] });
    expect(opened(value).deck).toEqual(value);
  });

  it('[EDIT-6] puts a word that a deck can have where another stood, and tells of it', () => {
    const { text: _text, ...bare } = { ...aScenario(), kind: 'scenari', status: 'done' };
    const read = readDraft({ ...aDeck(), cards: [bare] });
    expect(read.ok && read.deck.cards[0]).toMatchObject({ kind: 'scenario', status: 'draft', text: '' });
    expect(read.ok && read.notes.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-one-of /cards/0/kind',
      'not-one-of /cards/0/status',
    ]);
  });

  it('[EDIT-6] tells why a file can’t be opened, with the place', () => {
    const read = readDraftFile('{"format": "in-step-deck/1",\n "cards": "none"}');
    expect(read.ok ? [] : read.problems.map(({ code, line }) => `${code} ${line}`)).toContain('wrong-type 2');
    expect(readDraftFile('{').ok).toBe(false);
    expect(readDraft([]).ok).toBe(false);
  });

  it('[EDIT-6] keeps looking for everything while a length is wrong', () => {
    const codes = checkDraft(aDeck({ cards: [aScenario({ text: 'short' })] })).map(({ code }) => code);
    expect(codes).toContain('text-too-short');
    expect(codes).toContain('no-poem');
  });
});

describe('problems', () => {
  it('[EDIT-7] are found by their place', () => {
    const draft = openDraft(
      aDeck({ cards: [aScenario({ text: 'short', effects: [{ op: 'place', suggests: ['dignty'] }] })] }),
    );
    const index = indexProblems(checkDraft(draft.deck));
    expect(index.at('cards', 0, 'text').map(({ code }) => code)).toEqual(['text-too-short']);
    expect(index.under('cards', 0, 'effects', 0).map(({ code }) => code)).toEqual(['outcome-unknown']);
    expect(index.ofCard(0).map(({ code }) => code)).toEqual(['text-too-short', 'outcome-unknown']);
    expect(index.ofDeck().map(({ code }) => code)).toContain('no-poem');
  });

  it('[EDIT-7] are mended by the press of a button where that is certain', () => {
    const cards = aDeck().cards;
    const draft = opened({
      ...aDeck(),
      cards: [
        ...cards,
        { ...aScenario({ id: 'staff-1' }), statment: 'what?', voise: 'a nurse' },
        aScenario({ id: 'Staff Two', perspective: 'stafff' }),
        aScenario({ id: 'a', effects: [{ op: 'place', suggests: ['dignty', 'choice', 'choice'] }] }),
        aScenario({ id: 'b', effects: [{ op: 'discuss', suggests: ['choice'] }] }),
        aScenario({ id: 'c', text: 'A bell\u0007 rings, and nobody comes.' }),
      ],
    });
    expect(problemsOf(draft)).not.toEqual([]);
    const now = mended(draft);
    expect(problemsOf(now)).toEqual([]);
    expect(now.deck.cards.slice(4).map(({ id }) => id)).toEqual(['staff-1-2', 'staff-two', 'a', 'b', 'c']);
    expect(now.deck.cards[4]).toEqual(aScenario({ id: 'staff-1-2', voice: 'a nurse' }));
    expect(now.deck.cards[6]?.effects).toEqual([{ op: 'place', suggests: ['dignity', 'choice'] }]);
    expect(now.deck.cards[8]?.text).toBe('A bell  rings, and nobody comes.');
  });

  it('[EDIT-7] have no button where only a person can know', () => {
    const draft = openDraft(aDeck({ cards: [aScenario({ text: 'short' })] }));
    const found = checkDraft(draft.deck).find(({ code }) => code === 'text-too-short');
    expect(found && remedyFor(draft, found)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../../test/decks/a-deck.ts';
import { DEFAULT_OUTCOMES } from '../../decks/defaults.ts';
import type { Deck } from '../../decks/schema.ts';
import { cardOf, openDraft, type Draft } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { doEdit, startHistory } from '../history.ts';
import { addCard, copyCard } from './add-card.ts';
import { addOutcome, moveOutcome, removeOutcome, renameId, takeUsual, writeBoard } from './change-board.ts';
import { addTag, removeTag } from './change-cards.ts';
import { setOp, setSuggests, setWhose } from './change-effects.ts';
import { changeKind } from './change-kind.ts';
import { moveCard } from './move-card.ts';
import { writeCard, writePrompt } from './write-card.ts';

const draftOf = (changes: Partial<Deck> = {}): Draft => openDraft(aDeck(changes));
const after = (draft: Draft, ...edits: Edit[]): Draft =>
  edits.reduce((history, edit) => doEdit(history, edit, 0), startHistory(draft)).draft;
const effect = (draft: Draft) => cardOf(draft, 0)?.effects?.[0];
const withDignity = (): Draft =>
  draftOf({
    cards: [aScenario({ effects: [{ op: 'place', suggests: ['dignity', 'choice'] }] })],
    translations: { cy: { outcomes: { dignity: { name: 'Urddas' } } } },
  });
const ids = ({ deck }: Draft): string[] => deck.cards.map(({ id }) => id);

describe('cards', () => {
  it('a new one is a draft, counted on from its pile, and stands where it was asked for', () => {
    const draft = draftOf({ cards: [aScenario({ id: 'staff-01' }), aPoem({ id: 'poem-01' })] });
    const { edit, key } = addCard(draft, { kind: 'scenario', perspective: 'staff' }, 0);
    const now = after(draft, edit);
    expect(ids(now)).toEqual(['staff-01', 'staff-02', 'poem-01']);
    expect(cardOf(now, key)).toMatchObject({ text: '', status: 'draft', effects: [{ op: 'place' }] });
    expect(ids(after(draftOf({ cards: [] }), addCard(draft, { kind: 'poem' }).edit))).toEqual(['poem-001']);
  });

  it('a copy has an id of its own and follows what it is a copy of', () => {
    const draft = draftOf();
    const now = after(draft, copyCard(draft, 0).edit);
    expect(ids(now).slice(0, 2)).toEqual(['people-1', 'people-1-copy']);
    const again = after(now, copyCard(now, 0).edit);
    expect(ids(again).slice(0, 3)).toEqual(['people-1', 'people-1-copy-2', 'people-1-copy']);
  });

  it('one is moved to any place, and stays within the deck', () => {
    expect(ids(after(draftOf(), moveCard(0, 2)))).toEqual([
      'provision-1',
      'staff-1',
      'people-1',
      'managers-1',
    ]);
    expect(ids(after(draftOf(), moveCard(0, 99))).at(-1)).toBe('people-1');
    expect(ids(after(draftOf(), moveCard(3, -1)))[0]).toBe('managers-1');
  });

  it('an empty text that a deck may leave out is left out; one that it needs stays, to be filled in', () => {
    const now = after(draftOf(), writeCard(0, 'easyRead', ''), writeCard(0, 'text', ''));
    expect(cardOf(now, 0)).not.toHaveProperty('easyRead');
    expect(cardOf(now, 0)?.text).toBe('');
  });

  it('prompts keep their places while they are written, and empty ones at the end go', () => {
    const written = after(draftOf(), writePrompt(0, 1, 'Who decides?'));
    expect(cardOf(written, 0)?.prompts).toEqual(['', 'Who decides?']);
    expect(cardOf(after(written, writePrompt(0, 1, '')), 0)).not.toHaveProperty('prompts');
  });

  it('tags are set and taken from many at once', () => {
    const tagged = after(draftOf(), addTag([0, 1], 'themes', 'risk'), addTag([0], 'themes', 'risk'));
    expect(tagged.deck.cards.map(({ themes }) => themes)).toEqual([['risk'], ['risk'], undefined, undefined]);
    expect(after(tagged, removeTag([0, 1], 'themes', 'risk')).deck.cards[0]).not.toHaveProperty('themes');
  });

  it('of another kind keep what both kinds have', () => {
    const poem = after(draftOf(), changeKind(2, 'poem'));
    expect(cardOf(poem, 2)).toEqual({
      id: 'staff-1',
      kind: 'poem',
      text: 'I knock, and then I wait.',
      easyRead: 'I knock. Then I wait.',
      effects: [{ op: 'place' }],
    });
    expect(cardOf(after(poem, changeKind(2, 'scenario')), 2)).toMatchObject({ perspective: 'people' });
  });

  it('an effect that moves nothing suggests nothing', () => {
    const now = after(draftOf(), setSuggests(0, 0, ['dignity']), setWhose(0, 0, 'staff'));
    expect(effect(now)).toEqual({ op: 'place', perspective: 'staff', suggests: ['dignity'] });
    expect(effect(after(now, setOp(0, 0, 'discuss')))).toEqual({ op: 'discuss' });
    expect(effect(after(now, setWhose(0, 0, null), setSuggests(0, 0, [])))).toEqual({ op: 'place' });
  });
});

describe('the board', () => {
  it('is the deck’s own from the first change on, and can be the usual one again', () => {
    const now = after(draftOf(), writeBoard('outcomes', 0, { field: 'short', value: 'My say' }));
    expect(now.deck.outcomes).toHaveLength(DEFAULT_OUTCOMES.length);
    expect(now.deck.outcomes?.[0]).toMatchObject({ id: 'choice', short: 'My say' });
    expect(now.deck).not.toHaveProperty('perspectives');
    expect(after(now, takeUsual('outcomes')).deck).not.toHaveProperty('outcomes');
  });

  it('an outcome that goes is gone from cards and translations too', () => {
    const now = after(withDignity(), removeOutcome(2));
    expect(now.deck.cards[0]?.effects).toEqual([{ op: 'place', suggests: ['choice'] }]);
    expect(now.deck.translations?.['cy']?.outcomes).toEqual({});
  });

  it('an id is renamed wherever it stands', () => {
    const now = after(
      withDignity(),
      renameId('outcomes', 2, 'respect'),
      renameId('perspectives', 2, 'workers'),
    );
    expect(now.deck.cards[0]).toMatchObject({
      perspective: 'workers',
      effects: [{ op: 'place', suggests: ['respect', 'choice'] }],
    });
    expect(now.deck.translations?.['cy']?.outcomes).toEqual({ respect: { name: 'Urddas' } });
  });

  it('an outcome is added and moved along the path', () => {
    const now = after(draftOf(), addOutcome('Belonging where I live'), moveOutcome(7, 0));
    expect(now.deck.outcomes?.[0]).toMatchObject({ id: 'belonging-where-i-live', short: 'Belonging where' });
  });
});

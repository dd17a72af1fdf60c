import { describe, expect, it } from 'vitest';
import { aDeck, aScenario } from '../../test/decks/a-deck.ts';
import { checkDraft } from './check-draft.ts';
import { writeBoard } from './commands/change-board.ts';
import { writeCard, writePrompt } from './commands/write-card.ts';
import { writeDeck } from './commands/write-deck.ts';
import { keepTranslation, removeLanguage, writeTranslation } from './commands/write-translation.ts';
import { openDraft, type Draft } from './draft.ts';
import type { Edit } from './edit.ts';
import { doEdit, startHistory, undo } from './history.ts';
import { cardUnits, deckUnits, isToDo, languagesOf, translatedShare } from './translations.ts';
import { wordDiff } from './word-diff.ts';

const after = (draft: Draft, ...edits: Edit[]): Draft =>
  edits.reduce((history, edit) => doEdit(history, edit, 0), startHistory(draft)).draft;
const text = { of: 'card', key: 0, field: 'text' } as const;
const welsh = (draft: Draft) => draft.deck.cards[0]?.translations?.['cy'];
const start = (): Draft => openDraft(aDeck({ cards: [aScenario({ prompts: ['Who?', 'When?'] })] }));

describe('translations', () => {
  it('[EDIT-11] are written beside the words, and leave nothing behind when they are emptied', () => {
    const now = after(start(), writeTranslation('cy', text, 'Rwy’n curo.'));
    expect(welsh(now)).toEqual({ text: 'Rwy’n curo.' });
    expect(languagesOf(now.deck)).toEqual(['cy']);
    expect(after(now, writeTranslation('cy', text, '')).deck).toEqual(start().deck);
  });

  it('[EDIT-11] of goals and of the deck stand in the deck', () => {
    const now = after(
      start(),
      writeTranslation('cy', { of: 'outcomes', id: 'dignity', field: 'name' }, 'Urddas'),
      writeTranslation('cy', { of: 'deck', field: 'title' }, 'Dec'),
    );
    expect(now.deck.translations).toEqual({
      cy: { outcomes: { dignity: { name: 'Urddas' } }, title: 'Dec' },
    });
    expect(deckUnits(now, 'cy').filter(({ words }) => words !== '')).toHaveLength(2);
    expect(after(now, removeLanguage('cy')).deck).toEqual(start().deck);
  });

  it('[EDIT-12] remember what they were made from when the words change, and forget it when they are mended', () => {
    const made = after(start(), writeTranslation('cy', text, 'Rwy’n curo.'));
    const changed = after(
      made,
      writeCard(0, 'text', 'I knock twice.'),
      writeCard(0, 'text', 'I knock thrice.'),
    );
    expect(welsh(changed)).toEqual({ text: 'Rwy’n curo.', was: { text: 'I knock, and then I wait.' } });
    expect(cardUnits(changed, 0, 'cy')[0]).toMatchObject({ was: 'I knock, and then I wait.' });
    expect(checkDraft(changed.deck).map(({ code }) => code)).toContain('translation-outdated');

    expect(welsh(after(changed, keepTranslation('cy', text)))).toEqual({ text: 'Rwy’n curo.' });
    expect(welsh(after(changed, writeTranslation('cy', text, 'Deirgwaith.')))).toEqual({
      text: 'Deirgwaith.',
    });
    expect(welsh(after(changed, writeCard(0, 'text', 'I knock, and then I wait.')))).toEqual({
      text: 'Rwy’n curo.',
    });
  });

  it('[EDIT-12] of what was not translated remember nothing; an undo takes the note away too', () => {
    const made = after(start(), writeTranslation('cy', text, 'Rwy’n curo.'));
    expect(welsh(after(made, writeCard(0, 'easyRead', 'I wait.')))).toEqual({ text: 'Rwy’n curo.' });
    const history = doEdit(startHistory(made), writeCard(0, 'text', 'I knock twice.'), 0);
    expect(undo(history)?.history.draft).toEqual(made);
  });

  it('[EDIT-12] of questions, of the deck and of goals do the same', () => {
    const made = after(
      start(),
      writeTranslation('cy', { of: 'card', key: 0, field: 'prompts', index: 0 }, 'Pwy?'),
      writeTranslation('cy', { of: 'deck', field: 'title' }, 'Dec'),
      writeTranslation('cy', { of: 'outcomes', id: 'dignity', field: 'short' }, 'Urddas'),
    );
    const changed = after(
      made,
      writePrompt(0, 0, 'Whose?'),
      writeDeck('title', 'Our deck'),
      writeBoard('outcomes', 2, { field: 'short', value: 'Respect' }),
    );
    expect(welsh(changed)?.was).toEqual({ prompts: ['Who?', 'When?'] });
    expect(changed.deck.translations?.['cy']).toMatchObject({
      was: { title: 'A deck' },
      outcomes: { dignity: { was: { short: 'Dignity' } } },
    });
    expect(cardUnits(changed, 0, 'cy').filter(isToDo)).toHaveLength(4);
  });

  it('counts what is done', () => {
    const draft = start();
    const { all } = translatedShare(draft, 'cy');
    expect(translatedShare(after(draft, writeTranslation('cy', text, 'Rwy’n curo.')), 'cy')).toEqual({
      done: 1,
      all,
    });
  });
});

describe('what changed in a text', () => {
  it('is told word by word', () => {
    expect(wordDiff('I knock and wait.', 'I knock twice and wait.')).toEqual([
      { how: 'same', words: 'I knock ' },
      { how: 'new', words: 'twice ' },
      { how: 'same', words: 'and wait.' },
    ]);
    expect(wordDiff('One word', 'Another one')).toEqual([
      { how: 'gone', words: 'One word' },
      { how: 'new', words: 'Another one' },
    ]);
  });
});

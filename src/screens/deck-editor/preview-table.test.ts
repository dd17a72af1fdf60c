import { describe, expect, it } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../../test/decks/a-deck.ts';
import { layCard } from './preview-table.ts';

describe('the picture of a card on a table', () => {
  it('shows a card as it is read, with its effect covered, and turned over with it', () => {
    const card = aScenario({ effects: [{ op: 'remove', suggests: ['economic'] }] });
    const read = layCard(aDeck(), card, 'read');
    expect(read?.view.turn).toMatchObject({ step: 'talk', effects: null, cardId: 'preview/preview' });
    expect(read?.view.inPlay).toContain('economic');
    expect(read?.words.cards['preview/preview']?.text).toBe(card.text);
    const does = layCard(aDeck(), card, 'does');
    expect(does?.view.turn).toMatchObject({
      step: 'act',
      effects: [{ op: 'remove', perspective: 'staff', suggests: ['economic'] }],
      choices: [{ perspective: 'staff', outcome: 'economic' }],
    });
  });

  it('shows drafts and cards that aren’t finished, and poems', () => {
    const draft = aScenario({
      id: '',
      text: '',
      perspective: 'nobody',
      status: 'draft',
      effects: [{ op: 'place', perspective: 'who', suggests: ['what'] }],
    });
    expect(layCard(aDeck(), draft, 'read')?.words.cards['preview/preview']).toMatchObject({
      text: '',
      perspective: 'people',
    });
    expect(layCard(aDeck(), aScenario({ effects: [] }), 'does')?.view.turn.step).toBe('act');
    expect(layCard(aDeck(), aPoem(), 'read')?.view.turn).toMatchObject({ step: 'talk', space: 16 });
  });

  it('has none where the deck’s lists make no board', () => {
    expect(layCard(aDeck({ outcomes: [] }), aScenario(), 'read')).toBeNull();
  });
});

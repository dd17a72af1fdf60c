import { describe, expect, it } from 'vitest';
import { aDeck, aPoem, aScenario } from '../../test/decks/a-deck.ts';
import { cardForCell, cellAt, coverageOf, coveredShare, pilesOf } from './coverage.ts';
import { openDraft } from './draft.ts';
import { duplicatesIn } from './duplicates.ts';

describe('the coverage map', () => {
  const draft = openDraft(
    aDeck({
      cards: [
        aScenario({ effects: [{ op: 'place', suggests: ['dignity', 'dignity'] }] }),
        aScenario({ id: 'b', effects: [{ op: 'remove', perspective: 'managers', suggests: ['choice'] }] }),
        aScenario({ id: 'c', status: 'draft', effects: [{ op: 'place', suggests: ['dignity', 'freedom'] }] }),
        aPoem({ effects: [{ op: 'place', perspective: 'people', suggests: ['economic'] }] }),
      ],
    }),
  );
  const coverage = coverageOf(draft);

  it('[EDIT-3] says for each slot which cards place and which take away; drafts apart, poems not counted', () => {
    expect(cellAt(coverage, { op: 'place', perspective: 'staff', outcome: 'dignity' })).toMatchObject({
      played: [0],
      drafts: [2],
    });
    expect(cellAt(coverage, { op: 'remove', perspective: 'managers', outcome: 'choice' })?.played).toEqual([
      1,
    ]);
    expect(cellAt(coverage, { op: 'place', perspective: 'people', outcome: 'economic' })?.played).toEqual([]);
    expect(coveredShare(coverage)).toEqual({ covered: 2, all: 2 * 4 * 7 });
  });

  it('[EDIT-3] an empty slot asks for the card that fills it', () => {
    const cell = { op: 'remove', perspective: 'staff', outcome: 'freedom' } as const;
    expect(cardForCell(cell)).toEqual({
      kind: 'scenario',
      perspective: 'staff',
      effects: [{ op: 'remove', suggests: ['freedom'] }],
    });
  });

  it('counts the piles', () => {
    expect(pilesOf(draft.deck)).toEqual([
      { perspective: 'people', played: 0, drafts: 0 },
      { perspective: 'provision', played: 0, drafts: 0 },
      { perspective: 'staff', played: 2, drafts: 1 },
      { perspective: 'managers', played: 0, drafts: 0 },
      { perspective: null, played: 1, drafts: 0 },
    ]);
  });
});

const found = (...texts: string[]) =>
  duplicatesIn(
    openDraft(aDeck({ cards: texts.map((text, index) => aScenario({ id: `c-${index}`, text })) })),
  );

describe('duplicates', () => {
  it('[EDIT-4] are cards with the same words, whatever their case and signs', () => {
    expect(found('I knock, and then I wait.', 'Something else', 'i knock and then I WAIT')).toEqual([
      { how: 'same', keys: [0, 2] },
    ]);
  });

  it('[EDIT-4] and cards with nearly the same', () => {
    expect(
      found(
        'My carers get me up at seven. I have asked for nine. I would like one lie-in before I die.',
        'My carers get me up at seven. I have asked for nine. I would like one lie-in one day.',
        'My carers get me up at seven and they are in a hurry, because there are four more to come.',
      ),
    ).toEqual([{ how: 'alike', keys: [0, 1] }]);
  });

  it('[EDIT-4] empty cards are no duplicates, and a thousand are looked through at once', () => {
    expect(found('', '', ' ')).toEqual([]);
    const many = Array.from(
      { length: 1_000 },
      (_, index) => `Card ${index} says what the others say ${index}`,
    );
    expect(found(...many).length).toBeLessThanOrEqual(100);
  });
});

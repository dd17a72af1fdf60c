import { describe, expect, it } from 'vitest';
import { aDeck } from '../../../test/decks/a-deck.ts';
import { contrast, PAPERS } from '../colours.ts';
import { DEFAULT_PERSPECTIVES } from '../defaults.ts';
import type { Perspective } from '../schema.ts';
import { checkColoursSeen } from './colours-seen.ts';

/** The default four with other colours, in the order of the track. */
function painted(...changes: Partial<Pick<Perspective, 'colour' | 'colourDark'>>[]) {
  return aDeck({
    perspectives: DEFAULT_PERSPECTIVES.map((own, index) => ({ ...own, ...changes[index] })),
  });
}

describe('the colours of a deck', () => {
  it('[DECK-67] are fine as they are by default', () => {
    expect(checkColoursSeen(painted())).toEqual([]);
    expect(checkColoursSeen(aDeck())).toEqual([]);
  });

  it('[DECK-67] stand out from the paper of each theme at 3 to 1, or the nearest that does is named', () => {
    const [light] = checkColoursSeen(painted({}, {}, { colour: '#F3C34B' }));
    expect(light).toMatchObject({
      severity: 'warning',
      code: 'colour-faint',
      path: '/perspectives/2/colour',
      params: { name: 'Staff', theme: 'light', ratio: 1.3, least: 3 },
    });
    const [dark] = checkColoursSeen(painted({ colourDark: '#7a2f50' }));
    expect(dark).toMatchObject({ path: '/perspectives/0/colourDark', params: { theme: 'dark' } });
    for (const found of [light, dark]) {
      if (found?.code !== 'colour-faint') throw new Error('not faint');
      const { nearest, theme } = found.params;
      expect(contrast(nearest ?? '', PAPERS[theme])).toBeGreaterThanOrEqual(3);
      const change =
        theme === 'light' ? [{}, {}, { colour: nearest ?? '' }] : [{ colourDark: nearest ?? '' }];
      expect(checkColoursSeen(painted(...change))).toEqual([]);
    }
  });

  it.each([
    ['twice the same', ['#B8326A', '#B8326A'], 'full'],
    ['red and brown to people who see little green', ['#C0392B', '#8E6F00'], 'deutan'],
    ['purple and blue to people who see little red', ['#CA43C5', '#3263CA'], 'protan'],
    ['blue and green to people who see little blue', ['#0A6E8C', '#0E7468'], 'tritan'],
  ])('[DECK-68] are told apart by everybody: %s', (_, [first = '', second = ''], vision) => {
    const deck = painted({ colour: first, colourDark: '#F07BAA' }, { colour: second, colourDark: '#5AD4CB' });
    const [found] = checkColoursSeen(deck);

    expect(found).toMatchObject({
      severity: 'warning',
      code: 'colours-alike',
      path: '/perspectives/1/colour',
      params: { other: 'Service users and carers', theme: 'light', vision },
    });
    if (found?.code !== 'colours-alike') throw new Error('not alike');
    const mended = painted(
      { colour: first, colourDark: '#F07BAA' },
      { colour: found.params.nearest ?? '', colourDark: '#5AD4CB' },
    );
    expect(checkColoursSeen(mended)).toEqual([]);
  });

  it('[DECK-68] a colour for the dark that is worked out is looked at too', () => {
    const deck = painted({ colour: '#B8326A' }, { colour: '#0B726D' }, {}, {});
    const plain = deck.perspectives?.map(({ colourDark: _, ...own }) => ({ ...own, colour: '#7A1040' }));

    expect(checkColoursSeen(aDeck({ perspectives: plain })).map(({ code }) => code)).toContain(
      'colours-alike',
    );
  });
});

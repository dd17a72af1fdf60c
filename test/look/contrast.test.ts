import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, darkLike, PAPERS as HARDEST } from '../../src/decks/colours.ts';
import { DEFAULT_PERSPECTIVES } from '../../src/decks/defaults.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The colours that a block of tokens.css gives, by name. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const THEMES = { light: tokens(':root'), dark: tokens(":root[data-theme='dark']") } as const;
const PAPERS = ['table', 'table-far', 'board', 'board-low', 'card'];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colour = (name: string): string => THEMES[theme].get(name) ?? 'missing';

  it.each(PAPERS)('has words on %s at 4.5:1 or more', (paper) => {
    expect(contrast(colour('ink'), colour(paper))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('soft'), colour(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it('has words on ink at 4.5:1 or more', () => {
    expect(contrast(colour('on-ink'), colour('ink'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['card', 'board', 'board-low', 'table'])('outlines what waits on %s at 3:1 or more', (paper) => {
    expect(contrast(colour('edge'), colour(paper))).toBeGreaterThanOrEqual(3);
  });

  it('has a seal that stands out from its ink, and a gold ring from the ink of a token', () => {
    expect(contrast(colour('gold'), '#2a2433')).toBeGreaterThanOrEqual(3);
  });

  it.each(DEFAULT_PERSPECTIVES.map((each) => [each.id, each] as const))(
    'shows %s at 3:1 or more against every paper, and its symbol on it',
    (_, perspective) => {
      const hex =
        theme === 'light' ? perspective.colour : (perspective.colourDark ?? darkLike(perspective.colour));
      for (const paper of ['card', 'board', 'board-low']) {
        expect(contrast(hex, colour(paper))).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(colour('on-perspective'), hex)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the check of a deck’s colours', () => {
  it.each([
    ['light', 'board-low'],
    ['dark', 'card'],
  ] as const)('holds them to the paper of the %s theme on which they stand out least: %s', (theme, paper) => {
    expect(HARDEST[theme]).toBe(THEMES[theme].get(paper));
    for (const other of ['card', 'board', 'board-low']) {
      const hex = theme === 'light' ? '#000000' : '#ffffff';
      expect(contrast(hex, HARDEST[theme])).toBeLessThanOrEqual(
        contrast(hex, THEMES[theme].get(other) ?? ''),
      );
    }
  });
});

describe('a deck that names no colour for the dark', () => {
  it.each(['#000000', '#003366', '#B8326A', '#2E6F40', '#9A5B00'])('has %s made light enough', (hex) => {
    expect(contrast(darkLike(hex), THEMES.dark.get('card') ?? 'missing')).toBeGreaterThanOrEqual(4.5);
  });
});

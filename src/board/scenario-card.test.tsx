// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aTable, LOOKS, POEM, STAFF_CARD, WORDS } from '../../test/look/fixtures.ts';
import { setPreferences } from '../ui/preferences.ts';
import { PathTable } from './path-table.tsx';
import { ScenarioCard } from './scenario-card.tsx';

afterEach(() => {
  cleanup();
  setPreferences({ easyWords: false, cardLanguage: null });
});

const talk = { step: 'talk', roll: 4, space: 3, cardId: STAFF_CARD } as const;

describe('the card', () => {
  it('is an article named by its perspective, with its voice, its words as speech, and its prompts', () => {
    render(<ScenarioCard size="hands" words={WORDS} view={aTable({ turn: talk })} />);
    const card = screen.getByRole('article', { name: 'Staff' });
    expect(within(card).getByText('home care worker, eleven years in')).toBeTruthy();
    expect(card.querySelector('blockquote')?.textContent).toMatch(/^“I have fifteen minutes.*without me.”$/);
    expect(
      within(card)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['What is the toast worth, and to whom?', 'Who decided it was fifteen minutes?']);
  });

  it('shows easy words, a sentence a line, to whoever wants them', () => {
    setPreferences({ easyWords: true });
    render(<ScenarioCard size="hands" words={WORDS} view={aTable({ turn: talk })} />);
    expect(screen.getByText('I have 15 minutes with Stan.').tagName).toBe('P');
    expect(screen.getByRole('button', { name: 'Easy read' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is read in another language by whoever chooses it, wherever a card has that, and as it was written else', () => {
    const card = WORDS.cards[STAFF_CARD];
    const translations = {
      cy: { text: 'Pymtheg munud.', easyRead: 'Mae gen i 15 munud.' },
      ar: { text: 'ربع ساعة' },
    };
    const words = {
      ...WORDS,
      cards: { ...WORDS.cards, ...(card && { [STAFF_CARD]: { ...card, translations } }) },
    };
    render(<ScenarioCard size="hands" words={words} view={aTable({ turn: talk })} />);
    const languages = screen.getByRole('group', { name: 'The language of the cards' });
    expect(
      within(languages)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['British English', 'Cymraeg', 'العربية']);
    fireEvent.click(screen.getByRole('button', { name: 'Cymraeg' }));
    expect(
      screen
        .getByText(/Pymtheg munud/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('cy');
    // What was not translated keeps its own language.
    expect(
      screen.getByText('Who decided it was fifteen minutes?').closest('[lang]')?.getAttribute('lang'),
    ).toBe(WORDS.language);
    fireEvent.click(screen.getByRole('button', { name: 'Easy read' }));
    expect(screen.getByText('Mae gen i 15 munud.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'العربية' }));
    const arabic = screen.getByText(/ربع ساعة/).closest('[lang]');
    expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    cleanup();
    // What jsdom hasn't, and a room's card measures itself by.
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
    render(<ScenarioCard size="room" words={words} view={aTable({ turn: talk })} />);
    expect(screen.queryByText(/ربع ساعة/)).toBeNull();
    expect(screen.getByText(/I have fifteen minutes/)).toBeTruthy();
    vi.unstubAllGlobals();
  });

  it('does not show the effect before it is turned over, though the facilitator’s view has it', () => {
    const effects = [{ op: 'remove' as const, perspective: 'staff', suggests: [] }];
    const { rerender } = render(
      <ScenarioCard size="hands" words={WORDS} view={aTable({ turn: { ...talk, effects } })} />,
    );
    expect(screen.queryByText('Take a Staff tile away.')).toBeNull();
    rerender(
      <ScenarioCard size="hands" words={WORDS} view={aTable({ turn: { ...talk, step: 'act', effects } })} />,
    );
    expect(screen.getByText('Take a Staff tile away.')).toBeTruthy();
    expect(screen.getByRole('article', { name: 'Staff' })).toBeTruthy();
  });

  it('sets a poem line by line, with its title and author', () => {
    render(
      <ScenarioCard
        size="hands"
        words={WORDS}
        view={aTable({ turn: { ...talk, space: 8, cardId: POEM } })}
      />,
    );
    const poem = screen.getByRole('article', { name: 'A poem' });
    expect(within(poem).getByRole('heading', { name: 'The key safe' })).toBeTruthy();
    expect(within(poem).getByText('by a neighbour at number nine')).toBeTruthy();
    expect(within(poem).getByText('It lets everyone in here but me.')).toBeTruthy();
  });

  it('has nothing to show before the roll', () => {
    const { container } = render(<ScenarioCard size="hands" words={WORDS} view={aTable()} />);
    expect(container.textContent).toBe('');
  });
});

describe('the path as a table', () => {
  it('is named, has a row an outcome and a column a perspective, and says each cell', () => {
    const view = LOOKS['workshop']?.view ?? aTable();
    const first = view.path['choice'];
    if (first) first['staff'] = { caption: 'Toast matters' };
    render(<PathTable words={WORDS} view={view} />);
    const table = screen.getByRole('table', { name: 'The path' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['Outcome', 'People', 'Provision', 'Staff', 'Managers']);
    expect(within(table).getAllByRole('row')).toHaveLength(8);
    const row = within(table).getByRole('row', { name: /Exercise choice and control/ });
    const cells = within(row).getAllByRole('cell');
    expect(
      cells.map((each) => each.textContent?.replace('Toast mattersToast matters', 'Toast matters')),
    ).toEqual(['tile', 'empty', 'tile: Toast matters', 'empty']);
    expect(within(table).getByRole('row', { name: /Economic wellbeing.*not today/ })).toBeTruthy();
  });
});

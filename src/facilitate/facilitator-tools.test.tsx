// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { someWords } from '../play/fixture.ts';
import type { FacilitatorView } from '../rules/view-types.ts';
import type { PlayResult } from '../session/types.ts';
import { FacilitatorTools } from './facilitator-tools.tsx';
import { aStart, aTableToFacilitate } from './fixture.ts';
import { MoveOnNotice } from './move-on-notice.tsx';
import { PauseButton } from './pause-button.tsx';
import type { AtTable } from './use-act.ts';

function atTable(view: FacilitatorView, answer: PlayResult = { ok: true }) {
  const play = vi.fn<AtTable['play']>(() => Promise.resolve(answer));
  const mend = vi.fn<NonNullable<AtTable['mend']>>(() => Promise.resolve(answer));
  return { view, deck: someWords(), play, mend };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(async () => fireEvent.click(button(name)));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

describe('the facilitator’s tools', () => {
  it('say what everybody will see before something is done, and give the focus back after it', async () => {
    const table = atTable(aTableToFacilitate());
    render(<FacilitatorTools table={table} />);
    await press('The end of the game');
    await press('End the game');
    expect(screen.getByText('For everyone')).toBeTruthy();
    expect(table.play).not.toHaveBeenCalled();
    await press('End the game here');
    expect(table.play).toHaveBeenCalledWith('endGame');
    expect(document.activeElement).toBe(button('End the game'));
  });

  it('add a tile only with a place and a reason, and say what is missing', async () => {
    const table = atTable(aTableToFacilitate());
    render(<FacilitatorTools table={table} />);
    await press('Tiles and blocks');
    await press('Add a tile');
    await press('Add the tile');
    expect(table.play).not.toHaveBeenCalled();
    expect(button('Add the tile').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: 'Dignity: staff tile' }));
    write('Why?', 'We forgot it');
    await press('Add the tile');
    const tile = { outcome: 'dignity', perspective: 'staff', reason: 'We forgot it' };
    expect(table.play).toHaveBeenCalledWith('addTile', tile);
  });

  it('keep what was written when it is refused, and say why', async () => {
    const table = atTable(aTableToFacilitate(), { ok: false, code: 'slot-filled' });
    render(<FacilitatorTools table={table} />);
    await press('Tiles and blocks');
    await press('Add a tile');
    fireEvent.click(screen.getByRole('radio', { name: 'Dignity: staff tile' }));
    write('Why?', 'We forgot it');
    await press('Add the tile');
    expect(screen.getByText('There is a tile there already. Choose another place.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why?').value).toBe('We forgot it');
  });

  it('cover what only the facilitator may see, and cover it again in the next turn', async () => {
    const effects = [{ op: 'place' as const, perspective: 'staff', suggests: [] }];
    const turn = { step: 'talk' as const, cardId: 'some-deck/staff-001', effects };
    const { rerender } = render(<FacilitatorTools table={atTable(aTableToFacilitate({ turn }))} />);
    await press('The card and this turn');
    expect(screen.queryByText('Place a tile: Staff.')).toBeNull();
    await press('What the card does: look');
    expect(screen.getByText('Place a tile: Staff.')).toBeTruthy();
    rerender(<FacilitatorTools table={atTable(aTableToFacilitate({ turn: { ...turn, number: 4 } }))} />);
    expect(screen.queryByText('Place a tile: Staff.')).toBeNull();
  });

  it('preview what going back changes, then go back', async () => {
    const { path } = aTableToFacilitate();
    const filled = { ...path['choice'], staff: { caption: null } };
    const view = aTableToFacilitate(
      { path: { ...path, choice: filled }, history: [{ turn: 2, seat: '1', act: 'finished' }] },
      { starts: [aStart(1), aStart(2, { team: '1' }), aStart(3)] },
    );
    const table = atTable(view);
    render(<FacilitatorTools table={table} />);
    await press('History, and going back');
    await press('Back to here: the start of turn 2');
    expect(screen.getByText('1 turn is taken back.')).toBeTruthy();
    expect(screen.getByText('This tile leaves the path: Choice: staff.')).toBeTruthy();
    expect(screen.getByText('Oaks will be the next to roll.')).toBeTruthy();
    await press('Go back to the start of turn 2');
    expect(table.play).toHaveBeenCalledWith('goBack', { turn: 2 });
  });

  it('hide and mend words that somebody typed', async () => {
    const history = [
      { turn: 1, seat: '1' as const, act: 'declined' as const, word: 'Ask Mr Hill', wordId: '4.reason' },
    ];
    const table = atTable(aTableToFacilitate({ history }));
    render(<FacilitatorTools table={table} />);
    await press('Words that people wrote');
    await press('Hide “Ask Mr Hill”');
    expect(table.mend).toHaveBeenCalledWith('4.reason', null);
    await press('Mend “Ask Mr Hill”');
    write('The new words', 'Ask somebody else');
    await press('Put these in their place');
    expect(table.mend).toHaveBeenCalledWith('4.reason', 'Ask somebody else');
  });

  it('say why nothing can be gone forward to', async () => {
    render(<FacilitatorTools table={atTable(aTableToFacilitate())} />);
    await press('History, and going back');
    expect(button('Forward again').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('There is nothing to go forward to.')).toBeTruthy();
  });

  it('change the order of play', async () => {
    const table = atTable(aTableToFacilitate());
    render(<FacilitatorTools table={table} />);
    await press('The teams');
    await press('Change the order of play');
    await press('Kingfishers: later');
    await press('Play in this order');
    expect(table.play).toHaveBeenCalledWith('orderTeams', { teams: ['1', '0', '2', '3'] });
  });
});

describe('pausing', () => {
  it('is one press, and says what everybody sees', async () => {
    const table = atTable(aTableToFacilitate());
    render(<PauseButton table={table} />);
    const described = button('Pause').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('Every screen of this table');
    await press('Pause');
    expect(table.play).toHaveBeenCalledWith('pause');
  });
});

describe('when somebody asks to move on', () => {
  it('offers to swap, to pause or to carry on quietly', async () => {
    const view = aTableToFacilitate({
      turn: { moveOnAsked: true, cardId: 'some-deck/staff-001', step: 'talk' },
    });
    const table = atTable(view);
    const onQuiet = vi.fn();
    render(<MoveOnNotice table={table} onQuiet={onQuiet} />);
    await press('Swap the card');
    expect(table.play).toHaveBeenCalledWith('swapCard', { turn: 3 });
    await press('Pause');
    expect(table.play).toHaveBeenCalledWith('pause');
    await press('Carry on quietly');
    expect(onQuiet).toHaveBeenCalled();
  });
});

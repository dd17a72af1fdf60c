// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDialogsInJsdom } from '../../../test/support/dialogs-in-jsdom.ts';
import { draftsInMemory } from '../../play/drafts.ts';
import { aTable, aTableToPlace, someWords } from '../../play/fixture.ts';
import type { TableView } from '../../rules/view-types.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { TableHead } from './table-head.tsx';
import { TableScreen, type TableScreenProps } from './table-screen.tsx';

const play: TableScreenProps['play'] = () => Promise.resolve({ ok: true });

function sit(view: TableView, parts: Partial<TableScreenProps> = {}) {
  render(
    <TableScreen
      view={view}
      words={someWords()}
      team="0"
      name="Amina"
      play={play}
      connection="live"
      nobodyHere={false}
      drafts={draftsInMemory()}
      head={null}
      {...parts}
    />,
  );
}

const onTable = { step: 'talk' as const, roll: 4, space: 4, cardId: 'some-deck/staff-001' };

beforeAll(openDialogsInJsdom);
afterEach(cleanup);

describe('a participant’s table', () => {
  it('makes one’s own turn unmistakable', () => {
    sit(aTable());
    expect(screen.getByRole('heading', { name: 'Your turn' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Roll the dice' })).toBeTruthy();
  });

  it('says whose turn it is otherwise, and who comes after', () => {
    sit(aTable(), { team: '1' });
    expect(screen.getByRole('heading', { name: 'Kingfishers have the turn' })).toBeTruthy();
    expect(screen.getByText('After them it is your turn.')).toBeTruthy();
  });

  it('welcomes who came before the start, and says that there is nothing to do', () => {
    sit(aTable({ turn: { number: 1, paused: true } }), { notStarted: true });
    expect(screen.getByRole('heading', { name: 'Welcome, Amina' })).toBeTruthy();
    expect(screen.getByText('You are in. Nothing to do yet.')).toBeTruthy();
  });

  it('says that the facilitator paused, and lets anybody ask to move on meanwhile', () => {
    sit(aTable({ turn: { number: 1, paused: true } }));
    expect(screen.getByRole('heading', { name: 'A short pause' })).toBeTruthy();
    cleanup();
    sit(aTable({ turn: { ...onTable, paused: true } }));
    expect(screen.getByText('Paused by the facilitator.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Move on from this card' })).toBeTruthy();
  });

  it('shows the card, why it is this one, and that somebody would like to move on', () => {
    const draw = { landed: 0 as const, from: 2 as const, because: 'hear-all' as const, reshuffled: true };
    sit(aTable({ turn: { ...onTable, draw, moveOnAsked: true } }));
    expect(within(screen.getByRole('article', { name: 'Staff' })).getByText(/fifteen minutes/)).toBeTruthy();
    expect(screen.getByText('This view comes now because it has been heard least.')).toBeTruthy();
    expect(screen.getByText('The cards of this pile were shuffled again.')).toBeTruthy();
    expect(screen.getByText(/Somebody asked to move on from this card/)).toBeTruthy();
  });

  it('says the whole board in words, and the path as a table', () => {
    sit(aTableToPlace());
    fireEvent.click(screen.getByRole('button', { name: 'Where are we?' }));
    expect(screen.getByRole('dialog', { name: 'Where are we?' }).textContent).toContain(
      'Kingfishers: space 1 of 32',
    );
    expect(screen.getByRole('table', { name: 'The path' })).toBeTruthy();
  });

  it('tells what happened, the newest first', () => {
    const history = [
      { turn: 3, seat: '0' as const, act: 'rolled' as const, number: 4 },
      { turn: 3, seat: '0' as const, act: 'revealed' as const },
    ];
    sit(aTable({ history, historyLength: 9 }));
    const region = screen.getByRole('region', { name: 'What happened' });
    const lines = within(region).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Kingfishers showed what the card does.',
      'Kingfishers rolled a 4.',
    ]);
  });

  it('ends with what is built and what is still to build, and no number of anybody’s', () => {
    const path = { ...aTable().path };
    const tile = { caption: null };
    path['choice'] = { people: tile, provision: tile, staff: tile, managers: tile };
    sit(aTable({ path, complete: ['choice'], locked: ['choice'], ended: true }));
    expect(screen.getByRole('heading', { name: 'This is how far the path goes today' })).toBeTruthy();
    expect(screen.getByText('Personal dignity and respect: 4 tiles missing')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'The game is over' })).toBeTruthy();
  });
});

describe('the connection', () => {
  it('says that it comes back by itself, and that nothing is lost', () => {
    const { rerender } = render(<ConnectionBar connection="reconnecting" />);
    expect(screen.getByText('Reconnecting. Your words are safe.')).toBeTruthy();
    rerender(<ConnectionBar connection="live" />);
    expect(screen.queryByText('Reconnecting. Your words are safe.')).toBeNull();
  });
});

describe('one’s own seat', () => {
  const onTeamName = vi.fn(play);
  const onLeave = vi.fn();

  function head() {
    const { teams } = aTable();
    const people = [
      { personId: 'a', name: 'Amina', seat: '0' as const, connected: true },
      { personId: 'b', name: null, seat: '1' as const, connected: false },
    ];
    const seat = { code: 'K7MR', seatWords: 'maple-otter-42', people, teams, onTeamName, onLeave };
    render(<TableHead table="Table 3" team="0" teamName="Kingfishers" ownTeam="Kingfishers" {...seat} />);
    fireEvent.click(screen.getByRole('button', { name: 'Your seat' }));
  }

  it('shows the seat words when they are asked for, and how to use them', () => {
    head();
    expect(screen.queryByText('maple-otter-42')?.closest('[hidden]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'My seat words' }));
    expect(screen.getByText('maple-otter-42').closest('[hidden]')).toBeNull();
    expect(screen.getByText(/type the code K7MR/)).toBeTruthy();
  });

  it('says who is at the table, and who is away', () => {
    head();
    expect(screen.getByText('Amina, Kingfishers')).toBeTruthy();
    expect(screen.getByText('Somebody, Oaks (away just now)')).toBeTruthy();
  });

  it('gives the team another name', async () => {
    head();
    fireEvent.change(screen.getByLabelText('Your team’s name'), { target: { value: 'Herons' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Use this name' })));
    expect(onTeamName).toHaveBeenCalledWith('Herons');
  });

  it('asks before leaving', () => {
    head();
    fireEvent.click(screen.getByRole('button', { name: 'Leave this table' }));
    expect(onLeave).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Leave' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });
});

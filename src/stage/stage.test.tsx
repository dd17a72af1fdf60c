// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aTable, aTableToPlace, someWords } from '../play/fixture.ts';
import type { TableView } from '../rules/view-types.ts';
import { FootBar } from './foot-bar.tsx';
import { JoinCorner } from './join-corner.tsx';
import { joinWays } from './join-ways.ts';
import { phaseOf, teamAfterThis } from './phase.ts';
import { Stage } from './stage.tsx';

const join = joinWays({ code: 'K7MR', joinKey: 'a-join-key-of-twenty' }, 'http://192.168.1.20:8080');

function show(view: TableView, started = true) {
  const phase = phaseOf(view, started);
  render(
    <Stage
      view={view}
      deck={someWords()}
      phase={phase}
      foot={
        <FootBar view={view} phase={phase}>
          <JoinCorner join={join} table="Table 2" />
        </FootBar>
      }
    />,
  );
}

const onTable = { step: 'talk' as const, roll: 4, space: 4, cardId: 'some-deck/staff-001' };

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(cleanup);

describe('what the room looks at', () => {
  it('is the turn, the card, a pause or the end', () => {
    expect(phaseOf(aTable())).toBe('roll');
    expect(phaseOf(aTable(), false)).toBe('waiting');
    expect(phaseOf(aTable({ turn: { ...onTable, paused: true } }))).toBe('paused');
    expect(phaseOf(aTable({ ended: true, turn: { paused: true } }))).toBe('ended');
  });

  it('names the team that comes after this one, as far as it is in play', () => {
    expect(teamAfterThis(aTable())).toBe('1');
    const teams = { ...aTable().teams, '1': { name: 'Oaks', inPlay: false } };
    expect(teamAfterThis(aTable({ teams }))).toBe('2');
  });
});

describe('the stage of the room', () => {
  it('says whose turn it is, what comes next, and how to join, with nothing to press', () => {
    show(aTable());
    expect(screen.getByRole('heading', { name: 'Kingfishers' })).toBeTruthy();
    expect(screen.getByText('Kingfishers: roll the dice')).toBeTruthy();
    expect(screen.getByText('Next: walk on, and a card comes.')).toBeTruthy();
    expect(screen.getByText('K7MR')).toBeTruthy();
    expect(screen.getByText('192.168.1.20:8080')).toBeTruthy();
    expect(screen.getByText('Table 2')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  it('shows the card as it is read, and why it is this one', () => {
    show(
      aTable({ turn: { ...onTable, draw: { landed: 1, from: 2, because: 'hear-all', reshuffled: false } } }),
    );
    const card = screen.getByRole('article', { name: 'Staff' });
    expect(within(card).getByText(/I have fifteen minutes/)).toBeTruthy();
    expect(screen.getByText('We hear this view now, because it has been heard least.')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('turns the card over to what it does', () => {
    show(aTableToPlace());
    expect(screen.getByText(/Place a .*Staff.* tile/i)).toBeTruthy();
  });

  it('turns the card face down in a pause', () => {
    show(aTable({ turn: { ...onTable, paused: true } }));
    expect(screen.getByRole('heading', { name: 'Time for a pause' })).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('tells what was done, with the words on the tile', () => {
    const { path } = aTable();
    show(
      aTable({
        path: { ...path, dignity: { ...path['dignity'], staff: { caption: 'Knock first' } } },
        turn: { ...onTable, step: 'finish' },
        history: [
          { turn: 3, seat: '0', act: 'revealed' },
          { turn: 3, seat: '0', act: 'placed', perspective: 'staff', outcome: 'dignity' },
        ],
      }),
    );
    expect(screen.getByText('Kingfishers placed the staff tile on Dignity.')).toBeTruthy();
    expect(screen.getByText('“Knock first”')).toBeTruthy();
  });

  it('celebrates a completed block', () => {
    show(aTable({ complete: ['choice'], turn: { ...onTable, step: 'finish', completed: ['choice'] } }));
    expect(screen.getByRole('heading', { name: 'Exercise choice and control is complete' })).toBeTruthy();
  });

  it('ends with what is built and what is still to build, and no number', () => {
    show(aTable({ ended: true, complete: ['choice'] }));
    expect(screen.getByRole('heading', { name: 'This is how far the path goes today.' })).toBeTruthy();
    const built = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(built).toContain('Exercise choice and control');
    expect(screen.getByText('Still to build')).toBeTruthy();
  });

  it('says that nobody of the team is connected, and who carries on', () => {
    const view = aTable({ turn: { ...onTable, carriedBy: '1' } });
    render(<FootBar view={view} phase="talk" isNobodyHere />);
    expect(screen.getByText(/Nobody of Kingfishers is connected just now/)).toBeTruthy();
    expect(screen.getByText('Oaks play for them.')).toBeTruthy();
  });
});

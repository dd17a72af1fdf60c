// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDialogsInJsdom } from '../../../test/support/dialogs-in-jsdom.ts';
import { aTableToFacilitate } from '../../facilitate/fixture.ts';
import type { AtTable } from '../../facilitate/use-act.ts';
import { someWords } from '../../play/fixture.ts';
import { aGlance, aHostOf, aTableAround } from './fixture.ts';
import { HelpersSection } from './helpers-section.tsx';
import { JoiningSection } from './joining-section.tsx';
import { needsOf } from './needs.ts';
import { Overview } from './overview.tsx';
import { PeopleList } from './people-list.tsx';
import { ReachNotice } from './reach-notice.tsx';
import { TableDesk } from './table-desk.tsx';
import type { Host } from './use-host.ts';

function aHost(parts: Parameters<typeof aHostOf>[1] = {}) {
  const command = vi.fn<Host['workshop']['command']>(() => Promise.resolve({ ok: true }));
  return { host: aHostOf(command, parts), command };
}

const drawn = (drawnAtMs: number) => ({ t1: aGlance({ drawnAtMs }), t2: aGlance({ step: 'roll' }) });
const loud = { has: () => false, keep: vi.fn<(what: string) => void>() };
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(async () => fireEvent.click(button(name)));
const away = aTableAround(1, {
  seats: { ...aTableAround(1).seats, '0': { people: 2, connected: 0 } },
});

beforeAll(openDialogsInJsdom);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  loud.keep.mockClear();
});

describe('tables at a glance', () => {
  it('say what each is doing, who is offline and who asked to move on', () => {
    const { host } = aHost({
      tables: [away, aTableAround(2)],
      glances: { t1: aGlance(), t2: aGlance({ moveOnAsked: true, step: 'act', team: '1', turn: 7 }) },
    });
    render(<Overview host={host} />);
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Kingfishers are talking about their card');
    expect(first?.textContent).toContain('1 person here, 2 offline');
    expect(first?.textContent).toContain('Nobody of Kingfishers is connected.');
    expect(second?.textContent).toContain('Oaks are choosing a place');
    expect(second?.textContent).toContain('Turn 7');
    expect(second?.textContent).toContain('Somebody would like to move on.');
  });

  it('start one or all that wait', async () => {
    const { host, command } = aHost({
      tables: [aTableAround(1, { started: false }), aTableAround(2, { started: false })],
    });
    render(<Overview host={host} />);
    await press('Start playing at Table 2');
    expect(command).toHaveBeenCalledWith('startPlaying', { tableId: 't2' });
    await press('Start playing at every table');
    expect(command).toHaveBeenCalledWith('startPlaying', { tableId: 'all' });
  });

  it('tell how long a card has been there by the clock of the server', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    // The server's clock is ten minutes behind this device's.
    const { rerender } = render(<Overview host={aHost({ glances: drawn(100_000) }).host} />);
    rerender(<Overview host={aHost({ glances: drawn(400_000) }).host} />);
    await act(() => vi.advanceTimersByTimeAsync(185_000));
    expect(screen.getByText(/3 minutes on this card/)).toBeTruthy();
  });
});

describe('what needs the facilitator', () => {
  it('is a team that is away in its turn, and a wish to move on, until it was answered by waiting', () => {
    const { host } = aHost({
      tables: [away, aTableAround(2)],
      glances: { t1: aGlance(), t2: aGlance({ moveOnAsked: true }) },
    });
    const needs = needsOf(host.view, loud);
    expect(needs.map(({ kind, table }) => [kind, table.number])).toEqual([
      ['offline', 1],
      ['moveOn', 2],
    ]);
    const [first] = needs;
    expect(needsOf(host.view, { has: (what) => what === first?.key })).toHaveLength(1);
  });

  it('is nothing at a table that is paused, ended or has not begun', () => {
    for (const glance of [aGlance({ paused: true }), aGlance({ ended: true })]) {
      expect(needsOf(aHost({ tables: [away], glances: { t1: glance } }).host.view, loud)).toEqual([]);
    }
    const waiting = aHost({ tables: [{ ...away, started: false }] });
    expect(needsOf(waiting.host.view, loud)).toEqual([]);
  });
});

describe('whether phones reach this server', () => {
  it('is said, and after a minute without one why not and what to do', async () => {
    vi.useFakeTimers();
    const { host } = aHost();
    const { rerender } = render(<ReachNotice host={host} />);
    expect(screen.getByText(/No other device has reached this server yet/)).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    fireEvent.click(button('Why, and what to do'));
    expect(screen.getByText('Guest Wi-Fi often keeps devices apart from each other.')).toBeTruthy();
    expect(screen.getByText(/Turn on the hotspot/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Play on this screen/ })).toBeTruthy();
    rerender(<ReachNotice host={aHost({ reached: { firstAtMs: 5, devices: 2 } }).host} />);
    expect(screen.getByText('2 other devices have reached this server.')).toBeTruthy();
  });
});

describe('people', () => {
  const people = [
    {
      personId: 'p1',
      tableId: 't1',
      name: 'Amina',
      nameWordId: 'p1.name',
      seat: '0' as const,
      connected: true,
      joinedAtMs: 1,
    },
    {
      personId: 'p2',
      tableId: 't2',
      name: null,
      nameWordId: null,
      seat: '1' as const,
      connected: false,
      joinedAtMs: 2,
    },
  ];

  it('are covered until pressed, and cover themselves again with the next turn', async () => {
    const { rerender } = render(<PeopleList host={aHost({ people }).host} tableId="t1" />);
    expect(screen.queryByText('Amina')).toBeNull();
    await press('The names: look');
    expect(screen.getByText('Amina')).toBeTruthy();
    expect(screen.queryByText('somebody without a name')).toBeNull();
    const later = { t1: aGlance({ turn: 4 }), t2: aGlance() };
    rerender(<PeopleList host={aHost({ people, glances: later }).host} tableId="t1" />);
    expect(screen.queryByText('Amina')).toBeNull();
  });

  it('are moved to another table and team', async () => {
    const { host, command } = aHost({ people });
    render(<PeopleList host={host} tableId={null} />);
    await press('The names: look');
    await press('Move Amina');
    fireEvent.click(screen.getByRole('radio', { name: 'Table 2' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Lanterns' }));
    await press('Move them');
    expect(command).toHaveBeenCalledWith('movePerson', { personId: 'p1', tableId: 't2', seat: '2' });
  });
});

describe('joining', () => {
  it('selects the link where the browser can’t copy, and says how to', async () => {
    render(<JoiningSection host={aHost().host} />);
    const what = 'Link for people who join from elsewhere';
    await press(`Copy: ${what}`);
    const link = screen.getByLabelText<HTMLInputElement>(what);
    expect(document.activeElement).toBe(link);
    expect(link.value).toBe('http://192.168.1.20:8080/join/K7MR#key=a-join-key-of-twenty');
    expect(screen.getByText(/The link is selected/)).toBeTruthy();
  });

  it('opens screens, and says in one line how to keep this page off the projector', () => {
    render(<JoiningSection host={aHost({ screens: { t1: 2 } }).host} />);
    const links = screen
      .getAllByRole('link', { name: /^Open the screen/ })
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/w/w1/screen', '/w/w1/table/t1/screen', '/w/w1/table/t2/screen']);
    expect(screen.getByText('2 screens show it now')).toBeTruthy();
    expect(screen.getByText(/extend the display and don’t mirror it/)).toBeTruthy();
  });
});

describe('helpers', () => {
  it('come by words that are covered, and their role can be ended', async () => {
    const device = { tableId: null, sinceMs: 1, connected: true };
    const { host, command } = aHost({
      devices: [
        { ...device, deviceId: 'd1', came: 'host', isThisDevice: true },
        { ...device, deviceId: 'd2', came: 'words', isThisDevice: false },
      ],
    });
    render(<HelpersSection host={host} words="plum otter lamp stone" onWords={() => {}} />);
    expect(screen.queryByText('plum otter lamp stone')).toBeNull();
    await press('The facilitator’s words: look');
    expect(screen.getByText('plum otter lamp stone')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'End its role' }));
    expect(command).not.toHaveBeenCalled();
    const [, end] = screen.getAllByRole('button', { name: 'End its role' });
    await act(async () => fireEvent.click(end ?? document.body));
    expect(command).toHaveBeenCalledWith('endDevice', { deviceId: 'd2' });
  });
});

describe('one table with its facilitator', () => {
  const play = vi.fn<AtTable['play']>(() => Promise.resolve({ ok: true }));
  const at = (parts: Parameters<typeof aTableToFacilitate>[0] = {}): AtTable => ({
    view: aTableToFacilitate(parts),
    deck: someWords(),
    play,
  });

  it('offers to wait or to play for a team that is away in its turn', async () => {
    const { host } = aHost({ tables: [away], glances: { t1: aGlance({ step: 'roll' }) } });
    render(<TableDesk host={host} table={away} at={at()} quiet={loud} />);
    await press('Play for them');
    expect(document.activeElement).toBe(button('Play for Kingfishers'));
    await press('Roll the dice');
    expect(play).toHaveBeenCalledWith('rollDice', { turn: 3, effect: 0 });
  });

  it('starts a table that waits, and has no pause before', async () => {
    const waiting = aTableAround(1, { started: false });
    const { host, command } = aHost({ tables: [waiting] });
    render(
      <TableDesk host={host} table={waiting} at={at({ turn: { paused: true, number: 1 } })} quiet={loud} />,
    );
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    await press('Start playing');
    expect(command).toHaveBeenCalledWith('startPlaying', { tableId: 't1' });
  });

  it('answers a wish to move on, and keeps quiet about this card from then on', async () => {
    const table = aTableAround(1);
    const { host } = aHost({ tables: [table], glances: { t1: aGlance({ moveOnAsked: true }) } });
    const asked = at({ turn: { step: 'talk', cardId: 'some-deck/staff-001', moveOnAsked: true } });
    render(<TableDesk host={host} table={table} at={asked} quiet={loud} />);
    const notice = screen.getByText('Somebody would like to move on from this card.').parentElement;
    expect(within(notice ?? document.body).queryByText(/Kingfishers|Amina/)).toBeNull();
    await press('Carry on quietly');
    expect(loud.keep).toHaveBeenCalledWith('t1 3 some-deck/staff-001');
  });
});

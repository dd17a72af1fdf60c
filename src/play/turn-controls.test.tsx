// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDialogsInJsdom } from '../../test/support/dialogs-in-jsdom.ts';
import type { TableView } from '../rules/view-types.ts';
import type { PlayResult } from '../session/types.ts';
import { draftsInMemory } from './drafts.ts';
import { aTable, aTableToPlace, someWords } from './fixture.ts';
import { TurnControls } from './turn-controls.tsx';
import type { TurnInput } from './use-turn.ts';

const kingfisher = { team: '0' as const, facilitator: false };

function sitDown(first: TableView, parts: Partial<TurnInput> = {}) {
  const play = vi.fn<TurnInput['play']>(() => Promise.resolve<PlayResult>({ ok: true }));
  const input = { words: someWords(), who: kingfisher, play, ...parts };
  const { rerender } = render(<TurnControls view={first} {...input} />);
  return { play, update: (view: TableView) => rerender(<TurnControls view={view} {...input} />) };
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(async () => fireEvent.click(button(name)));
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeAll(openDialogsInJsdom);
beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the controls of a turn', () => {
  it('play the one next step with what the person saw', async () => {
    const { play } = sitDown(aTable());
    await press('Roll the dice');
    expect(play).toHaveBeenCalledWith('rollDice', { turn: 3, effect: 0 });
  });

  it('keep the one button in place and its focus while its name changes, and drop a press in a hurry', async () => {
    const { play, update } = sitDown(aTable());
    const before = button('Roll the dice');
    before.focus();
    update(aTable({ turn: { step: 'talk', cardId: 'some-deck/staff-001' } }));
    expect(button('Show what the card does')).toBe(before);
    expect(document.activeElement).toBe(before);
    await press('Show what the card does');
    expect(play).not.toHaveBeenCalled();
    await wait(700);
    await press('Show what the card does');
    expect(play).toHaveBeenCalledWith('revealEffect', { turn: 3, effect: 0 });
  });

  it('offer every place as a radio, and say which the card suggests', async () => {
    const { play } = sitDown(aTableToPlace());
    const group = screen.getByRole('radiogroup', { name: 'Where?' });
    const dignity = screen.getByRole('radio', { name: 'Dignity: staff tile' });
    expect(group.contains(dignity)).toBe(true);
    const described = dignity.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('the card suggests');
    expect(button('Place').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Choose a place first.').id).toBe(
      button('Place').getAttribute('aria-describedby'),
    );
    fireEvent.click(dignity);
    await press('Add words to the tile');
    fireEvent.change(screen.getByLabelText(/Words on the tile/), { target: { value: ' Time to listen ' } });
    await press('Place');
    expect(play).toHaveBeenCalledWith('placeTile', {
      turn: 3,
      effect: 0,
      perspective: 'staff',
      outcome: 'dignity',
      caption: 'Time to listen',
    });
  });

  it('keep a choice and typed words over every update, and say when the choice went', async () => {
    const { update } = sitDown(aTableToPlace());
    fireEvent.click(screen.getByRole('radio', { name: 'Dignity: staff tile' }));
    await press('Add words to the tile');
    fireEvent.change(screen.getByLabelText(/Words on the tile/), { target: { value: 'Time' } });
    update(aTableToPlace({ historyLength: 9, turn: { moveOnAsked: true } }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dignity: staff tile' }).checked).toBe(true);
    update(aTableToPlace({ turn: { choices: [{ perspective: 'staff', outcome: 'choice' }] } }));
    expect(screen.getByText(/Dignity: staff tile can’t be chosen any more/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Words on the tile/).value).toBe('Time');
  });

  it('keep words that could not be placed, and put them on the tile that somebody else placed', async () => {
    const { play, update } = sitDown(aTableToPlace());
    await press('Add words to the tile');
    fireEvent.change(screen.getByLabelText(/Words on the tile/), { target: { value: 'Time' } });
    const done = [{ how: 'placed' as const, perspective: 'staff', outcome: 'dignity', locked: false }];
    update(aTable({ turn: { step: 'finish', done, nextEffect: 1 } }));
    await press('Put these words on Dignity: staff tile');
    const words = { perspective: 'staff', outcome: 'dignity', caption: 'Time' };
    expect(play).toHaveBeenCalledWith('captionTile', words);
  });

  it('say near the button why a move was refused, and lose nothing', async () => {
    const refused: PlayResult = { ok: false, code: 'slot-filled' };
    sitDown(aTableToPlace(), { play: () => Promise.resolve(refused) });
    fireEvent.click(screen.getByRole('radio', { name: 'Dignity: staff tile' }));
    await press('Place');
    expect(screen.getByText('There is a tile there already. Choose another place.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dignity: staff tile' }).checked).toBe(true);
  });

  it('keep the tile by writing an action, with an owner', async () => {
    const effects = [{ op: 'remove' as const, perspective: 'staff', suggests: [] }];
    const { play } = sitDown(aTableToPlace({ turn: { effects } }));
    expect(button('Take away')).toBeTruthy();
    await press('Keep it and write an action');
    await press('Keep the tile');
    expect(play).not.toHaveBeenCalled();
    expect(screen.getAllByText('Say what will be done, and who will do it.')).toHaveLength(2);
    fireEvent.change(screen.getByLabelText('What will be done?'), { target: { value: 'Ask Amina' } });
    fireEvent.change(screen.getByLabelText('Who will do it?'), { target: { value: 'Jo' } });
    await press('Keep the tile');
    const action = { turn: 3, effect: 0, what: 'Ask Amina', owner: 'Jo' };
    expect(play).toHaveBeenCalledWith('mitigate', action);
  });

  it('say that it depends, with a reason', async () => {
    const { play } = sitDown(aTableToPlace());
    await press('It depends');
    fireEvent.change(screen.getByLabelText('What does it depend on?'), { target: { value: 'On Amina' } });
    await press('Leave the path as it is');
    expect(play).toHaveBeenCalledWith('decline', { turn: 3, effect: 0, reason: 'On Amina' });
  });

  it('enter a roll by its number where dice are physical', async () => {
    const houseRules = { ...aTable().houseRules, dice: 'physical' as const };
    const { play } = sitDown(aTable({ houseRules }));
    fireEvent.click(screen.getByRole('radio', { name: '4' }));
    await press('Enter your roll');
    expect(play).toHaveBeenCalledWith('enterRoll', { turn: 3, effect: 0, pips: 4 });
  });

  it('[MOVEON-1] let anybody ask to move on in one press, and say that somebody has', async () => {
    const onTable = { step: 'talk' as const, cardId: 'some-deck/staff-001' };
    const { play, update } = sitDown(aTable({ turn: onTable }), {
      who: { team: '2', facilitator: false },
    });
    await press('Move on from this card');
    expect(play).toHaveBeenCalledWith('askToMoveOn', { turn: 3 });
    update(aTable({ turn: { ...onTable, moveOnAsked: true } }));
    expect(button('Move on from this card').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Somebody has asked. The facilitator knows.')).toBeTruthy();
  });

  it('give the focus to the one button when an update takes away what had it', () => {
    const { update } = sitDown(aTableToPlace());
    screen.getByRole('radio', { name: 'Dignity: staff tile' }).focus();
    const done = [{ how: 'declined' as const, perspective: 'staff', outcome: null, locked: false }];
    update(aTable({ turn: { step: 'finish', done } }));
    expect(document.activeElement).toBe(button('Finish the turn'));
  });

  it('take back what was done since the reveal', async () => {
    const done = [{ how: 'declined' as const, perspective: 'staff', outcome: null, locked: false }];
    const { play } = sitDown(aTable({ turn: { step: 'finish', done } }), { drafts: draftsInMemory() });
    await press('Take back');
    expect(play).toHaveBeenCalledWith('takeBack', { turn: 3, effect: 0 });
  });
});

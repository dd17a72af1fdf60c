// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDialogsInJsdom } from '../../../test/support/dialogs-in-jsdom.ts';
import { readFilesInJsdom } from '../../../test/support/files-in-jsdom.ts';
import { forgetOneScreen, openGameFile } from '../../session/one-screen.ts';
import { setPreferences } from '../../ui/preferences.ts';
import { bundledDecks } from './bundled-decks.ts';
import { OneScreenPage } from './one-screen-page.tsx';

beforeAll(() => {
  openDialogsInJsdom();
  readFilesInJsdom();
  setPreferences({ motion: 'still' });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
});
beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => {
  cleanup();
  forgetOneScreen();
  vi.useRealTimers();
});

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => act(async () => fireEvent.click(button(name)));
/** A key, when the step before has been there long enough not to be meant. */
async function key(name: string): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(800));
  await act(async () => fireEvent.keyDown(document.body, { key: name }));
}

async function begin(): Promise<void> {
  render(<OneScreenPage />);
  fireEvent.click(screen.getByRole('radio', { name: 'A taster' }));
  await press('Start playing');
}

describe('play on one screen', () => {
  it('brings its decks along', () => {
    expect(bundledDecks().map(({ id }) => id)).toContain('first-steps');
  });

  it('begins with the teams that were chosen, who share their shoes', async () => {
    render(<OneScreenPage />);
    for (const team of ['Lanterns', 'Harbour']) fireEvent.click(screen.getByRole('checkbox', { name: team }));
    await press('Start playing');
    expect(screen.getByRole('heading', { name: 'Kingfishers' })).toBeTruthy();
    expect(screen.getByText('After them: Oaks')).toBeTruthy();
    expect(screen.getAllByText('All of us').length).toBeGreaterThan(0);
  });

  it('says what is missing before it begins', async () => {
    render(<OneScreenPage />);
    for (const team of ['Kingfishers', 'Oaks', 'Lanterns', 'Harbour'])
      fireEvent.click(screen.getByRole('checkbox', { name: team }));
    expect(button('Start playing').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Choose at least one team.')).toBeTruthy();
  });

  it('is played to the end with a clicker alone', async () => {
    await begin();
    for (let presses = 0; presses < 400 && !screen.queryByText('Thank you'); presses += 1)
      await key('PageDown');
    expect(screen.getByText('Thank you')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'You walked the whole path together.' })).toBeTruthy();
  }, 120_000);

  it('drops a second press in a hurry', async () => {
    await begin();
    await key('PageDown');
    await act(async () => fireEvent.keyDown(document.body, { key: 'PageDown' }));
    expect(button('Show what the card does')).toBeTruthy();
  });

  it('leaves keys alone that belong to what has the focus', async () => {
    await begin();
    const tools = button('Facilitator');
    await act(() => vi.advanceTimersByTimeAsync(800));
    await act(async () => fireEvent.keyDown(tools, { key: ' ' }));
    expect(button('Roll the dice')).toBeTruthy();
  });

  it('is kept on this device, and goes on where it was left', async () => {
    await begin();
    await key(' ');
    const card = screen.getByRole('article').textContent;
    cleanup();
    render(<OneScreenPage />);
    await press('Go on playing');
    expect(screen.getByRole('article').textContent).toBe(card);
  });

  it('is saved as a file that opens again', async () => {
    await begin();
    await key('Enter');
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `${saved.push(blob)}`,
        revokeObjectURL: vi.fn(),
      }),
    );
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await press('Facilitator');
    await press('Save as a file');
    expect(clicked).toHaveBeenCalled();
    const text = await saved[0]?.text();
    const opened = openGameFile(text ?? '');
    expect(opened.ok && opened.session.getSnapshot().view?.turn.step).toBe('talk');
  });

  it('says what is wrong with a file that is no game', async () => {
    vi.useRealTimers();
    render(<OneScreenPage />);
    const inputs = document.querySelectorAll('input[type=file]');
    const file = new File(['{"format":"something-else"}'], 'a.json');
    await act(async () =>
      fireEvent.change(inputs[inputs.length - 1] ?? document.body, { target: { files: [file] } }),
    );
    expect(
      await screen.findByText(/This file isn’t a saved game, or it comes from a newer version/),
    ).toBeTruthy();
  });

  it('has the facilitator’s acts, and covers what only they may see', async () => {
    await begin();
    await key('PageDown');
    await press('Facilitator');
    await press('The card and this turn');
    expect(button('The next cards: look').getAttribute('aria-expanded')).toBe('false');
    await press('Pause');
    expect(screen.getByRole('heading', { name: 'Time for a pause' })).toBeTruthy();
  });
});

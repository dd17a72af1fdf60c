// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HomePage } from './home-page.tsx';

const deck = {
  id: 'first-steps',
  title: 'First steps',
  summary: 'To begin with.',
  language: 'en-GB',
  version: '1.0.0',
  scenarios: 60,
  poems: 1,
  playable: true,
  outcomes: [],
};

async function open(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(answer));
  render(<HomePage />);
  await act(async () => {});
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the first page', () => {
  it('lets one join first, then host or play on this screen', async () => {
    await open(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(screen.getByRole('textbox', { name: 'Your code' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Join' })).toBeTruthy();
    expect(screen.queryByText(/characters left/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Host a workshop' }).getAttribute('href')).toBe('/host');
    expect(screen.getByRole('link', { name: 'Play on this screen' }).getAttribute('href')).toBe('/play');
  });

  it('shows the decks that can be played, and only how to write one while the server is away', async () => {
    const broken = { ...deck, id: 'broken', title: 'Broken', playable: false };
    await open(() => Promise.resolve(Response.json({ decks: [deck, broken] })));
    expect(screen.getByRole('heading', { name: 'First steps' })).toBeTruthy();
    expect(screen.getByText('60 cards and 1 poem')).toBeTruthy();
    expect(screen.queryByText('Broken')).toBeNull();
    cleanup();
    await open(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(screen.queryByRole('heading', { name: 'First steps' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Write or change a deck' }).getAttribute('href')).toBe('/decks');
  });
});

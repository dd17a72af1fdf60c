// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from './announcer-store.ts';
import { Announcer } from './announcer.tsx';

describe('the live region', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    act(() => void vi.runAllTimers());
    cleanup();
    vi.useRealTimers();
  });

  it('is one, polite, and there before anything is said', () => {
    render(<Announcer />);
    const region = screen.getByRole('status');
    expect(region.getAttribute('aria-live')).toBe('polite');
    expect(region.textContent).toBe('');
  });

  it('loses nothing when much happens at once, and keeps the order', () => {
    render(<Announcer />);
    act(() => {
      announce('Four.');
      announce(['Staff footprint.', '', 'Card: “…”']);
      announce('Four.');
    });
    const said = [...screen.getByRole('status').children].map((each) => each.textContent?.trim());
    expect(said).toEqual(['Four.', 'Staff footprint. Card: “…”', 'Four.']);
  });

  it('takes nothing away while a slow voice may still come to it, and forgets in the end', () => {
    render(<Announcer />);
    act(() => announce('Paused.'));
    act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.getByRole('status').textContent).toContain('Paused.');
    act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

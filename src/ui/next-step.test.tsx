// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MEANT_FOR_THE_LAST_MS, NextStep } from './next-step.tsx';

const button = (): HTMLElement => screen.getByRole('button');

describe('the next step', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('is the same button, with the focus, while its name changes', () => {
    const { rerender } = render(<NextStep name="Roll the dice" onPress={vi.fn()} />);
    const before = button();
    before.focus();
    rerender(<NextStep name="Show what the card does" onPress={vi.fn()} />);
    expect(button()).toBe(before);
    expect(document.activeElement).toBe(before);
    expect(before.textContent).toBe('Show what the card does');
  });

  it('takes the first press at once', () => {
    const press = vi.fn();
    render(<NextStep name="Roll the dice" onPress={press} />);
    fireEvent.click(button());
    expect(press).toHaveBeenCalledOnce();
  });

  it('drops a press that was meant for the name before', () => {
    const press = vi.fn();
    const { rerender } = render(<NextStep name="Roll the dice" onPress={vi.fn()} />);
    rerender(<NextStep name="Show what the card does" onPress={press} />);
    vi.advanceTimersByTime(MEANT_FOR_THE_LAST_MS - 1);
    fireEvent.click(button());
    expect(press).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    fireEvent.click(button());
    expect(press).toHaveBeenCalledOnce();
  });

  it('drops it too when only the step changed and the name did not', () => {
    const press = vi.fn();
    const { rerender } = render(<NextStep name="Place" step={1} onPress={press} />);
    rerender(<NextStep name="Place" step={2} onPress={press} />);
    fireEvent.click(button());
    expect(press).not.toHaveBeenCalled();
  });

  it('stays and says why when it cannot be pressed', () => {
    const press = vi.fn();
    render(<NextStep name="Roll the dice" reason="It is the turn of the Oaks." onPress={press} />);
    fireEvent.click(button());
    expect(press).not.toHaveBeenCalled();
    expect(button().getAttribute('aria-disabled')).toBe('true');
    const [reason] = screen.getAllByText('It is the turn of the Oaks.');
    expect(button().getAttribute('aria-describedby')).toBe(reason?.id);
  });
});

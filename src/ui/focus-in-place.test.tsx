// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useFocusInPlace } from './focus-in-place.ts';

function Page({ names }: { names: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  useFocusInPlace(place);
  return (
    <>
      <button type="button">outside</button>
      <div ref={place}>
        {names.map((name) => (
          <button key={name} type="button">
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const focused = (): string => document.activeElement?.textContent ?? '';

function aPage(names: readonly string[]) {
  const { rerender } = render(<Page names={names} />);
  return (now: readonly string[]) => rerender(<Page names={now} />);
}

describe('the focus in its place', () => {
  afterEach(cleanup);

  it('goes to what stands where the control stood that has gone', async () => {
    const becomes = aPage(['one', 'start', 'three']);
    button('start').focus();
    becomes(['one', 'pause', 'three']);
    await waitFor(() => expect(focused()).toBe('pause'));
  });

  it('goes to the first where none before it is left, and to the one before where none follows', async () => {
    const becomes = aPage(['one', 'two', 'three']);
    button('two').focus();
    becomes(['three']);
    await waitFor(() => expect(focused()).toBe('three'));
    becomes(['one', 'three']);
    button('three').focus();
    becomes(['one']);
    await waitFor(() => expect(focused()).toBe('one'));
  });

  it('moves no focus that has a home, and none that the person gave up', async () => {
    const becomes = aPage(['one', 'two', 'three']);
    button('two').focus();
    becomes(['two', 'three']);
    expect(focused()).toBe('two');
    button('two').blur();
    await Promise.resolve();
    becomes(['three']);
    await Promise.resolve();
    expect(document.activeElement).toBe(document.body);
    button('three').focus();
    button('outside').focus();
    becomes([]);
    await Promise.resolve();
    expect(focused()).toBe('outside');
  });
});

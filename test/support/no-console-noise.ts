import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Console noise fails a test that did not ask for it: `vi.mocked(console.error)` inside the test to allow it. */
beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const noise = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.mocked(console.error).mockRestore();
  vi.mocked(console.warn).mockRestore();
  expect(noise, 'console.error or console.warn was called').toEqual([]);
});

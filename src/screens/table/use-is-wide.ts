import { useSyncExternalStore } from 'react';

/** Where the board lies beside the card (`table-screen.module.css` has the same number). */
const WIDE = '(min-width: 62rem)';

const query = (): MediaQueryList | null => (typeof matchMedia === 'function' ? matchMedia(WIDE) : null);

function subscribe(listener: () => void): () => void {
  const wide = query();
  wide?.addEventListener('change', listener);
  return () => wide?.removeEventListener('change', listener);
}

/** Whether there is room for the board beside the card: a phone draws it once, and only where it shows. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => query()?.matches ?? false,
    () => false,
  );
}

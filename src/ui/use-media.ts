import { createContext, use, useCallback, useSyncExternalStore } from 'react';

/** The window in which something is drawn, where it is not the page's own: a picture of another device. */
export const ViewWindow = createContext<Window | null>(null);

function ask(query: string, view: Window | null): MediaQueryList | null {
  if (view) return view.matchMedia(query);
  return typeof matchMedia === 'function' ? matchMedia(query) : null;
}

/** Whether a media query holds, in the window in which this is drawn. */
export function useMedia(query: string): boolean {
  const view = use(ViewWindow);
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = ask(query, view);
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    [query, view],
  );
  return useSyncExternalStore(
    subscribe,
    () => ask(query, view)?.matches ?? false,
    () => false,
  );
}

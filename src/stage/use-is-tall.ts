import { useSyncExternalStore } from 'react';

/** The same as in `stage.module.css`: a phone or a tablet in the hand, where type is set for hands. */
const TALL = '(max-aspect-ratio: 1/1)';

function subscribe(listener: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => {};
  const query = matchMedia(TALL);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the screen is higher than wide. */
export function useIsTall(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => typeof matchMedia === 'function' && matchMedia(TALL).matches,
    () => false,
  );
}

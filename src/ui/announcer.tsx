import { useSyncExternalStore } from 'react';
import { announcements, subscribeToAnnouncements } from './announcer-store.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The one polite live region of a page. It stands in the app from the start: a region that comes later isn't heard. */
export function Announcer() {
  const said = useSyncExternalStore(subscribeToAnnouncements, announcements, announcements);
  return (
    <VisuallyHidden>
      <output aria-live="polite" aria-atomic="false" aria-relevant="additions">
        {said.map(({ id, sentence }) => (
          <span key={id}>{sentence} </span>
        ))}
      </output>
    </VisuallyHidden>
  );
}

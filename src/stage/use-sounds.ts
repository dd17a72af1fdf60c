import { useEffect, useRef } from 'react';
import type { TableView } from '../rules/view-types.ts';
import { usePreferences } from '../ui/preferences.ts';
import { playSounds, soundsBetween } from './sounds.ts';

/** Lets the room hear what happened, where somebody asked for it on this device. */
export function useSounds(view: TableView): void {
  const { sound } = usePreferences();
  const last = useRef(view);
  useEffect(() => {
    const before = last.current;
    last.current = view;
    // The loudspeaker is outside of React.
    if (sound === 'on') playSounds(soundsBetween(before, view));
  }, [view, sound]);
}

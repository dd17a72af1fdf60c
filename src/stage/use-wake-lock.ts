import { useEffect } from 'react';

/**
 * Keeps the screen awake for as long as it is looked at. Browsers offer it only in a secure context (https, or the
 * machine itself); elsewhere the computer's own settings decide.
 */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    let held: WakeLockSentinel | null = null;
    let over = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        held = await navigator.wakeLock.request('screen');
        if (over) await held.release();
      } catch {
        // The battery is low or the browser won't: nothing that the room should read.
      }
    };
    // The browser lets go of it whenever the page is hidden.
    const again = (): void => void hold();
    again();
    document.addEventListener('visibilitychange', again);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', again);
      void held?.release();
    };
  }, []);
}

import { useCallback, useEffect, useState } from 'react';
import type { CodeLookedUp } from '../../protocol/http.ts';
import type { Answer } from '../../session/ask.ts';
import { lookUpCode } from '../../session/http.ts';
import { takeKeysFromAddress } from '../../session/keys.ts';

/** Join keys that stood in an address, by code: taken out of it once, kept while the page is open. */
const joinKeys = new Map<string, string>();

function joinKeyFor(code: string): string | undefined {
  const { joinKey } = takeKeysFromAddress();
  if (joinKey !== undefined) joinKeys.set(code, joinKey);
  return joinKeys.get(code);
}

export interface AtCode {
  /** `null` until the server answered. */
  looked: Answer<CodeLookedUp> | null;
  /** Came behind `#` with a QR code. */
  joinKey: string | undefined;
  again: () => void;
}

/** What stands behind a code, asked again when somebody comes back to the page: seats fill while one looks away. */
export function useCode(code: string): AtCode {
  const [joinKey] = useState(() => joinKeyFor(code));
  const [looked, setLooked] = useState<Answer<CodeLookedUp> | null>(null);
  const [tries, setTries] = useState(0);
  const again = useCallback(() => setTries((before) => before + 1), []);

  useEffect(() => {
    const stop = new AbortController();
    const look = async (): Promise<void> => {
      const answer = await lookUpCode(code, { joinKey, signal: stop.signal });
      if (stop.signal.aborted) return;
      // What was found stays when looking again fails: one can still join.
      setLooked((before) => (tries > 0 && before?.ok && !answer.ok ? before : answer));
    };
    void look();
    return () => stop.abort();
  }, [code, joinKey, tries]);

  useEffect(() => {
    const lookAgain = (): void => {
      if (document.visibilityState === 'visible') again();
    };
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, [again]);

  return { looked, joinKey, again };
}

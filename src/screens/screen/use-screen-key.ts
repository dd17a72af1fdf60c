import { useCallback, useEffect, useState } from 'react';
import { openScreen } from '../../session/http.ts';
import { dropKeys, holdScreenKey, keysFor, takeKeysFromAddress } from '../../session/keys.ts';

/** A key that opens a screen: held, or still asked for, or refused for good. */
export type ScreenKey =
  { state: 'asking' } | { state: 'held'; token: string } | { state: 'refused'; code: string };

/** Codes after which it is worth asking again by itself. */
const AGAIN = ['offline', 'bad-answer', 'too-many-failures', 'internal', 'busy'];
const AGAIN_MS = 3_000;

/** What stood behind `#`, else what this device holds, else nothing yet. */
function keyAtHand(workshopId: string, tableId: string | undefined): ScreenKey {
  const { screen } = takeKeysFromAddress();
  if (screen !== undefined) holdScreenKey(workshopId, screen, tableId);
  const held = keysFor(workshopId).screens?.[tableId ?? 'all'];
  return held ? { state: 'held', token: held.token } : { state: 'asking' };
}

/**
 * The key of this screen, for one table or (without `tableId`) for all. A screen needs no permission: it is asked for
 * until it comes. `renew` throws the key away that the server doesn't know any more, and asks for another.
 */
export function useScreenKey(workshopId: string, tableId?: string): { key: ScreenKey; renew: () => void } {
  const [key, setKey] = useState(() => keyAtHand(workshopId, tableId));
  const [tries, setTries] = useState(0);
  const isAsking = key.state === 'asking';
  useEffect(() => {
    if (!isAsking) return undefined;
    let isHere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const answer = await openScreen(workshopId, tableId);
      if (!isHere) return;
      if (answer.ok) {
        holdScreenKey(workshopId, answer.value.screenToken, tableId);
        setKey({ state: 'held', token: answer.value.screenToken });
      } else if (AGAIN.includes(answer.code)) {
        timer = setTimeout(() => setTries(tries + 1), AGAIN_MS);
      } else {
        setKey({ state: 'refused', code: answer.code });
      }
    };
    void ask();
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [workshopId, tableId, isAsking, tries]);
  const renew = useCallback(() => {
    dropKeys(workshopId, 'screens');
    setKey({ state: 'asking' });
  }, [workshopId]);
  return { key, renew };
}

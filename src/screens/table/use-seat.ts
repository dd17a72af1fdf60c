import { useEffect, useMemo, useState } from 'react';
import { LOBBY_ANSWERS } from '../../protocol/lobby.ts';
import { dropKeys, holdParticipantKey, keysFor, type ParticipantKey } from '../../session/keys.ts';
import type { EndedBecause, TableSession, TableSnapshot, WorkshopSession } from '../../session/types.ts';
import { useTable } from '../../session/use-table.ts';
import { useWorkshop } from '../../session/use-workshop.ts';
import { watchTable, watchWorkshop } from '../../session/while-watched.ts';
import type { ParticipantWorkshopView } from '../../workshop/view-types.ts';

/** A person's seat in a workshop: the keys of this device, and what is heard and said with them. */
export interface Seat {
  key: ParticipantKey;
  workshop: WorkshopSession;
  /** `null` until the first view came. */
  around: ParticipantWorkshopView | null;
  table: TableSession;
  snapshot: TableSnapshot;
  /** Why this seat is none any more. */
  ended: EndedBecause | null;
}

/** The key of this device's seat, and how to put another in its place. */
export function useSeatKey(workshopId: string): [ParticipantKey | null, (key: ParticipantKey) => void] {
  const [key, setKey] = useState(() => keysFor(workshopId).participant ?? null);
  return [
    key,
    (changed) => {
      holdParticipantKey(workshopId, changed);
      setKey(changed);
    },
  ];
}

export interface SeatInput {
  workshopId: string;
  key: ParticipantKey;
  onKey: (key: ParticipantKey) => void;
}

/** Sits down with a key: opens the workshop and its table, and follows the person when the facilitator moves them. */
export function useSeat({ workshopId, key, onKey }: SeatInput): Seat {
  const { token, matchId, seat, playerCredentials } = key;
  const workshop = useMemo(() => watchWorkshop(token), [token]);
  const table = useMemo(
    () => watchTable({ matchId, seat, credentials: playerCredentials }),
    [matchId, seat, playerCredentials],
  );
  const lobby = useWorkshop(workshop);
  const snapshot = useTable(table);
  const around = lobby.view?.audience === 'participant' ? lobby.view : null;
  const ended = endOf(lobby.endedBecause) ?? endOf(snapshot.endedBecause);
  const isMoved =
    snapshot.endedBecause === 'moved-seat' ||
    (around !== null && (around.you.tableId !== key.tableId || around.you.seat !== key.seat));

  useEffect(() => {
    if (!isMoved || lobby.connection !== 'live') return;
    const follow = async (): Promise<void> => {
      const place = LOBBY_ANSWERS.takeMySeat.safeParse(await workshop.command('takeMySeat'));
      if (place.success) onKey({ ...key, ...place.data });
    };
    void follow();
  }, [isMoved, lobby.connection, workshop, key, onKey]);

  useEffect(() => {
    if (ended !== null && ended !== 'closed') dropKeys(workshopId, 'participant');
  }, [ended, workshopId]);

  return { key, workshop, around, table, snapshot, ended };
}

/** Whether a session's end is the end of the seat: somebody who was moved has another one. */
function endOf(because: EndedBecause | undefined): EndedBecause | null {
  return because === undefined || because === 'moved-seat' ? null : because;
}

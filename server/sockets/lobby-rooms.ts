import type { ServerParts } from '../parts.ts';
import { tableKind } from '../streams/table-kind.ts';
import { lookAround } from '../workshops/around.ts';
import { present } from '../workshops/find-workshop.ts';
import { openLobbyRoom, type LobbyRoom, type Onlooker } from '../workshops/lobby-room.ts';
import type { Reached } from '../workshops/reached.ts';
import type { WorkshopDecks } from '../workshops/workshop-deck.ts';
import { workshopKind, workshopRef } from '../workshops/workshop-kind.ts';

/** The rooms of all workshops that somebody is connected to. */
export interface LobbyRooms {
  enter: (workshopId: string, onlooker: Onlooker) => Promise<() => void>;
  changed: (workshopId: string, whom: 'everybody' | 'facilitators') => void;
  /** Answers once everybody has been shown what had changed. */
  settled: (workshopId: string) => Promise<void>;
  close: () => void;
}

export function openLobbyRooms(
  server: ServerParts,
  { reached, workshopDecks }: { reached: Reached; workshopDecks: WorkshopDecks },
): LobbyRooms {
  const { streams, presence, publicUrl } = server;
  const rooms = new Map<string, LobbyRoom>();

  function roomOf(workshopId: string): LobbyRoom {
    const known = rooms.get(workshopId);
    if (known) return known;
    const room = openLobbyRoom({
      async look() {
        const now = present(await streams.look(workshopRef(workshopId)));
        return (
          now && {
            state: now.state,
            around: await lookAround({ streams, presence, reached, publicUrl, workshopDecks }, now),
          }
        );
      },
      report: (error) => void server.report(error, `showing workshop ${workshopId}`),
    });
    rooms.set(workshopId, room);
    return room;
  }

  const changed: LobbyRooms['changed'] = (workshopId, whom) => rooms.get(workshopId)?.changed(whom);
  const stops = [
    streams.onSaved(workshopKind, ({ id }) => changed(id, 'everybody')),
    // A facilitator sees where each table is, and the words that were typed there.
    streams.onSaved(tableKind, ({ after: { state } }) => {
      if (state) changed(state.workshopId, 'facilitators');
    }),
    presence.onChange((workshopId) => changed(workshopId, 'everybody')),
  ];

  return {
    async enter(workshopId, onlooker) {
      const room = roomOf(workshopId);
      const leave = await room.enter(onlooker);
      return () => {
        leave();
        if (!room.isEmpty()) return;
        room.close();
        if (rooms.get(workshopId) === room) rooms.delete(workshopId);
      };
    },
    changed,
    settled: (workshopId) => rooms.get(workshopId)?.settled() ?? Promise.resolve(),
    close() {
      for (const stop of stops) stop();
      for (const room of rooms.values()) room.close();
      rooms.clear();
    },
  };
}

import { apiRoutes } from '../http/workshops-api.ts';
import type { ServerParts } from '../parts.ts';
import { openLobby } from '../sockets/lobby.ts';
import { openLobbyRooms } from '../sockets/lobby-rooms.ts';
import type { WorkshopParts } from './parts.ts';
import { createReached } from './reached.ts';
import { openWorkshopDecks } from './workshop-deck.ts';

/** Everything about workshops on a running server: `/api` and the namespace `/lobby`. */
export async function serveWorkshops(server: ServerParts): Promise<void> {
  const workshops = workshopPartsOf(server);
  const reached = createReached(server.now, (workshopId) => rooms.changed(workshopId, 'facilitators'));
  const rooms = openLobbyRooms(server, { reached, workshopDecks: workshops.workshopDecks });
  openLobby({ server, workshops, rooms, reached });
  const { limits, doorkeeper, config, decks, now, publicUrl, streams } = server;
  const { trustProxy, hostPassphrase } = config;
  const links = { storage: streams.storage, now };
  const hosting = { limits, trustProxy, hostPassphrase };
  await apiRoutes(server.http, {
    ...hosting,
    workshops,
    decks,
    links,
    reached,
    doorkeeper,
    publicUrl,
  });
  server.http.addHook('onClose', () => {
    rooms.close();
    return Promise.resolve();
  });
}

function workshopPartsOf({ streams, decks, publicUrl, now, presence }: ServerParts): WorkshopParts {
  return {
    streams,
    decks,
    workshopDecks: openWorkshopDecks(streams),
    publicUrl,
    now,
    endSockets: (keyHashes, because) => presence.end(keyHashes, because),
  };
}

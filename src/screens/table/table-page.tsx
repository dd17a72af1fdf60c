import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { draftsOn } from '../../play/drafts.ts';
import { deviceStore } from '../../session/device-store.ts';
import { dropKeys } from '../../session/keys.ts';
import { useDeckWords } from '../../session/use-deck-words.ts';
import { useAnnounced } from '../../stage/use-announced.ts';
import { useWakeLock } from '../../stage/use-wake-lock.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { LayingTheTable } from './laying-the-table.tsx';
import { NoSeat } from './no-seat.tsx';
import { TableHead } from './table-head.tsx';
import { TableScreen } from './table-screen.tsx';
import { turnState } from './turn-state.ts';
import { useSeat, useSeatKey, type Seat, type SeatInput } from './use-seat.ts';
import { tableWords } from './words.ts';

/** `/w/:id`: a participant's own view of their table. Who has a seat on this device is in it at once. */
export function TablePage({ workshopId }: { workshopId: string }) {
  const [key, onKey] = useSeatKey(workshopId);
  if (key === null) return <NoSeat because="no-seat" />;
  return <Seated workshopId={workshopId} seatKey={key} onKey={onKey} />;
}

function Seated({ seatKey, ...rest }: Omit<SeatInput, 'key'> & { seatKey: SeatInput['key'] }) {
  const seat = useSeat({ ...rest, key: seatKey });
  useWakeLock();
  if (seat.ended !== null) return <NoSeat because={seat.ended} />;
  if (seat.around === null || seat.snapshot.view === null) {
    return <LayingTheTable />;
  }
  return <AtTable workshopId={rest.workshopId} seat={seat} around={seat.around} view={seat.snapshot.view} />;
}

interface AtTableProps {
  workshopId: string;
  seat: Seat;
  around: NonNullable<Seat['around']>;
  view: NonNullable<Seat['snapshot']['view']>;
}

function AtTable({ workshopId, seat, around, view }: AtTableProps) {
  const say = useWords(tableWords);
  const [, go] = useLocation();
  const { key, table, workshop, snapshot } = seat;
  const words = useDeckWords(workshopId, key.token, around.deckVersion);
  const drafts = useMemo(() => draftsOn(deviceStore, key.tableId), [key.tableId]);
  const here = around.tables.find((each) => each.tableId === key.tableId);
  const name = here?.name ?? say('title', { number: here?.number ?? 1 });
  const isYours = turnState(view, { team: key.seat, facilitator: false }) === 'yours';
  useAnnounced(view, words, key.seat);
  usePageTitle(isYours ? say('turn.yoursAt', { table: name }) : name);
  if (words === null) {
    return <LayingTheTable />;
  }
  const teamName = view.teams[key.seat].name;
  const leave = async (): Promise<void> => {
    const left = await workshop.command('leaveWorkshop');
    if (!left.ok) return;
    dropKeys(workshopId, 'participant');
    go('/');
  };
  return (
    <TableScreen
      key={`${key.tableId} ${key.seat}`}
      view={view}
      words={words}
      team={key.seat}
      name={around.you.name}
      play={table.play}
      connection={snapshot.connection}
      nobodyHere={here?.seats[view.turn.team].connected === 0}
      notStarted={here?.started === false}
      drafts={drafts}
      head={
        <>
          <ConnectionBar connection={snapshot.connection} />
          <TableHead
            table={name}
            team={key.seat}
            teamName={teamName}
            code={around.code}
            seatWords={key.seatWords}
            people={around.atMyTable}
            teams={view.teams}
            ownTeam={teamName}
            onTeamName={(changed) => table.play('nameTeam', { name: changed })}
            onLeave={() => void leave()}
          />
        </>
      }
    />
  );
}

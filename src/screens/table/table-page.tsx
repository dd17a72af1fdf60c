import { useEffect, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { PageFrame } from '../../page-frame.tsx';
import { draftsOn } from '../../play/drafts.ts';
import { deviceStore } from '../../session/device-store.ts';
import { dropKeys } from '../../session/keys.ts';
import { useDeckWords } from '../../session/use-deck-words.ts';
import { useAnnounced } from '../../stage/use-announced.ts';
import { useWakeLock } from '../../stage/use-wake-lock.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { ConnectionBar } from './connection-bar.tsx';
import styles from './table-page.module.css';
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
  const say = useWords(tableWords);
  const seat = useSeat({ ...rest, key: seatKey });
  useWakeLock();
  if (seat.ended !== null) return <NoSeat because={seat.ended} />;
  if (seat.around === null || seat.snapshot.view === null) {
    return (
      <main className={styles['loading']}>
        <p>{say('loading')}</p>
      </main>
    );
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
    return (
      <main className={styles['loading']}>
        <p>{say('loading')}</p>
      </main>
    );
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

/** No seat on this device, or none any more: what happened, and what one can do. */
function NoSeat({ because }: { because: 'no-seat' | Exclude<Seat['ended'], null> }) {
  const say = useWords(tableWords);
  const gone = because === 'moved-seat' ? 'closed' : because;
  const title = say(`gone.${gone}.title`);
  usePageTitle(title);
  useEffect(() => {
    window.scrollTo(0, 0);
    announce(title);
  }, [title]);
  return (
    <PageFrame>
      <main>
        <Notice
          size="page"
          title={<h1 className={styles['gone']}>{title}</h1>}
          actions={
            <>
              <Link href="/join">{say('gone.join')}</Link>
              <Link href="/">{say('gone.home')}</Link>
            </>
          }
        >
          {say(`gone.${gone}.body`)}
        </Notice>
      </main>
    </PageFrame>
  );
}

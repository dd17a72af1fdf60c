import { Hand } from 'lucide-react';
import { useRef, useState } from 'react';
import { BoardPicture } from '../../board/board-picture.tsx';
import { PathTable } from '../../board/path-table.tsx';
import { ScenarioCard } from '../../board/scenario-card.tsx';
import { Drawer } from '../../facilitate/drawer.tsx';
import { FacilitatorTools } from '../../facilitate/facilitator-tools.tsx';
import { MoveOnNotice } from '../../facilitate/move-on-notice.tsx';
import { PauseButton } from '../../facilitate/pause-button.tsx';
import type { AtTable } from '../../facilitate/use-act.ts';
import { cardOnTable, type Quiet } from '../../facilitate/use-quiet.ts';
import { facilitateWords } from '../../facilitate/words.ts';
import { TurnControls } from '../../play/turn-controls.tsx';
import { useAnnounced } from '../../stage/use-announced.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useWords } from '../../words/index.ts';
import type { TableInWorkshop } from '../../workshop/view-types.ts';
import { AwayNotice } from './away-notice.tsx';
import { awayKey } from './needs.ts';
import styles from './table-desk.module.css';
import { isActiveTeamAway } from './table-facts.ts';
import { TableHeading } from './table-heading.tsx';
import { TableMore } from './table-more.tsx';
import type { Host } from './use-host.ts';

export interface TableDeskProps {
  host: Host;
  table: TableInWorkshop;
  at: AtTable;
  quiet: Quiet;
}

/** The same board as everybody's, small, with the facilitator's tools around it. */
export function TableDesk({ host, table, at, quiet }: TableDeskProps) {
  const { view, deck } = at;
  useAnnounced(view, deck);
  return (
    <div className={styles['desk']}>
      <div className={styles['board']}>
        <BoardPicture view={view} words={deck} />
        <VisuallyHidden>
          <PathTable view={view} words={deck} />
        </VisuallyHidden>
      </div>
      <div className={styles['hand']}>
        <TableHeading host={host} table={table} at={at} />
        <Waiting host={host} table={table} at={at} quiet={quiet} />
        {view.turn.step !== 'roll' && <ScenarioCard view={view} words={deck} size="hands" />}
        <FacilitatorTools table={at} />
        <TableMore host={host} table={table} />
      </div>
    </div>
  );
}

/** What is to be answered here, to pause, and to play for the team whose turn it is. */
function Waiting({ host, table, at, quiet }: TableDeskProps) {
  const say = useWords(facilitateWords);
  const [isPlaying, setIsPlaying] = useState(false);
  const drawer = useRef<HTMLDivElement>(null);
  const { view, deck, play } = at;
  const { turn } = view;
  const team = view.teams[turn.team].name;
  const card = cardOnTable(table.tableId, turn);
  const away = awayKey(table.tableId, { turn: turn.number, team: turn.team });
  const glance = host.view.glances[table.tableId];
  const isAway = glance !== undefined && isActiveTeamAway(table, glance) && glance.team === turn.team;
  return (
    <>
      {turn.moveOnAsked && !view.ended && !quiet.has(card) && (
        <MoveOnNotice table={at} onQuiet={() => quiet.keep(card)} />
      )}
      {isAway && !quiet.has(away) && (
        <AwayNotice
          team={team}
          onWait={() => quiet.keep(away)}
          onPlay={() => {
            quiet.keep(away);
            setIsPlaying(true);
            drawer.current?.querySelector('button')?.focus();
          }}
        />
      )}
      {table.started && !view.ended && <PauseButton table={at} />}
      {!view.ended && (
        <div ref={drawer}>
          <Drawer
            name={say('playFor.name', { team })}
            picture={<Hand size={18} />}
            open={isPlaying}
            onOpen={setIsPlaying}
          >
            <p className={styles['hint']}>{say('playFor.hint')}</p>
            <TurnControls view={view} words={deck} play={play} who={FACILITATOR_PLAYS} />
          </Drawer>
        </div>
      )}
    </>
  );
}

const FACILITATOR_PLAYS = { team: null, facilitator: true };

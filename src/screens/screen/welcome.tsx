import type { CSSProperties } from 'react';
import { BoardPicture } from '../../board/board-picture.tsx';
import { TeamToken } from '../../board/team-token.tsx';
import type { DeckWords } from '../../protocol/deck-words.ts';
import { TEAMS } from '../../rules/state.ts';
import type { TableView } from '../../rules/view-types.ts';
import type { JoinWays } from '../../stage/join-ways.ts';
import { stageWords } from '../../stage/words.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { useWords } from '../../words/index.ts';
import type { TableInWorkshop } from '../../workshop/view-types.ts';
import styles from './welcome.module.css';

export interface WelcomeProps {
  join: JoinWays;
  table: TableInWorkshop;
  /** What the table is called, where there are several. */
  name: string | null;
  view: TableView;
  deck: DeckWords;
  bar: string | null;
}

/** Before play: how to join, as large as can be, and who sits where already. */
export function Welcome({ join, table, name, view, deck, bar }: WelcomeProps) {
  const say = useWords(stageWords);
  const letters: CSSProperties & Record<'--letters', number> = { '--letters': join.code.length };
  return (
    <div className={styles['welcome']}>
      {bar && <p className={styles['bar']}>{bar}</p>}
      <section className={styles['join']}>
        <h2 className={styles['title']}>
          {name === null ? say('join.title') : say('join.titleOf', { table: name })}
        </h2>
        <div className={styles['ways']}>
          <div className={styles['qr']}>
            <QrCode value={join.link} says={say('join.qr')} />
          </div>
          <div className={styles['steps']}>
            <p>{say('join.one')}</p>
            <p>
              {say('join.two')} <strong className={styles['address']}>{join.address}</strong>
            </p>
            <p>
              {say('join.three')}{' '}
              <strong className={styles['code']} style={letters}>
                {join.code}
              </strong>
            </p>
          </div>
        </div>
      </section>
      <section className={styles['seats']} aria-label={say('seats.name')}>
        <ul className={styles['table']}>
          {TEAMS.map((team) => {
            const { people } = table.seats[team];
            return (
              <li key={team} className={styles['seat']} data-team={team} data-taken={people > 0}>
                <TeamToken team={team} active={people > 0} size="12vh" />
                <span className={styles['who']}>
                  <strong className={styles['team']}>{view.teams[team].name}</strong>
                  <span>{people > 0 ? say('seats.people', { count: people }) : say('seats.free')}</span>
                </span>
              </li>
            );
          })}
          <li aria-hidden="true" className={styles['board']}>
            <BoardPicture view={view} words={deck} lettering={null} />
          </li>
        </ul>
      </section>
      <p className={styles['foot']}>{say('next.waiting')}</p>
    </div>
  );
}

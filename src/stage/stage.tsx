import type { ReactElement, ReactNode } from 'react';
import { BoardPicture } from '../board/board-picture.tsx';
import { fillsTheRoom } from '../board/card-of-turn.ts';
import type { SlotId } from '../board/board-state.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { TableView } from '../rules/view-types.ts';
import type { Phase } from './phase.ts';
import { EndPanel } from './end-panel.tsx';
import { PausePanel } from './pause-panel.tsx';
import { RoomCard } from './room-card.tsx';
import styles from './stage.module.css';
import { useIsTall } from './use-is-tall.ts';
import { useLettering } from './use-lettering.ts';
import { useSounds } from './use-sounds.ts';
import { TurnPanel } from './turn-panel.tsx';
import { DoesPanel } from './does-panel.tsx';
import { DonePanel } from './done-panel.tsx';

export interface StageProps {
  view: TableView;
  deck: DeckWords;
  phase: Phase;
  /** Stands along the lower edge. */
  foot: ReactNode;
  /** A line above everything, such as that the connection is lost. */
  bar?: ReactNode;
  /** What is played with, beneath the card: in the same place from the first step to the last. */
  controls?: ReactNode;
  /** A slot that somebody thinks of. */
  pointed?: SlotId | null;
}

/**
 * A table for a whole room: the board lies there all the time, and makes room for the card while it is read. Every size
 * is a share of the screen's height.
 */
export function Stage(props: StageProps) {
  const { view, deck, phase, foot, bar, controls, pointed = null } = props;
  const Panel = PANELS[phase];
  const isTall = useIsTall();
  const lettering = useLettering(phase);
  useSounds(view);
  return (
    <div
      className={styles['stage']}
      data-phase={phase}
      data-wide={phase === 'talk' && fillsTheRoom(view, deck)}
    >
      {bar && <div className={styles['bar']}>{bar}</div>}
      <div className={styles['board']}>
        <BoardPicture view={view} words={deck} pointed={pointed} lettering={lettering} />
      </div>
      <div className={styles['side']}>
        <div className={styles['panel']}>
          <Panel view={view} deck={deck} size={isTall ? 'hands' : 'room'} withControls={Boolean(controls)} />
        </div>
        {controls && <div className={styles['controls']}>{controls}</div>}
      </div>
      <div className={styles['foot']}>{foot}</div>
    </div>
  );
}

interface PanelProps extends Pick<StageProps, 'view' | 'deck'> {
  size: 'room' | 'hands';
  withControls: boolean;
}

const PANELS: Readonly<Record<Phase, (props: PanelProps) => ReactElement>> = {
  waiting: TurnPanel,
  roll: TurnPanel,
  talk: (props) => <RoomCard {...props} side="read" />,
  act: (props) => (props.withControls ? <DoesPanel {...props} /> : <RoomCard {...props} side="does" />),
  finish: DonePanel,
  paused: PausePanel,
  ended: EndPanel,
};

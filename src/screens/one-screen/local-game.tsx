import { PathTable } from '../../board/path-table.tsx';
import { draftsOn } from '../../play/drafts.ts';
import { TurnNext } from '../../play/turn-parts.tsx';
import { Meanings } from '../../play/where-choice.tsx';
import { useTurn } from '../../play/use-turn.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { TableView } from '../../rules/view-types.ts';
import { deviceStore } from '../../session/device-store.ts';
import type { OneScreenSession } from '../../session/types.ts';
import { useTable } from '../../session/use-table.ts';
import { FootBar } from '../../stage/foot-bar.tsx';
import { phaseOf } from '../../stage/phase.ts';
import { Stage } from '../../stage/stage.tsx';
import { useAnnounced } from '../../stage/use-announced.ts';
import { useWakeLock } from '../../stage/use-wake-lock.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { GameMenu } from './game-menu.tsx';
import styles from './local-game.module.css';
import { AllPrompts } from './all-prompts.tsx';
import { useClicker } from './use-clicker.ts';
import { useRoomType } from '../../stage/use-room-type.ts';

export interface LocalGameProps {
  session: OneScreenSession;
  /** Back to the choice of a game. */
  onLeave: () => void;
}

/** A game on this device alone: the room's stage with the controls of a turn. */
export function LocalGame({ session, onLeave }: LocalGameProps) {
  const { view } = useTable(session);
  useWakeLock();
  useRoomType();
  if (!view) return null;
  return <OpenGameTable session={session} view={view} deck={session.deckWords()} onLeave={onLeave} />;
}

const drafts = draftsOn(deviceStore, 'one-screen');

interface OpenGameTableProps extends LocalGameProps {
  view: TableView;
  deck: DeckWords;
}

function OpenGameTable({ session, view, deck, onLeave }: OpenGameTableProps) {
  const phase = phaseOf(view);
  // Whoever holds the laptop plays for the team whose turn it is.
  const who = { team: view.turn.team, facilitator: false };
  const turn = useTurn({ view, words: deck, who, play: session.play, drafts });
  useClicker(turn);
  useAnnounced(view, deck);
  return (
    <main>
      <h1>
        <VisuallyHidden>{deck.title}</VisuallyHidden>
      </h1>
      <Stage
        view={view}
        deck={deck}
        phase={phase}
        pointed={turn.choice}
        controls={
          <div className={styles['controls']} data-phase={phase}>
            <TurnNext turn={turn} />
            {phase === 'act' && <Meanings turn={turn} />}
            {phase === 'talk' && <AllPrompts view={view} deck={deck} />}
          </div>
        }
        foot={
          <FootBar view={view} phase={phase} withNext={false}>
            <GameMenu session={session} deck={deck} turn={turn} onLeave={onLeave} />
          </FootBar>
        }
      />
      <VisuallyHidden>
        <PathTable view={view} words={deck} />
      </VisuallyHidden>
    </main>
  );
}

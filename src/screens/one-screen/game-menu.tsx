import { useRef, useState } from 'react';
import { FacilitatorTools } from '../../facilitate/facilitator-tools.tsx';
import { PauseButton } from '../../facilitate/pause-button.tsx';
import type { AtTable } from '../../facilitate/use-act.ts';
import { WhereAreWe } from '../../play/where-are-we.tsx';
import type { TurnPlay } from '../../play/use-turn.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import { deviceStore } from '../../session/device-store.ts';
import type { OneScreenSession, PlayResult } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusInPlace } from '../../ui/focus-in-place.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PreferencesMenu } from '../../ui/preferences-menu.tsx';
import { useWords } from '../../words/index.ts';
import { download } from '../../ui/download.ts';
import styles from './game-menu.module.css';
import { oneScreenWords } from './words.ts';

export interface GameMenuProps {
  session: OneScreenSession;
  deck: DeckWords;
  turn: TurnPlay;
  onLeave: () => void;
}

/** Beside the game: the facilitator's tools, how it looks, and saving it as a file. */
export function GameMenu(props: GameMenuProps) {
  const { turn, deck } = props;
  const say = useWords(oneScreenWords);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['menu']}>
      <WhereAreWe view={turn.view} words={deck} who={turn.who} />
      <Button onClick={() => setOpen(true)}>{say('game.tools')}</Button>
      <PreferencesMenu withSound />
      <Dialog title={say('game.toolsTitle')} open={open} onClose={() => setOpen(false)} size="large">
        <Sheet {...props} />
      </Dialog>
    </div>
  );
}

function Sheet({ session, deck, onLeave }: GameMenuProps) {
  const say = useWords(oneScreenWords);
  const sheet = useRef<HTMLDivElement>(null);
  useFocusInPlace(sheet);
  const mend = (wordId: string, text: string | null): Promise<PlayResult> => {
    session.mendWords(wordId, text);
    return Promise.resolve({ ok: true });
  };
  // Everything of the facilitator's is asked for when the sheet is opened, not before.
  const table: AtTable = { view: session.facilitatorView(), deck, play: session.play, mend };
  return (
    <div ref={sheet} className={styles['sheet']}>
      <p className={styles['hint']}>{say('game.toolsHint')}</p>
      <PauseButton table={table} />
      <FacilitatorTools table={table} />
      <div className={styles['keep']}>
        {!deviceStore.lasts() && <p className={styles['warning']}>{say('game.notKept')}</p>}
        <Button onClick={() => download(session.download(), fileName(say('game.fileName')))}>
          {say('game.save')}
        </Button>
        <p className={styles['hint']}>{say('game.saveHint')}</p>
        <Button onClick={onLeave}>{say('game.leave')}</Button>
        <p className={styles['hint']}>{say('game.leaveHint')}</p>
        <p className={styles['hint']}>{say('game.clicker')}</p>
      </div>
    </div>
  );
}

function fileName(name: string): string {
  return `${name}-${new Date().toISOString().slice(0, 10)}.json`;
}

import { Pause, Play } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/index.ts';
import { ForEveryone } from './for-everyone.tsx';
import styles from './tools.module.css';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

/** Pauses the table and lets it play on: one press, because it must be quick and harms nothing. */
export function PauseButton({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const id = useId();
  const { paused } = table.view.turn;
  return (
    <div className={styles['group']}>
      <div className={styles['row']}>
        <Button
          aria-describedby={id}
          look={paused ? 'next' : 'plain'}
          onClick={() => void act(() => table.play(paused ? 'resume' : 'pause'))}
        >
          {paused ? <Play aria-hidden="true" size="1.2em" /> : <Pause aria-hidden="true" size="1.2em" />}
          {say(paused ? 'pause.resume' : 'pause.do')}
        </Button>
      </div>
      <ForEveryone id={id} sees={say(paused ? 'pause.resumeSees' : 'pause.sees')} />
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </div>
  );
}

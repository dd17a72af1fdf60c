import styles from './turn-controls.module.css';
import { TurnExtras, TurnNext } from './turn-parts.tsx';
import { useTurn, type TurnInput } from './use-turn.ts';

/** Everything that a turn is played with, one beneath the other. A page that lays it out otherwise uses the parts. */
export function TurnControls(props: TurnInput) {
  const turn = useTurn(props);
  return (
    <div className={styles['controls']}>
      <TurnNext turn={turn} />
      <TurnExtras turn={turn} />
    </div>
  );
}

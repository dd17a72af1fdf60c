import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/index.ts';
import styles from './tools.module.css';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

export interface MoveOnNoticeProps {
  table: AtTable;
  /** The facilitator carries on with the card. */
  onQuiet: () => void;
}

/** Somebody asked to move on from this card: swap it, pause, or carry on quietly. Never who asked. */
export function MoveOnNotice({ table, onQuiet }: MoveOnNoticeProps) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { number, paused } = table.view.turn;
  return (
    <Notice
      title={say('moveOn.title')}
      actions={
        <>
          <Button onClick={() => void act(() => table.play('swapCard', { turn: number }))}>
            {say('moveOn.swap')}
          </Button>
          {!paused && (
            <Button onClick={() => void act(() => table.play('pause'))}>{say('moveOn.pause')}</Button>
          )}
          <Button onClick={onQuiet}>{say('moveOn.carryOn')}</Button>
        </>
      }
    >
      <p>{say('moveOn.body')}</p>
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </Notice>
  );
}

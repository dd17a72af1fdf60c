import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/index.ts';
import styles from './tools.module.css';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

/** Somebody asked to move on from this card: swap it, pause, or carry on quietly. Never who asked. */
export function MoveOnNotice({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { number, cardId, moveOnAsked, paused } = table.view.turn;
  const card = `${number}.${cardId}`;
  const [quietFor, setQuietFor] = useState<string | null>(null);
  if (!moveOnAsked || quietFor === card || table.view.ended) return null;
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
          <Button onClick={() => setQuietFor(card)}>{say('moveOn.carryOn')}</Button>
        </>
      }
    >
      <p>{say('moveOn.body')}</p>
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </Notice>
  );
}

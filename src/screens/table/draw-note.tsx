import type { TableView } from '../../rules/view-types.ts';
import { useWords } from '../../words/index.ts';
import styles from './table-screen.module.css';
import { tableWords } from './words.ts';

/** Why it is this card, where the walk alone didn't decide it; and that somebody would like to move on. */
export function DrawNote({ view }: { view: TableView }) {
  const say = useWords(tableWords);
  const { draw, moveOnAsked } = view.turn;
  if (view.ended || view.turn.step === 'roll') return null;
  const because = draw && draw.because !== 'landed' && draw.because !== 'no-card' ? draw.because : null;
  return (
    <>
      {because && <p className={styles['note']}>{say(`here.${because}`)}</p>}
      {draw?.reshuffled && <p className={styles['note']}>{say('here.reshuffled')}</p>}
      {moveOnAsked && <p className={styles['note']}>{say('moveOn')}</p>}
    </>
  );
}

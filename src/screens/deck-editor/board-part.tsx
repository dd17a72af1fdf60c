import { perspectivesOf } from '../../decks/defaults.ts';
import type { Perspective } from '../../decks/schema.ts';
import { takeUsual, type BoardList } from '../../editor/commands/change-board.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import styles from './about-part.module.css';
import { BoardTexts } from './board-texts.tsx';
import type { Desk } from './desk.ts';
import { LookFields } from './look-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { editorWords } from './words.ts';

/** The four points of view and the goals, with their words and their looks. */
export function BoardPart({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  return (
    <div className={styles['about']}>
      <section className={styles['sheet']} aria-labelledby="views">
        <h2 id="views" className={styles['heading']}>
          {say('board.perspectives')}
        </h2>
        <p className={styles['hint']}>{say('board.perspectivesHint')}</p>
        <Usual desk={desk} list="perspectives" />
        {perspectivesOf(desk.deck).map((each, index) => (
          <PerspectiveEntry key={each.id} desk={desk} of={each} index={index} />
        ))}
      </section>
      <section className={styles['sheet']} aria-labelledby="goals">
        <h2 id="goals" className={styles['heading']}>
          {say('board.outcomes')}
        </h2>
        <p className={styles['hint']}>{say('board.outcomesHint')}</p>
        <Usual desk={desk} list="outcomes" />
        <OutcomeFields desk={desk} />
      </section>
    </div>
  );
}

/** Whether the list is the usual one, and the way back to it. */
function Usual({ desk, list }: { desk: Desk; list: BoardList }) {
  const say = useWords(editorWords);
  return (
    <div>
      {desk.deck[list] === undefined ? (
        <p>{say('board.usual')}</p>
      ) : (
        <Button look="quiet" onClick={() => desk.edit(takeUsual(list))}>
          {say('board.toUsual')}
        </Button>
      )}
    </div>
  );
}

function PerspectiveEntry({ desk, of, index }: { desk: Desk; of: Perspective; index: number }) {
  return (
    <div className={styles['entry']} data-field="">
      <div className={styles['named']}>
        <PerspectiveMark of={of} size="2.6rem" />
        <h3 className={styles['name']}>{of.name}</h3>
      </div>
      <ProblemLines desk={desk} found={desk.problems.at('perspectives', index)} />
      <BoardTexts desk={desk} list="perspectives" index={index} of={of} />
      <LookFields desk={desk} of={of} index={index} />
    </div>
  );
}

import { useId, useRef, type ReactNode } from 'react';
import { NextStep } from '../ui/next-step.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/index.ts';
import { CaptionField } from './caption-field.tsx';
import { useFocusKept } from './focus-kept.ts';
import { OtherWays } from './other-ways.tsx';
import { pressNext } from './press-next.ts';
import { RollChoice } from './roll-choice.tsx';
import styles from './turn-parts.module.css';
import type { TurnPlay } from './use-turn.ts';
import { WhereAreWe } from './where-are-we.tsx';
import { Meanings, WhereChoice } from './where-choice.tsx';
import { playWords } from './words.ts';

/** What is next in a sentence, what one chooses for it, and the one button: it never leaves its place. */
export function TurnNext({ turn, picture }: { turn: TurnPlay; picture?: ReactNode }) {
  const { sentences, step, refusal, view } = turn;
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place);
  const isActing = step.move === 'placeTile' || step.move === 'removeTile';
  return (
    <div className={styles['next']} data-step={step.code} data-turn-part>
      {sentences.forTeam && <p className={styles['for']}>{sentences.forTeam}</p>}
      <p className={styles['sentence']}>{sentences.sentence}</p>
      {step.move === 'enterRoll' && <RollChoice turn={turn} />}
      {isActing && <WhereChoice turn={turn} />}
      <div className={styles['ways']}>
        <CaptionField turn={turn} />
        <OtherWays turn={turn} />
      </div>
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
      <div ref={place} className={styles['button']}>
        <NextStep
          name={sentences.button}
          step={`${view.turn.number}.${view.turn.nextEffect}`}
          reason={sentences.reason}
          picture={picture}
          onPress={() => void pressNext(turn)}
        />
      </div>
    </div>
  );
}

/** What one may ask for beside the turn itself: to move on, what the outcomes mean, and the whole board in words. */
export function TurnExtras({ turn }: { turn: TurnPlay }) {
  return (
    <div className={styles['extras']} data-turn-part>
      <MoveOn turn={turn} />
      <AboutBoard turn={turn} />
    </div>
  );
}

/** What the outcomes mean while one chooses among them, and the whole board in words. */
export function AboutBoard({ turn }: { turn: TurnPlay }) {
  const isActing = turn.step.move === 'placeTile' || turn.step.move === 'removeTile';
  return (
    <div className={styles['extras']} data-turn-part>
      {isActing && <Meanings turn={turn} />}
      <WhereAreWe view={turn.view} words={turn.words} who={turn.who} />
    </div>
  );
}

/** Anybody may ask to move on, in one press, without a reason or a name. [MOVEON-1] */
export function MoveOn({ turn }: { turn: TurnPlay }) {
  const say = useWords(playWords);
  const id = useId();
  const { view, who } = turn;
  if (who.team === null || view.turn.cardId === null || view.ended) return null;
  const { moveOnAsked } = view.turn;
  return (
    <div className={styles['move-on']}>
      <Button
        look="quiet"
        reason={moveOnAsked ? say('moveOn.asked') : null}
        aria-describedby={moveOnAsked ? undefined : id}
        onClick={() => void turn.send('askToMoveOn')}
      >
        {say('moveOn.open')}
      </Button>
      {!moveOnAsked && (
        <p id={id} className={styles['hint']}>
          {say('moveOn.hint')}
        </p>
      )}
    </div>
  );
}

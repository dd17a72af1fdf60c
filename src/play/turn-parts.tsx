import { useRef, type ReactNode } from 'react';
import { NextStep } from '../ui/next-step.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/index.ts';
import { CaptionField } from './caption-field.tsx';
import { useFocusKept } from './focus-kept.ts';
import { OtherWays } from './other-ways.tsx';
import { RollChoice } from './roll-choice.tsx';
import styles from './turn-parts.module.css';
import type { TurnPlay } from './use-turn.ts';
import { WhereChoice } from './where-choice.tsx';
import { playWords } from './words.ts';

/** What one chooses and writes before the one button can be pressed. Nothing while there is nothing to choose. */
export function TurnChoices({ turn }: { turn: TurnPlay }) {
  const { step, view } = turn;
  const isActing = step.move === 'placeTile' || step.move === 'removeTile';
  const isAfter = step.code === 'finish' && view.turn.done.some((each) => each.how === 'placed');
  if (step.move !== 'enterRoll' && !isActing && !isAfter) return null;
  return (
    <div className={styles['choices']} data-turn-part>
      {step.move === 'enterRoll' && <RollChoice turn={turn} />}
      {isActing && <WhereChoice turn={turn} />}
      <CaptionField turn={turn} />
    </div>
  );
}

/** What the one button of the turn is now: it never leaves its place. */
export function TurnNext({ turn, picture }: { turn: TurnPlay; picture?: ReactNode }) {
  const { sentences, step, refusal, view } = turn;
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place);
  return (
    <div ref={place} className={styles['next']} data-step={step.code}>
      {sentences.forTeam && <p className={styles['for']}>{sentences.forTeam}</p>}
      <p className={styles['sentence']}>{sentences.sentence}</p>
      <NextStep
        name={sentences.button}
        step={`${view.turn.number}.${view.turn.nextEffect}`}
        reason={sentences.reason}
        picture={picture}
        onPress={() => void pressNext(turn)}
      />
      {refusal && <p className={styles['refusal']}>{refusal}</p>}
    </div>
  );
}

async function pressNext(turn: TurnPlay): Promise<void> {
  const { step, choice, pips, send } = turn;
  if (step.move === 'placeTile' && choice) {
    const caption = turn.caption.trim();
    const isPlaced = await send('placeTile', { ...choice, ...(caption && { caption }) });
    if (isPlaced) turn.setCaption('');
  } else if (step.move === 'removeTile' && choice) await send('removeTile', { ...choice });
  else if (step.move === 'enterRoll' && pips !== null) await send('enterRoll', { pips });
  else if (step.move !== null) await send(step.move);
}

/** Other ways through this effect, and to ask to move on from this card. */
export function TurnExtras({ turn }: { turn: TurnPlay }) {
  return (
    <div className={styles['extras']} data-turn-part>
      <OtherWays turn={turn} />
      <MoveOn turn={turn} />
    </div>
  );
}

/** Anybody may ask to move on, in one press, without a reason or a name. [MOVEON-1] */
function MoveOn({ turn }: { turn: TurnPlay }) {
  const say = useWords(playWords);
  const { view, who } = turn;
  if (who.team === null || view.turn.cardId === null || view.ended) return null;
  return (
    <div className={styles['move-on']}>
      <Button
        look="quiet"
        reason={view.turn.moveOnAsked ? say('moveOn.asked') : null}
        onClick={() => void turn.send('askToMoveOn')}
      >
        {say('moveOn.open')}
      </Button>
      {!view.turn.moveOnAsked && <p className={styles['hint']}>{say('moveOn.hint')}</p>}
    </div>
  );
}

import type { Effect } from '../rules/state.ts';
import type { TurnView } from '../rules/view-types.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import { outcomeIn, perspectiveIn, type BoardWords } from './board-words.ts';
import { doneSentence, effectSentence, suggestsSentence } from './effect-sentences.ts';
import styles from './effect-line.module.css';
import { PerspectiveMark } from './perspective-mark.tsx';

export interface EffectLineProps {
  effect: Effect;
  words: BoardWords;
  /** What became of it, once it is done. */
  done?: TurnView['done'][number] | undefined;
  /** It is the one to do now. */
  now?: boolean;
  /** Its perspective is everywhere already: any missing tile may be placed. */
  lendAHand?: boolean;
  /** Without what stands beside it already: that it is now, and what the card suggests. */
  brief?: boolean;
}

/** One effect of a card in a picture and in words, and what became of it. */
export function EffectLine(props: EffectLineProps) {
  const { effect, words, done, now = false, lendAHand = false, brief = false } = props;
  const say = useWords(boardWords);
  const of = { words, lendAHand: now && lendAHand };
  const suggests = suggestsOf(props);
  return (
    <div className={styles['line']} data-done={done !== undefined} data-now={now}>
      <EffectPicture effect={effect} words={words} />
      <div className={styles['words']}>
        {now && !brief && <span className={styles['now']}>{say('effect.now')}</span>}
        <p className={styles['sentence']}>{effectSentence(effect, of)}</p>
        {suggests && <p className={styles['aside']}>{suggests}</p>}
        {done && (
          <p className={styles['aside']}>{doneSentence(done, outcomeIn(words, done.outcome)?.name ?? '')}</p>
        )}
      </div>
    </div>
  );
}

/** What the card suggests, until it is done. */
function suggestsOf({ effect, words, done, brief }: EffectLineProps): string {
  return done || brief ? '' : suggestsSentence(effect, words);
}

/** The tile that comes or goes; four small slots where any tile will do; two people talking where nothing moves. */
function EffectPicture({ effect, words }: { effect: Effect; words: BoardWords }) {
  if (effect.op === 'discuss') {
    return (
      <svg aria-hidden="true" viewBox="0 0 64 64" className={styles['talk']}>
        <path d="M8 12h30q6 0 6 6v12q0 6-6 6H22l-9 9v-9H8q-6 0-6-6V18q0-6 6-6z" />
        <path d="M48 26h6q6 0 6 6v11q0 6-6 6h-2v8l-8-8H34q-5 0-6-5" />
      </svg>
    );
  }
  const perspective = perspectiveIn(words, effect.perspective);
  return (
    <span aria-hidden="true" className={styles['picture']} data-op={effect.op}>
      {perspective ? (
        <PerspectiveMark of={perspective} look={effect.op === 'place' ? 'tile' : 'left'} size="100%" />
      ) : (
        <span className={styles['any']}>
          {words.perspectives.map((each) => (
            <PerspectiveMark key={each.id} of={each} size="100%" />
          ))}
        </span>
      )}
      <svg viewBox="0 0 32 32" className={styles['arrow']}>
        <circle cx={16} cy={16} r={14} />
        <path
          d={
            effect.op === 'place' ? 'M16 8v15M9.500 17l6.500 7 6.500-7' : 'M16 24V9M9.500 15l6.500-7 6.500 7'
          }
        />
      </svg>
    </span>
  );
}

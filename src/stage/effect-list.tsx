import { outcomeIn, perspectiveIn } from '../board/board-words.ts';
import { PerspectiveMark } from '../board/perspective-mark.tsx';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Effect } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { useWords } from '../words/index.ts';
import styles from './effect-list.module.css';
import { stageWords } from './words.ts';

/** What a card does, effect by effect, the one that is to be done now standing out. */
export function EffectList({ view, deck }: { view: TableView; deck: DeckWords }) {
  const { effects, nextEffect } = view.turn;
  return (
    <ol className={styles['effects']}>
      {effects?.map((effect, index) => (
        <li
          key={index}
          className={styles['effect']}
          data-state={index < nextEffect ? 'done' : index === nextEffect ? 'now' : 'next'}
        >
          <OneEffect effect={effect} deck={deck} view={view} isNow={index === nextEffect} />
        </li>
      ))}
    </ol>
  );
}

interface OneEffectProps {
  effect: Effect;
  deck: DeckWords;
  view: TableView;
  isNow: boolean;
}

function OneEffect({ effect, deck, view, isNow }: OneEffectProps) {
  const say = useWords(stageWords);
  const perspective = perspectiveIn(deck, effect.perspective);
  const suggests = effect.suggests.map((id) => outcomeIn(deck, id)?.short ?? id);
  const lends = isNow && view.turn.lendAHand;
  return (
    <>
      <p className={styles['does']}>
        {perspective && effect.op !== 'discuss' && <PerspectiveMark of={perspective} size="13vh" />}
        <span>
          <strong className={styles['what']}>{say(`effect.${effect.op}`)}</strong>
          <span className={styles['whose']}>{whose(effect, perspective?.name, say)}</span>
        </span>
      </p>
      {lends && <p className={styles['aside']}>{say('effect.lend')}</p>}
      {isNow && !lends && suggests.length > 0 && (
        <p className={styles['aside']}>{say('effect.suggests', { list: suggests.join(', ') })}</p>
      )}
      {isNow && effect.op === 'remove' && view.houseRules.mitigate && (
        <p className={styles['aside']}>{say('effect.keep')}</p>
      )}
    </>
  );
}

function whose(
  effect: Effect,
  name: string | undefined,
  say: (key: 'effect.nothing' | 'effect.any') => string,
): string {
  if (effect.op === 'discuss') return say('effect.nothing');
  return name ?? say('effect.any');
}

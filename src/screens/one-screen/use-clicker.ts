import { useEffect, useRef } from 'react';
import { pressNext } from '../../play/press-next.ts';
import type { TurnPlay } from '../../play/use-turn.ts';
import { MEANT_FOR_THE_LAST_MS } from '../../ui/next-step.tsx';

const FORWARD = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const BACK = ['PageUp', 'ArrowLeft', 'ArrowUp'];

/** Whether a key belongs to what has the focus: it types, it presses, it moves among choices. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return !event.key.startsWith('Page');
  return target.closest('button, a, dialog') !== null && !event.key.startsWith('Page');
}

const isOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/**
 * Plays with the keys that a presenter's clicker sends: forward does the next step, or chooses the first place where one
 * is to be chosen; back goes to another place. Two presses in a hurry never do two different things.
 */
export function useClicker(turn: TurnPlay): void {
  const now = useRef(turn);
  const changedAtMs = useRef(Number.NEGATIVE_INFINITY);
  const step = `${turn.view.turn.number}.${turn.view.turn.nextEffect}.${turn.step.code}`;
  const shownStep = useRef(step);
  useEffect(() => {
    now.current = turn;
    if (shownStep.current === step) return;
    shownStep.current = step;
    changedAtMs.current = performance.now();
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const isForward = FORWARD.includes(event.key);
      if (!isForward && !BACK.includes(event.key)) return;
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || isTaken(event) || isOpen())
        return;
      event.preventDefault();
      if (!isForward) return chooseAnother(now.current);
      if (performance.now() - changedAtMs.current >= MEANT_FOR_THE_LAST_MS) goForward(now.current);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function goForward(turn: TurnPlay): void {
  if (turn.step.blocked === 'choose-where' || turn.step.blocked === 'choose-roll') chooseAnother(turn);
  else if (turn.step.blocked === null) void pressNext(turn);
}

/** The next place in path order, or the next number of a die that was rolled on the table. */
function chooseAnother(turn: TurnPlay): void {
  const { step, view, choice, pips } = turn;
  if (step.move === 'enterRoll') return turn.choosePips(((pips ?? 0) % 6) + 1);
  if (step.move !== 'placeTile' && step.move !== 'removeTile') return;
  const { choices } = view.turn;
  const at = choices.findIndex(
    (each) => each.outcome === choice?.outcome && each.perspective === choice.perspective,
  );
  const next = choices[(at + 1) % choices.length];
  if (next) turn.choose(next);
}

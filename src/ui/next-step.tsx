import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';

/** A press this soon after the button changed its name was meant for the name before. */
export const MEANT_FOR_THE_LAST_MS = 700;

export interface NextStepProps {
  /** What a press does, in a person's words: the button's name. */
  name: string;
  onPress: () => void;
  /** Why it can't be pressed now. */
  reason?: string | null | undefined;
  /** Stands before the name; decorative. */
  picture?: ReactNode;
  /** A second thing that makes this another step though its name stays, such as the number of the turn. */
  step?: string | number;
}

/**
 * The one next step of a screen. It is the same button from the first step to the last, so it keeps its place and the
 * focus while its name changes; two presses in a hurry never do two different things.
 */
export function NextStep({ name, onPress, reason, picture, step = '' }: NextStepProps) {
  const changedAtMs = useRef(Number.NEGATIVE_INFINITY);
  const shown = useRef({ name, step });
  useLayoutEffect(() => {
    if (shown.current.name === name && shown.current.step === step) return;
    shown.current = { name, step };
    changedAtMs.current = performance.now();
  }, [name, step]);
  return (
    <Button
      look="next"
      reason={reason}
      onClick={() => {
        if (performance.now() - changedAtMs.current >= MEANT_FOR_THE_LAST_MS) onPress();
      }}
    >
      {picture}
      {name}
    </Button>
  );
}

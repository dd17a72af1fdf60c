import { useEffect, useRef, type RefObject } from 'react';
import type { Problem } from '../../decks/problems.ts';
import { announce } from '../../ui/announcer-store.ts';
import { problemSentence } from './problem-sentence.ts';

/** After the last letter: nobody is spoken to in the middle of a word. */
const QUIET_MS = 1_500;

/** Tells whoever writes in a field what must be mended there, once they pause, and only when it is new. */
export function useTold(field: RefObject<HTMLElement | null>, found: readonly Problem[]): void {
  const sentence = found
    .filter(({ severity }) => severity === 'error')
    .map(problemSentence)
    .join(' ');
  const told = useRef(sentence);
  useEffect(() => {
    if (sentence === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = sentence;
      if (field.current?.contains(document.activeElement)) announce(sentence);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [field, sentence]);
}

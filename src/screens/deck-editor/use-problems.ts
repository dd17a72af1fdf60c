import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../decks/problems.ts';
import { checkDraft } from '../../editor/check-draft.ts';
import type { CardKey, Draft } from '../../editor/draft.ts';
import { indexProblems, type ProblemIndex } from '../../editor/problems-at.ts';
import { stepsOf } from '../../editor/read-draft.ts';

/** A deck of more cards is checked when one pauses: to check it with every letter would hold the letters up. */
const MANY_CARDS = 40;
const PAUSE_MS = 250;

/** What is to be said of a draft, and the notes of a file, each at the place where its card is now. */
export function useProblems(draft: Draft, notes: readonly Problem[]): ProblemIndex {
  const checked = useChecked(draft);
  const found = useMemo(() => checkDraft(checked.deck), [checked]);
  return useMemo(() => {
    const isSame = checked.keys === draft.keys;
    const now = isSame
      ? found
      : found.flatMap((each) => moved(each, (index) => checked.keys[index], draft.keys));
    // The key of a card is the place that it had when its notes were taken.
    return indexProblems([...notes.flatMap((note) => moved(note, (key) => key, draft.keys)), ...now]);
  }, [found, checked.keys, draft.keys, notes]);
}

/** The draft that is checked: this one, or while somebody writes the one before. */
function useChecked(draft: Draft): Draft {
  const deferred = useDeferredValue(draft);
  const [late, setLate] = useState(draft);
  const isLarge = draft.keys.length > MANY_CARDS;
  useEffect(() => {
    if (!isLarge) return undefined;
    const timer = setTimeout(() => setLate(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, isLarge]);
  return isLarge ? late : deferred;
}

/** A problem at the place where its card is now; nowhere when the card is gone. */
function moved(
  problem: Problem,
  keyOf: (index: number) => CardKey | undefined,
  keys: readonly CardKey[],
): Problem[] {
  const [list, place, ...rest] = stepsOf(problem.path);
  if (list !== 'cards' || place === undefined) return [problem];
  const index = keys.indexOf(keyOf(Number(place)) ?? -1);
  return index < 0 ? [] : [{ ...problem, path: `/cards/${[index, ...rest].join('/')}` }];
}

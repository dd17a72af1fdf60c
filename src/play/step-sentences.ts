import type { DeckWords } from '../protocol/deck-words.ts';
import type { TableView } from '../rules/view-types.ts';
import type play from '../words/en-GB/play.json';
import type { Say } from '../words/say.ts';
import { perspectiveWords } from './deck-names.ts';
import type { NextStep } from './next-step.ts';

export interface StepSentences {
  /** What is next, in a sentence. */
  sentence: string;
  /** The name of the one button. */
  button: string;
  /** Why the button can't be used now; `null` when it can. */
  reason: string | null;
  /** For whom one plays, when it is not one's own team. */
  forTeam: string | null;
}

/** The next step in words. */
export function sentencesOf(
  step: NextStep,
  table: { view: Pick<TableView, 'teams'>; words: DeckWords },
  say: Say<typeof play>,
): StepSentences {
  const perspective = step.params.perspective;
  const params = {
    team: step.params.team,
    perspective: perspective === undefined ? '' : (perspectiveWords(table.words, perspective)?.short ?? ''),
  };
  return {
    sentence: say(`step.${sentenceKey(step)}`, params),
    button: say(`button.${step.code}`, params),
    reason: step.blocked === null ? null : reasonOf(step, say),
    forTeam: step.forTeam === null ? null : say('forTeam', params),
  };
}

function sentenceKey(step: NextStep): keyof (typeof play)['step'] {
  const { code } = step;
  if (code === 'place' && step.params.perspective === undefined) return 'place-any';
  if (step.forTeam === null) return code;
  return code === 'roll' || code === 'enter-roll' || code === 'place' ? `${code}-for` : code;
}

function reasonOf(step: NextStep, say: Say<typeof play>): string {
  if (step.blocked !== 'nothing-to-do') return say(`reason.${step.blocked ?? 'sending'}`);
  if (step.code === 'not-started' || step.code === 'paused' || step.code === 'ended') {
    return say(`reason.${step.code}`);
  }
  return say('reason.wait');
}

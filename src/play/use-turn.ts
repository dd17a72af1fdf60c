import { useMemo, useRef, useState } from 'react';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Choice, TableView } from '../rules/view-types.ts';
import type { Connection, PlayResult } from '../session/types.ts';
import { announce } from '../ui/announcer-store.ts';
import { useWords } from '../words/index.ts';
import { draftsInMemory, useDraft, type Drafts } from './drafts.ts';
import { nextStep, type NextStep, type Who } from './next-step.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { sentencesOf, type StepSentences } from './step-sentences.ts';
import { playWords } from './words.ts';

export type Play = (move: string, args?: Record<string, unknown>) => Promise<PlayResult>;

export interface TurnInput {
  view: TableView;
  words: DeckWords;
  who: Who;
  play: Play;
  /** Left out: live. */
  connection?: Connection | undefined;
  /** Nobody of the active team is connected. */
  nobodyHere?: boolean | undefined;
  /** *Start playing* was not pressed yet. */
  notStarted?: boolean | undefined;
  /** Where words that are being typed are kept; left out: as long as the page is open. */
  drafts?: Drafts | undefined;
}

/** A turn as one person sees it and plays it: what every part of its controls shares. */
export interface TurnPlay extends Pick<TurnInput, 'view' | 'words' | 'who'> {
  step: NextStep;
  sentences: StepSentences;
  /** The chosen place, also when it can't be chosen any more: no update discards a choice. */
  choice: Choice | null;
  choose: (choice: Choice) => void;
  pips: number | null;
  choosePips: (pips: number) => void;
  /** Words for the tile, until they lie on it. */
  caption: string;
  setCaption: (caption: string) => void;
  drafts: Drafts;
  /** Why the last try was refused, in a sentence, until the next try. */
  refusal: string | null;
  /** Plays a move, with the turn and the effect that this person saw. Answers whether it was played. */
  send: (move: string, args?: Record<string, unknown>) => Promise<boolean>;
}

/** A move takes this long before the button says so: shorter would only flicker. */
const SLOW_MS = 1200;

const sameSlot = (a: Choice, b: Choice) => a.perspective === b.perspective && a.outcome === b.outcome;

/** The state of a turn's controls. Choices belong to one effect of one turn and outlive every update of it. */
export function useTurn(input: TurnInput): TurnPlay {
  const { view, words, who, connection, nobodyHere, notStarted } = input;
  const say = useWords(playWords);
  const [ownDrafts] = useState(draftsInMemory);
  const drafts = input.drafts ?? ownDrafts;
  const [choice, choose] = useForStep<Choice>(`${view.turn.number}.${view.turn.nextEffect}`);
  const [pips, choosePips] = useForStep<number>(`${view.turn.number}`);
  const [caption, setCaption] = useDraft(drafts, 'caption');
  const { send, refusal, slow } = useSend(input);
  const offered = choice !== null && view.turn.choices.some((each) => sameSlot(each, choice));
  const step = nextStep(view, who, {
    connection: connection ?? 'live',
    nobodyHere: nobodyHere ?? false,
    notStarted: notStarted ?? false,
    choice: offered ? choice : null,
    pips,
    sending: slow,
  });
  const sentences = useMemo(() => sentencesOf(step, { view, words }, say), [step, view, words, say]);
  const chosen = { choice, choose, pips, choosePips, caption, setCaption, drafts };
  return { view, words, who, step, sentences, ...chosen, refusal, send };
}

/** A value that belongs to one step, and is gone with it. */
function useForStep<Value>(stepKey: string): [Value | null, (value: Value) => void] {
  const [held, setHeld] = useState<{ stepKey: string; value: Value } | null>(null);
  return [held?.stepKey === stepKey ? held.value : null, (value) => setHeld({ stepKey, value })];
}

/** Moves that outlive the turn in which somebody began to type: they don't depend on what was seen. */
const OUTLIVES_THE_TURN = ['captionTile', 'nameTeam'];

/** The numbers that the person saw, by which the table knows whether it moved on meanwhile. */
function sawAt(move: string, { turn }: TableView): Record<string, number> {
  if (OUTLIVES_THE_TURN.includes(move)) return {};
  return move === 'askToMoveOn' ? { turn: turn.number } : { turn: turn.number, effect: turn.nextEffect };
}

interface Refusal {
  sentence: string;
  turn: number;
  /** Stays when the turn passes on: it says that it did. */
  sticky: boolean;
}

function useSend({ view, words, play }: TurnInput) {
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [slow, setSlow] = useState(false);
  const inFlight = useRef(new Set<string>());
  const { number } = view.turn;

  const send = async (move: string, args: Record<string, unknown> = {}): Promise<boolean> => {
    if (inFlight.current.has(move)) return false;
    inFlight.current.add(move);
    setRefused(null);
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    const saw = sawAt(move, view);
    const result = await play(move, { ...saw, ...args });
    inFlight.current.delete(move);
    clearTimeout(timer);
    setSlow(false);
    if (result.ok) return true;
    const sentence = refusalSentence(result, view, words);
    setRefused({ sentence, turn: number, sticky: result.code === 'moved-on' });
    announce(sentence);
    return false;
  };
  const isShown = refused !== null && (refused.sticky || refused.turn === number);
  return { send, refusal: isShown ? refused.sentence : null, slow };
}

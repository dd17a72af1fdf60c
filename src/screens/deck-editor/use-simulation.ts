import { useEffect, useRef, useState } from 'react';
import type { Deck } from '../../decks/schema.ts';
import type { DeckSimulation } from '../../rules/simulate-deck.ts';
import { isSimulationAnswer, type SimulationQuestion } from './simulation-messages.ts';

/** After the last change; games are played anew then. */
const AFTER_MS = 400;

export interface Simulated {
  /** The last that was played; `null` before the first, or where the deck can't be played. */
  simulation: DeckSimulation | null;
  isPlaying: boolean;
}

/** Plays many games with a deck, in a worker of its own, and again when the deck or the plan changes. */
export function useSimulation(deck: Deck, { focus, turns }: { focus: number; turns: number }): Simulated {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const [state, setState] = useState<Simulated>({ simulation: null, isPlaying: true });
  useEffect(() => {
    const opened = openWorker();
    worker.current = opened;
    const heard = ({ data }: MessageEvent<unknown>): void => {
      if (!isSimulationAnswer(data) || data.id !== asked.current) return;
      setState({ simulation: data.simulation, isPlaying: false });
    };
    opened?.addEventListener('message', heard);
    return () => opened?.terminate();
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.current += 1;
      const question: SimulationQuestion = { id: asked.current, deck: JSON.stringify(deck), focus, turns };
      worker.current?.postMessage(question);
      setState(({ simulation }) => ({ simulation, isPlaying: true }));
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [deck, focus, turns]);
  return state;
}

/** `null` where there are no workers, as in a test. */
function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(new URL('simulate.worker.ts', import.meta.url), { type: 'module' });
}

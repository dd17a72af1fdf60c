import * as z from 'zod/mini';
import type { DeckSimulation } from '../../rules/simulate-deck.ts';

/** What the page asks of the worker. */
export const simulationQuestionSchema = z.object({
  id: z.number(),
  /** The file of a deck. */
  deck: z.string(),
  /** How many goals are in play. */
  focus: z.number(),
  /** For how many turns there is time. */
  turns: z.number(),
});

export type SimulationQuestion = z.infer<typeof simulationQuestionSchema>;

export interface SimulationAnswer {
  /** Of the question. */
  id: number;
  /** `null` = the deck can't be played. */
  simulation: DeckSimulation | null;
}

/** The worker is part of this page, and says nothing else. */
export function isSimulationAnswer(data: unknown): data is SimulationAnswer {
  return typeof data === 'object' && data !== null && 'id' in data && 'simulation' in data;
}

import { parseDeck } from '../../decks/parse.ts';
import { simulateDeck } from '../../rules/simulate-deck.ts';
import { simulationQuestionSchema, type SimulationAnswer } from './simulation-messages.ts';

/** Plays whole games away from the page, so that nobody waits for a letter. */
addEventListener('message', (event: MessageEvent<unknown>) => {
  const question = simulationQuestionSchema.safeParse(event.data);
  if (!question.success) return;
  const { id, deck, focus, turns } = question.data;
  const parsed = parseDeck(deck);
  const answer: SimulationAnswer = {
    id,
    simulation: parsed.ok ? simulateDeck(parsed.deck, { preset: 'workshop', focus, turns }) : null,
  };
  postMessage(answer);
});

import type { TurnPlay } from './use-turn.ts';

/** Plays what is next, as far as everything that it needs is chosen: for the one button, and for a clicker. */
export async function pressNext(turn: TurnPlay): Promise<void> {
  const { step, choice, pips, send } = turn;
  if (step.move === 'placeTile' && choice) {
    const caption = turn.caption.trim();
    const isPlaced = await send('placeTile', { ...choice, ...(caption && { caption }) });
    if (isPlaced) turn.setCaption('');
  } else if (step.move === 'removeTile' && choice) await send('removeTile', { ...choice });
  else if (step.move === 'enterRoll' && pips !== null) await send('enterRoll', { pips });
  else if (step.move !== null) await send(step.move);
}

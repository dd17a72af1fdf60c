import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import type { TurnPlay } from './use-turn.ts';
import { playWords } from './words.ts';

const PIPS = ['1', '2', '3', '4', '5', '6'] as const;

/** The number that the team rolled on the table, where dice are physical. */
export function RollChoice({ turn }: { turn: TurnPlay }) {
  const say = useWords(playWords);
  return (
    <RadioCards
      legend={say('rollGroup')}
      layout="chips"
      cards={PIPS.map((pips) => ({ value: pips, name: pips }))}
      value={PIPS.find((pips) => Number(pips) === turn.pips) ?? null}
      onValue={(pips) => turn.choosePips(Number(pips))}
    />
  );
}

import { useState } from 'react';
import type { OutcomeId } from '../rules/state.ts';
import { useWords } from '../words/index.ts';
import { Act } from './act.tsx';
import { CheckCards } from './check-cards.tsx';
import { HouseRulesAct } from './house-rules.tsx';
import { reasonOf, useAct, type AtTable } from './use-act.ts';
import { whyNot } from './why-not.ts';
import { facilitateWords } from './words.ts';

/** Which outcomes are in play, and the house rules. */
export function RuleTools({ table }: { table: AtTable }) {
  return (
    <>
      <OutcomesAct table={table} />
      <HouseRulesAct table={table} />
    </>
  );
}

function OutcomesAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const { view, deck } = table;
  const [changed, setChanged] = useState<OutcomeId[] | null>(null);
  const chosen = changed ?? view.inPlay;
  const onDo = async (): Promise<boolean> => {
    const isDone = await act(() => table.play('setOutcomes', { outcomes: chosen }));
    if (isDone) setChanged(null);
    return isDone;
  };
  return (
    <Act
      name={say('outcomes.name')}
      sees={say('outcomes.sees')}
      doName={say('outcomes.do')}
      missing={reasonOf(whyNot.setOutcomes(view, chosen), table)}
      refusal={refusal}
      onDo={onDo}
    >
      <CheckCards
        legend={say('outcomes.legend')}
        cards={deck.outcomes.map(({ id, name }) => ({ value: id, name }))}
        values={chosen}
        onValues={setChanged}
      />
    </Act>
  );
}

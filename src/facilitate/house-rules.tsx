import { useState } from 'react';
import type { HouseRules } from '../rules/state.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import type { KeyOf } from '../words/say.ts';
import { Act } from './act.tsx';
import styles from './tools.module.css';
import { useAct, type AtTable } from './use-act.ts';
import { facilitateWords } from './words.ts';

type Key = KeyOf<(typeof facilitateWords)['messages']>;

interface Option {
  key: Key;
  count?: number;
  change: Partial<HouseRules>;
}

interface Rule {
  legend: Key;
  options: readonly Option[];
}

const TIMER_MINUTES = [2, 3, 4, 5, 6, 8, 10];

/** Every house rule in plain words, each with what it can be. */
const RULES: readonly Rule[] = [
  {
    legend: 'rules.effect.legend',
    options: [
      { key: 'rules.effect.hidden', change: { effect: 'hidden' } },
      { key: 'rules.effect.shown', change: { effect: 'shown' } },
    ],
  },
  {
    legend: 'rules.mitigate.legend',
    options: [
      { key: 'rules.mitigate.true', change: { mitigate: true } },
      { key: 'rules.mitigate.false', change: { mitigate: false } },
    ],
  },
  {
    legend: 'rules.hearAll.legend',
    options: [
      { key: 'rules.hearAll.true', change: { hearAll: true } },
      { key: 'rules.hearAll.false', change: { hearAll: false } },
    ],
  },
  {
    legend: 'rules.tokens.legend',
    options: [
      { key: 'rules.tokens.team', change: { tokens: 'team' } },
      { key: 'rules.tokens.shared', change: { tokens: 'shared' } },
    ],
  },
  {
    legend: 'rules.dice.legend',
    options: [
      { key: 'rules.dice.d6', change: { dice: 'd6' } },
      { key: 'rules.dice.physical', change: { dice: 'physical' } },
    ],
  },
  {
    legend: 'rules.softTimerMinutes.legend',
    options: [
      { key: 'rules.softTimerMinutes.off', change: { softTimerMinutes: null } },
      ...TIMER_MINUTES.map((count): Option => ({
        key: 'rules.softTimerMinutes.minutes',
        count,
        change: { softTimerMinutes: count },
      })),
    ],
  },
];

/** Whether the rules are already as a change would make them. */
function holds(rules: HouseRules, change: Partial<HouseRules>): boolean {
  const now = new Map<string, unknown>(Object.entries(rules));
  return Object.entries(change).every(([rule, value]) => now.get(rule) === value);
}

/** Changes the house rules, all that were chosen in one act. */
export function HouseRulesAct({ table }: { table: AtTable }) {
  const say = useWords(facilitateWords);
  const { act, refusal } = useAct(table);
  const [changed, setChanged] = useState<Partial<HouseRules>>({});
  const now = table.view.houseRules;
  const rules = { ...now, ...changed };
  const onDo = async (): Promise<boolean> => {
    const isDone = await act(() => table.play('setHouseRules', { ...changed }));
    if (isDone) setChanged({});
    return isDone;
  };
  return (
    <Act
      name={say('rules.name')}
      sees={say('rules.sees')}
      doName={say('rules.do')}
      missing={holds(now, changed) ? say('mend.same') : null}
      refusal={refusal}
      onDo={onDo}
    >
      <div className={styles['tools']}>
        {RULES.map(({ legend, options }) => (
          <RadioCards
            key={legend}
            legend={say(legend)}
            cards={options.map((option) => ({
              value: nameOf(option),
              name: say(option.key, { count: option.count ?? 0 }),
            }))}
            value={nameOf(options.find(({ change }) => holds(rules, change)))}
            onValue={(name) => {
              const option = options.find((each) => nameOf(each) === name);
              if (option) setChanged({ ...changed, ...option.change });
            }}
          />
        ))}
      </div>
    </Act>
  );
}

function nameOf(option: Option | undefined): string {
  return option ? `${option.key}.${option.count ?? ''}` : '';
}

import type { BoardOutcome } from '../board/board-words.ts';
import type { PresetName } from '../rules/setup.ts';
import type { OutcomeId } from '../rules/state.ts';
import { Button } from '../ui/button.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { useWords } from '../words/index.ts';
import type { Say } from '../words/say.ts';
import { CheckCards } from './check-cards.tsx';
import { cardsIn, outcomesIn } from './plan.ts';
import styles from './plan-fields.module.css';
import { facilitateWords } from './words.ts';

/** What is planned before a game: how, how long, and with which outcomes. */
export interface Plan {
  preset: PresetName;
  minutes: number;
  /** `null` = as many as the time allows, the first in path order. */
  outcomes: readonly OutcomeId[] | null;
}

export const FIRST_PLAN: Plan = { preset: 'workshop', minutes: 90, outcomes: null };

const PRESET_NAMES = ['workshop', 'taster', 'classic'] as const;
const TIMES = [30, 45, 60, 90, 120, 180, 240] as const;

/** The outcomes that a plan puts in play. */
export function outcomesOfPlan(plan: Plan, all: readonly Pick<BoardOutcome, 'id'>[]): OutcomeId[] {
  const chosen = plan.outcomes ?? proposed(plan, all);
  return all.map(({ id }) => id).filter((id) => chosen.includes(id));
}

/** The whole path is the whole path, however long it takes. */
function proposed({ preset, minutes }: Plan, all: readonly Pick<BoardOutcome, 'id'>[]): OutcomeId[] {
  const count = preset === 'classic' ? all.length : outcomesIn(minutes, preset, all.length);
  return all.slice(0, count).map(({ id }) => id);
}

export interface PlanFieldsProps {
  plan: Plan;
  onPlan: (plan: Plan) => void;
  outcomes: readonly BoardOutcome[];
}

/** Chooses how to play, for how long and with which outcomes; proposes the outcomes from the time. */
export function PlanFields({ plan, onPlan, outcomes }: PlanFieldsProps) {
  const say = useWords(facilitateWords);
  const chosen = outcomesOfPlan(plan, outcomes);
  const fits = outcomesIn(plan.minutes, plan.preset, outcomes.length);
  const params = { cards: cardsIn(plan.minutes, plan.preset), outcomes: fits };
  const proposal =
    plan.outcomes === null && plan.preset !== 'classic'
      ? say('plan.proposal', params)
      : say('plan.own', { ...params, count: chosen.length });
  return (
    <>
      <RadioCards
        legend={say('plan.preset')}
        cards={PRESET_NAMES.map((value) => ({
          value,
          name: say(`plan.presets.${value}.name`),
          hint: say(`plan.presets.${value}.hint`),
        }))}
        value={plan.preset}
        onValue={(preset) => onPlan({ ...plan, preset })}
      />
      <RadioCards
        legend={say('plan.time')}
        layout="chips"
        cards={TIMES.map((minutes) => ({ value: String(minutes), name: sayTime(minutes, say) }))}
        value={String(plan.minutes)}
        onValue={(value) => onPlan({ ...plan, minutes: Number(value) })}
      />
      <div className={styles['outcomes']}>
        <CheckCards
          legend={say('plan.outcomes')}
          hint={chosen.length < 2 ? say('plan.few') : proposal}
          cards={outcomes.map(({ id, name }) => ({ value: id, name }))}
          values={chosen}
          onValues={(values) => onPlan({ ...plan, outcomes: values })}
        />
        {plan.outcomes !== null && (
          <Button look="quiet" onClick={() => onPlan({ ...plan, outcomes: null })}>
            {say('plan.propose')}
          </Button>
        )}
      </div>
    </>
  );
}

function sayTime(minutes: number, say: Say<(typeof facilitateWords)['messages']>): string {
  if (minutes < 60) return say('plan.minutes', { count: minutes });
  const count = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? say('plan.hours', { count }) : say('plan.hoursHalf', { count });
}

import { useState } from 'react';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import type { Deck } from '../../decks/schema.ts';
import type { DeckSimulation } from '../../rules/simulate-deck.ts';
import { SelectField } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import { adviceText } from '../../words/simulation.ts';
import { FinishChart } from './finish-chart.tsx';
import styles from './how-it-plays.module.css';
import { useSimulation } from './use-simulation.ts';
import { editorWords } from './words.ts';

const TURNS = [8, 12, 16, 20, 24, 30, 36, 46, 60];
const FIRST_TURNS = 24;
const FIRST_GOALS = 3;

/** What a thousand played games say: whether the path is finished in the time there is, and who is heard. */
export function HowItPlays({ deck }: { deck: Deck }) {
  const say = useWords(editorWords);
  const most = outcomesOf(deck).length;
  const [turns, setTurns] = useState(FIRST_TURNS);
  const [wanted, setWanted] = useState(FIRST_GOALS);
  const focus = Math.min(Math.max(2, wanted), most);
  const { simulation, isPlaying } = useSimulation(deck, { focus, turns });
  const goals = Array.from({ length: Math.max(0, most - 1) }, (_, index) => index + 2);
  return (
    <section className={styles['plays']} aria-labelledby="plays">
      <h3 id="plays" className={styles['title']}>
        {say('plays.title')}
      </h3>
      <p>{say('plays.lead')}</p>
      <div className={styles['plan']}>
        <SelectField
          label={say('plays.goals')}
          value={String(focus)}
          onValue={(value) => setWanted(Number(value))}
          options={goals.map((count) => ({ value: String(count), name: say('plays.goalCount', { count }) }))}
        />
        <SelectField
          label={say('plays.turns')}
          value={String(turns)}
          onValue={(value) => setTurns(Number(value))}
          options={TURNS.map((count) => ({ value: String(count), name: say('plays.turnCount', { count }) }))}
        />
      </div>
      {simulation ? (
        <Played deck={deck} simulation={simulation} />
      ) : (
        <p>{say(isPlaying ? 'plays.playing' : 'plays.none')}</p>
      )}
    </section>
  );
}

function Played({ deck, simulation }: { deck: Deck; simulation: DeckSimulation }) {
  const say = useWords(editorWords);
  return (
    <div className={styles['played']}>
      <FinishChart simulation={simulation} />
      <div className={styles['words']}>
        <ul className={styles['advice']}>
          {simulation.advice.map((advice) => (
            <li key={advice.code}>{adviceText(advice)}</li>
          ))}
        </ul>
        <p className={styles['name']}>{say('plays.heard')}</p>
        <Heard deck={deck} simulation={simulation} />
      </div>
    </div>
  );
}

/** How many cards of each view come in a game, as a row of its tiles. */
function Heard({ deck, simulation }: { deck: Deck; simulation: DeckSimulation }) {
  const say = useWords(editorWords);
  const perspectives = perspectivesOf(deck);
  const most = Math.max(1, ...simulation.heard.map(({ cardsAGame }) => cardsAGame));
  return (
    <ul className={styles['heard']}>
      {simulation.heard.map(({ id, name, cardsAGame }) => {
        const of = perspectives.find((each) => each.id === id);
        return (
          <li key={id}>
            {of && <PerspectiveMark of={of} size="1.7rem" />}
            <span className={styles['view']}>{of?.short ?? name}</span>
            <span aria-hidden="true" className={styles['bar']}>
              <span style={{ width: `${(cardsAGame / most) * 100}%` }} />
            </span>
            <span>{say('plays.cards', { cards: cardsAGame.toFixed(1) })}</span>
          </li>
        );
      })}
    </ul>
  );
}

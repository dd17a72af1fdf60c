import type { DeckSimulation } from '../../rules/simulate-deck.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWords } from '../../words/index.ts';
import styles from './how-it-plays.module.css';
import { editorWords } from './words.ts';

const WIDTH = 480;
const HEIGHT = 220;
const LEFT = 44;
const FOOT = 30;
/** A facilitator can rely on it when so many tables finish. */
const ENOUGH = 0.8;

const heightOf = (share: number): number => share * (HEIGHT - FOOT - 14);
const top = (share: number): number => HEIGHT - FOOT - heightOf(share);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How many of the games are finished by each turn: a path that climbs, with the same in numbers beneath. */
export function FinishChart({ simulation }: { simulation: DeckSimulation }) {
  const say = useWords(editorWords);
  const { finishedByTurn, turns, finished } = simulation;
  const step = (WIDTH - LEFT) / Math.max(1, turns);
  const everySome = Math.max(1, Math.ceil(turns / 8));
  const isTold = (turn: number): boolean => turn % everySome === 0 || turn === turns;
  return (
    <figure className={styles['chart']}>
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {[0.5, ENOUGH, 1].map((share) => (
          <g key={share}>
            <path
              d={`M${LEFT} ${top(share)}H${WIDTH}`}
              className={styles['line']}
              data-enough={share === ENOUGH}
            />
            <text x={LEFT - 8} y={top(share) + 4} textAnchor="end">
              {percent(share)}
            </text>
          </g>
        ))}
        {finishedByTurn.map((share, index) => (
          // Turns are told apart by their place alone.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={index} transform={`translate(${(LEFT + index * step).toFixed(1)} 0)`}>
            <rect
              x={step * 0.14}
              y={top(share) - 2}
              width={step * 0.72}
              height={heightOf(share) + 2}
              rx={Math.min(4, step / 4)}
              className={styles['column']}
              data-enough={share >= ENOUGH}
            />
            {isTold(index + 1) && (
              <text x={step / 2} y={HEIGHT - 10} textAnchor="middle">
                {index + 1}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className={styles['caption']}>
        {say('plays.chart', { turns, share: percent(finished) })} {say('plays.caption')}
      </figcaption>
      <Disclosure look="quiet" name={say('plays.numbers')}>
        <table className={styles['numbers']}>
          <thead>
            <tr>
              <th scope="col">{say('plays.turn')}</th>
              <th scope="col">{say('plays.finished')}</th>
            </tr>
          </thead>
          <tbody>
            {finishedByTurn.flatMap((share, index) =>
              isTold(index + 1)
                ? [
                    <tr key={`${index + 1}`}>
                      <td>{index + 1}</td>
                      <td>{percent(share)}</td>
                    </tr>,
                  ]
                : [],
            )}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}

import type { AdviceParams, SimulationAdvice } from '../rules/simulate-advice.ts';
import type { DeckSimulation } from '../rules/simulate-deck.ts';

const of100 = (share: number): string => {
  const games = Math.round(share * 100);
  if (games === 0 && share > 0) return 'fewer than 1 game of 100';
  if (games === 100 && share < 1) return 'more than 99 games of 100';
  return `${games} game${games === 1 ? '' : 's'} of 100`;
};

const time = (minutes: number): string => {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    ...(hours > 0 ? [`${hours} hour${hours === 1 ? '' : 's'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} minute${rest === 1 ? '' : 's'}`] : []),
  ];
  return parts.join(' ');
};

const ADVICE: { readonly [Code in keyof AdviceParams]: (params: AdviceParams[Code]) => string } = {
  'time-fits': ({ finished, turns, minutes }) =>
    `It fits: in ${turns} turns, about ${time(minutes)}, the path is finished in ${of100(finished)}.`,
  'time-short': ({ finished, turns, minutes, fittingOutcomes, turnsNeeded, minutesNeeded }) =>
    [
      `Time is short: in ${turns} turns, about ${time(minutes)}, the path is finished in ${of100(finished)}.`,
      ...(fittingOutcomes === null ? [] : [`Choose ${fittingOutcomes} outcomes and it fits.`]),
      ...(turnsNeeded === null || minutesNeeded === null
        ? []
        : [
            `Or plan ${turnsNeeded} turns, about ${time(minutesNeeded)}: nine tables in ten are done by then.`,
          ]),
      'An unfinished path is fine too: say beforehand that it shows what is still to build.',
    ].join(' '),
  'time-left': ({ median, minutes, moreOutcomes }) =>
    `There is time for more: half of the tables are done by turn ${median}, after about ${time(minutes)}. With ${moreOutcomes} outcomes it still fits.`,
  'path-never-finished': () =>
    'Hardly any table finishes the path, however long it plays: too few effects place a tile. Change some to place, or add poems.',
  'view-unheard': ({ share, name, hearAll }) =>
    `In ${of100(share)} some view isn’t heard at all, most often “${name}”. ${hearAll ? 'Write more cards for it, or plan more turns.' : 'Switch on “Hearing every view”, or plan more turns.'}`,
  'cards-come-twice': ({ names, share }) =>
    `In up to ${of100(share)} a card comes a second time, of: ${names.join(', ')}. Write more, or plan fewer turns.`,
  'cards-hardly-seen': ({ count, all, aGame }) =>
    `${count} of ${all} cards hardly ever come: a table sees about ${Math.round(aGame)}. Leave out what doesn’t suit this group, so that the rest comes more often.`,
  'removes-miss': ({ share }) =>
    `Of the effects that take a tile away, ${Math.round(share * 100)} in 100 find none there. Let some take a tile that is placed often, or change some to discuss.`,
};

/** What a piece of advice says. */
export function adviceText<Code extends keyof AdviceParams>(
  advice: { code: Code; params: AdviceParams[Code] } & SimulationAdvice,
): string {
  return ADVICE[advice.code](advice.params);
}

const byTurn = (number: number | null): string =>
  number === null ? 'longer than was played' : `turn ${number}`;

/** A simulation as lines for a terminal. */
export function simulationLines(file: string, simulation: DeckSimulation): string[] {
  const { games, preset, turns, minutesATurn, outcomes, turnsToFinish, heard, poemsAGame } = simulation;
  const { neverSeen, hardlySeen, removes } = simulation;
  return [
    `${file}: ${games} games of preset ${preset}; ${outcomes.length} outcomes (${outcomes.map(({ name }) => name).join(', ')}).`,
    '',
    `Time: ${turns} turns of ${minutesATurn} minutes are ${time(turns * minutesATurn)}.`,
    `The path is finished: half of the games by ${byTurn(turnsToFinish.median)}, one in ten by ${byTurn(turnsToFinish.p10)}, nine in ten by ${byTurn(turnsToFinish.p90)}.`,
    ...chanceLines(simulation),
    'These tables play to finish; real ones may take longer.',
    '',
    'Heard in a game:',
    ...heard.map(
      ({ name, cardsAGame, neverShare }) =>
        `  ${name}: ${cardsAGame.toFixed(1)} cards${neverShare > 0 ? `; not at all in ${of100(neverShare)}` : ''}`,
    ),
    `  Poems: ${poemsAGame.toFixed(1)}`,
    '',
    `Cards never seen: ${list(neverSeen)}.`,
    `Cards hardly ever seen: ${list(hardlySeen)}.`,
    `Effects that take a tile away: ${removes.aGame.toFixed(1)} a game; ${Math.round(removes.missShare * 100)} in 100 find none there.`,
    '',
    'What to do:',
    ...simulation.advice.map((advice) => `  ${adviceText(advice)}`),
  ];
}

const list = (ids: readonly string[]): string => {
  if (ids.length === 0) return 'none';
  return ids.length > 12 ? `${ids.slice(0, 12).join(', ')} and ${ids.length - 12} more` : ids.join(', ');
};

/** The chance to be finished by every few turns, and by the last. */
function chanceLines({ finishedByTurn, turns }: DeckSimulation): string[] {
  const step = Math.max(1, Math.ceil(turns / 8));
  const shown = finishedByTurn.flatMap((share, index) => {
    const turn = index + 1;
    return turn % step === 0 || turn === turns ? [{ turn, share }] : [];
  });
  return shown.map(
    ({ turn, share }) =>
      `  by turn ${String(turn).padStart(3)}: ${String(Math.round(share * 100)).padStart(3)}%`,
  );
}

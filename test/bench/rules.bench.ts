/**
 * The rules by themselves beside boardgame.io's reducer, over the same moves in the same run: `npm run bench -- rules`.
 * Medians of five (`RUNS` to change it); what counts is the ratio. Both in production mode, in which boardgame.io
 * leaves out its checks for developers.
 */
import type { TableEvent } from '../../src/rules/event.ts';
import type { TableSetup } from '../../src/rules/state.ts';

process.env['NODE_ENV'] = 'production';
const { draftEngine } = await import('../support/draft-engine.ts');
const { applyMove, checkMove, startTable } = await import('../../src/rules/play.ts');
const { greedyMove, simulateGame } = await import('../../src/rules/simulate.ts');
const { simulateDeck } = await import('../../src/rules/simulate-deck.ts');
const { yardstickDeck } = await import('../decks/yardstick-deck.ts');
const { yardstickTable } = await import('../properties/yardstick-setup.ts');

const RUNS = Number(process.env['RUNS'] ?? 5);
const TURNS = 48;
/** As many games by the reducer as 10,000 by the simulator must not take longer than, both a tenth of it. */
const REDUCER_GAMES = 30;
const SIMULATED_GAMES = 1_000;

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const wholeDeck = yardstickDeck(70);
const deck = yardstickTable({ placePercent: 70, outcomes: 7, hearAll: true });
const setups = Array.from({ length: SIMULATED_GAMES }, (_, n): TableSetup => ({
  ...deck,
  seed: `bench ${n}`,
}));

/** The moves of a whole game, to be played by both. */
function movesOf(setup: TableSetup): TableEvent[] {
  const state = startTable(setup);
  const given = { atMs: 0, nobodyHere: false };
  const events: TableEvent[] = (['0', '1', '2', '3'] as const).map((team) => ({
    move: 'takeSeat',
    input: { team },
    seat: '4',
    given,
  }));
  for (const event of events) applyMove(state, event, setup);
  while (state.ended === null && state.turn.number <= TURNS) {
    const event = greedyMove(state);
    applyMove(state, event, setup);
    events.push(event);
  }
  return events;
}

/** Every move checked and applied by the rules. */
function byRules(setup: TableSetup, events: TableEvent[]): number {
  const state = startTable(setup);
  for (const event of events) {
    if (checkMove(state, event, setup)) throw new Error(`${event.move} was refused`);
    applyMove(state, event, setup);
  }
  return events.length;
}

/** Every move by the reducer, which checks and applies it by the same rules. */
function byReducer(setup: TableSetup, events: TableEvent[]): number {
  const engine = draftEngine(setup);
  let state = engine.start();
  for (const event of events) state = engine.play(state, event);
  return events.length;
}

const games = setups.slice(0, REDUCER_GAMES).map((setup) => ({ setup, events: movesOf(setup) }));

/** Seconds for a piece of work, and the moves that it played. */
function timed(work: () => number): { seconds: number; moves: number } {
  const startMs = performance.now();
  const moves = work();
  return { seconds: (performance.now() - startMs) / 1000, moves };
}

const total = (moves: number[]): number => moves.reduce((all, each) => all + each, 0);
const reducer = (): number => total(games.map(({ setup, events }) => byReducer(setup, events)));
const rules = (): number =>
  total(Array.from({ length: 20 }, () => total(games.map(({ setup, events }) => byRules(setup, events)))));
const simulator = (): number => total(setups.map((setup) => simulateGame(setup, { turns: TURNS }).moves));
/** As `npm run deck -- simulate` does: the same, counted, and the advice on top. */
const forAuthors = (): number =>
  simulateDeck(wholeDeck, { preset: 'classic', games: SIMULATED_GAMES, turns: TURNS, longest: TURNS }).games;

for (const warmUp of [reducer, rules, simulator, forAuthors]) warmUp();
const runs = Array.from({ length: RUNS }, () => {
  const [slow, plain, whole, authors] = [timed(reducer), timed(rules), timed(simulator), timed(forAuthors)];
  const speed = ({ moves, seconds }: typeof slow): number => moves / seconds;
  return {
    reducer: speed(slow),
    rules: speed(plain),
    simulator: speed(whole),
    rulesBeside: speed(plain) / speed(slow),
    simulatorBeside: speed(whole) / speed(slow),
    games: slow.seconds / whole.seconds,
    forAuthors: slow.seconds / authors.seconds,
  };
});
const of = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));

console.log('| what plays | moves a second | beside the reducer |');
console.log('| --- | --- | --- |');
console.log(`| boardgame.io's reducer over the rules | ${of((run) => run.reducer).toFixed(0)} | 1× |`);
console.log(
  `| the rules, each move checked | ${of((run) => run.rules).toFixed(0)} | ${of((run) => run.rulesBeside).toFixed(0)}× (at least 30×) |`,
);
console.log(
  `| the simulator, whole games | ${of((run) => run.simulator).toFixed(0)} | ${of((run) => run.simulatorBeside).toFixed(0)}× |`,
);
const inTheTime = (ratio: number): string => (ratio * SIMULATED_GAMES * (300 / REDUCER_GAMES)).toFixed(0);
console.log(
  `\nIn the time of 300 games of ${TURNS} turns by the reducer the simulator plays ${inTheTime(of((run) => run.games))}, and \`deck simulate\`, counts and advice included, ${inTheTime(of((run) => run.forAuthors))} (each at least 10000).`,
);

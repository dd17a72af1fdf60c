import type { TableState, TurnStep } from '../../src/rules/state.ts';
import { longestDeck } from './told-decks.ts';
import { tell, type Told, type ToldGame } from './told-games.ts';

/** At this step of a turn, once a few turns were played. */
const at =
  (step: TurnStep, from: number, also: (state: TableState) => boolean = () => true) =>
  (state: TableState): boolean =>
    state.turn.step === step && state.turn.number >= from && also(state);

const isPoem = ({ turn }: TableState): boolean => turn.cardId?.includes('poem') ?? false;
const effectIs =
  (op: string) =>
  ({ turn }: TableState): boolean =>
    turn.effects[turn.nextEffect]?.op === op;
const did =
  (how: string) =>
  ({ turn }: TableState): boolean =>
    turn.done.at(-1)?.how === how;

/** Everything of its perspective lies already: any missing tile may be placed. */
function lendsAHand(state: TableState): boolean {
  const effect = state.turn.effects[state.turn.nextEffect];
  const { perspective } = effect ?? {};
  if (effect?.op !== 'place' || !perspective) return false;
  return state.inPlay.every((outcome) => state.path[outcome]?.[perspective]);
}

const WORKSHOP = { preset: 'workshop' } as const;
const TASTER = { preset: 'taster' } as const;

/** Every moment of a game that looks different, by name. */
export const MOMENTS = {
  'first-roll': { until: at('roll', 1) },
  roll: { until: at('roll', 14) },
  'enter-roll': { choices: { houseRules: { dice: 'physical' } }, until: at('roll', 1) },
  talk: { until: at('talk', 15, (state) => !isPoem(state)) },
  'talk-heard-least': {
    choices: WORKSHOP,
    until: at('talk', 5, ({ turn }) => turn.draw?.because === 'hear-all'),
  },
  'talk-shared': { choices: TASTER, until: at('talk', 3, (state) => !isPoem(state)) },
  'talk-asked-to-move-on': {
    until: at('talk', 4, (state) => !isPoem(state)),
    after: [['askToMoveOn']],
  },
  'talk-two-effects': { until: at('talk', 3, ({ turn }) => turn.effects.length > 1) },
  poem: { until: at('talk', 3, isPoem) },
  place: { until: at('act', 12, effectIs('place')) },
  'place-poem': { until: at('act', 6, (state) => isPoem(state) && effectIs('place')(state)) },
  'lend-a-hand': { choices: WORKSHOP, until: at('act', 8, lendsAHand) },
  remove: { until: at('act', 12, effectIs('remove')) },
  'remove-or-keep': { choices: WORKSHOP, until: at('act', 8, effectIs('remove')) },
  placed: {
    until: at('finish', 10, (state) => did('placed')(state) && state.turn.completed.length === 0),
  },
  removed: { until: at('finish', 10, did('removed')) },
  kept: { choices: WORKSHOP, until: at('finish', 6, did('mitigated')) },
  depends: {
    until: at('act', 8, effectIs('place')),
    after: [['decline', { reason: 'It depends on whether anybody asked her what she wants.' }]],
  },
  completed: { until: at('finish', 12, ({ turn }) => turn.completed.length > 0) },
  paused: { until: at('talk', 9), after: [['pause']] },
  'ended-part': {
    until: at('finish', 22, ({ locked }) => locked.length > 1),
    after: [['endGame']],
  },
  ended: { choices: WORKSHOP, until: ({ ended }) => ended === 'path' },
  'longest-card': { deck: longestDeck(), until: at('talk', 1, (state) => !isPoem(state)) },
  'longest-poem': { deck: longestDeck(), until: at('talk', 1, isPoem) },
  'longest-effect': { deck: longestDeck(), until: at('act', 6, effectIs('remove')) },
} as const satisfies Record<string, Told>;

export type Moment = keyof typeof MOMENTS;

const told = new Map<Moment, ToldGame>();

/** A game at a moment; told once. */
export function moment(name: Moment): ToldGame {
  const game = told.get(name) ?? tell(MOMENTS[name]);
  told.set(name, game);
  return game;
}

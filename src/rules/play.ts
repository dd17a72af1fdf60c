import { settleEffects } from './effects.ts';
import type { TableEvent } from './event.ts';
import type { By } from './history.ts';
import { isMoveName, MOVES, type MoveName } from './moves.ts';
import { emptyPath, isFull } from './path.ts';
import { refuse, type Refusal } from './refusals.ts';
import { FACILITATOR, type Pile, type TableSetup, type TableState, type TeamState } from './state.ts';
import { TEAM_MOVES } from './team-moves.ts';
import { startingTokens } from './track.ts';
import { beginTurn, freshTurn, settleTeams } from './turn.ts';

const freshPile = (): Pile => ({ shuffle: 0, next: 0, chosen: [] });
const freshTeam = (): TeamState => ({ name: null, inPlay: false, leaving: false, seated: false });

/** A table before anybody sat down: every slot empty, team 0 to roll. */
export function startTable(setup: TableSetup): TableState {
  const state: TableState = {
    stateVersion: 1,
    turn: freshTurn(1, '0'),
    path: emptyPath(setup),
    locked: [],
    tokens: startingTokens(setup.houseRules.tokens),
    piles: [freshPile(), freshPile(), freshPile(), freshPile(), freshPile()],
    drawn: [0, 0, 0, 0],
    barriers: [],
    teams: { '0': freshTeam(), '1': freshTeam(), '2': freshTeam(), '3': freshTeam() },
    order: ['0', '1', '2', '3'],
    inPlay: setup.outcomes.filter((outcome) => setup.inPlay.includes(outcome)),
    houseRules: { ...setup.houseRules },
    paused: setup.paused,
    ended: null,
    rolls: 0,
    swappedOut: [],
    history: [],
    actions: [],
    starts: [],
    ahead: [],
  };
  beginTurn(state, 1, '0');
  return state;
}

/** Anybody does these, in anybody's turn: the facilitator does them for nobody. */
const FOR_NOBODY: readonly MoveName[] = ['askToMoveOn', 'captionTile'];

/** Who plays an event. A facilitator who sends a team's move directly acts for the active team. */
function byOf(state: TableState, event: Pick<TableEvent, 'seat' | 'given' | 'move'>, setup: TableSetup): By {
  const { seat, given } = event;
  if (seat !== FACILITATOR) return { seat, team: seat, given, setup };
  const forActive = Object.hasOwn(TEAM_MOVES, event.move) && !FOR_NOBODY.includes(event.move);
  return { seat, team: forActive ? state.turn.team : null, given, setup };
}

/** `null` when the event may happen now, else why not. Changes nothing. */
export function checkMove<K extends MoveName>(
  state: TableState,
  event: TableEvent<K>,
  setup: TableSetup,
): Refusal | null {
  if (!isMoveName(event.move)) return refuse('unknown-move');
  return MOVES[event.move].check(state, event.input, byOf(state, event, setup));
}

/** Applies an event that `checkMove` allowed, to the state that it is given. */
export function applyMove<K extends MoveName>(
  state: TableState,
  event: TableEvent<K>,
  setup: TableSetup,
): void {
  const by = byOf(state, event, setup);
  MOVES[event.move].apply(state, event.input, by);
  if (MOVES[event.move].changes === 'game') state.ahead = [];
  settle(state, by);
}

/** After any change: effects that became impossible pass, teams that aren't in play pass on. */
function settle(state: TableState, by: By): void {
  settleEffects(state, by);
  if (!isFull(state)) state.turn.pathWasOpen = true;
  settleTeams(state);
}

/** The state after a log of events, from the start. The same log gives the same state, byte for byte. [HOLDS-7] */
export function replay(setup: TableSetup, events: readonly TableEvent[]): TableState {
  const state = startTable(setup);
  for (const event of events) applyMove(state, event, setup);
  return state;
}

import type { Given, TableEvent } from '../../src/rules/event.ts';
import type { MoveInputs, MoveName } from '../../src/rules/moves.ts';
import type { NoInput } from '../../src/rules/moves/move.ts';
import type { Slot } from '../../src/rules/path.ts';
import { applyMove, checkMove, replay, startTable } from '../../src/rules/play.ts';
import type { Refusal } from '../../src/rules/refusals.ts';
import {
  FACILITATOR,
  TEAMS,
  type Core,
  type Effect,
  type HouseRules,
  type OutcomeId,
  type PerspectiveId,
  type Seat,
  type SetupCard,
  type TableSetup,
  type TableState,
  type Team,
  type TurnStep,
} from '../../src/rules/state.ts';

export const PERSPECTIVES: readonly PerspectiveId[] = ['people', 'provision', 'staff', 'managers'];
export const OUTCOMES: readonly OutcomeId[] = [
  'choice',
  'wellbeing',
  'dignity',
  'quality-of-life',
  'freedom',
  'economic',
  'contribution',
];

/** An effect as a card has it. */
export const place = (perspective: PerspectiveId | null, ...suggests: OutcomeId[]): Effect => ({
  op: 'place',
  perspective,
  suggests,
});
export const remove = (perspective: PerspectiveId | null): Effect => ({
  op: 'remove',
  perspective,
  suggests: [],
});
export const discuss = (perspective: PerspectiveId | null = null): Effect => ({
  op: 'discuss',
  perspective,
  suggests: [],
});

/** `'choice/staff'` is the slot of the staff tile on the outcome Choice. */
export function slot(name: string): Slot {
  const [outcome = '', perspective = ''] = name.split('/');
  return { outcome, perspective };
}

export interface TableOptions {
  /** How many teams sit, the first ones; 4 unless told. */
  teams?: 0 | 1 | 2 | 3 | 4;
  /** How many outcomes the deck has, the first ones; 3 unless told. All are in play. */
  outcomes?: number;
  inPlay?: OutcomeId[];
  /** The effects of every scenario card; without it, each places its own perspective's tile. */
  card?: Effect[];
  /** Cards a perspective; 6 unless told. */
  cards?: number | Record<PerspectiveId, number>;
  /** Poems without effects; 3 unless told. */
  poems?: number;
  /** The whole deck, instead of the four lines above. */
  deck?: SetupCard[];
  leftOut?: string[];
  firstCard?: string;
  houseRules?: Partial<HouseRules>;
  seed?: string;
  paused?: boolean;
  /** Slots that are filled before the first roll, as `'choice/staff'`. */
  tiles?: string[];
}

/** What the teams are called at first. */
export const TEAM_NAMES: Record<Team, string> = {
  '0': 'Kingfishers',
  '1': 'Oaks',
  '2': 'Lanterns',
  '3': 'Harbour',
};

const PLAIN_RULES: HouseRules = {
  tokens: 'team',
  dice: 'physical',
  hearAll: false,
  mitigate: false,
  effect: 'hidden',
  softTimerMinutes: null,
};

/** A scenario card of a test's deck. */
export function aCard(id: string, perspective: PerspectiveId, effects?: Effect[]): SetupCard {
  return { id: `deck/${id}`, kind: 'scenario', perspective, effects: effects ?? [place(perspective)] };
}

/** A poem of a test's deck; without effects it lets the team place any missing tile. */
export function aPoem(id: string, effects: Effect[] = []): SetupCard {
  return { id: `deck/${id}`, kind: 'poem', perspective: null, effects };
}

function deckFor(options: TableOptions): SetupCard[] {
  if (options.deck) return options.deck;
  const many = options.cards ?? 6;
  const scenarios = PERSPECTIVES.flatMap((perspective) => {
    const count = typeof many === 'number' ? many : (many[perspective] ?? 0);
    return Array.from({ length: count }, (_, i) => aCard(`${perspective}-${i}`, perspective, options.card));
  });
  const poems = Array.from({ length: options.poems ?? 3 }, (_, i) => aPoem(`poem-${i}`));
  return [...scenarios, ...poems];
}

/** What a table starts from, in a test. */
export function aSetup(options: TableOptions = {}): TableSetup {
  const outcomes = OUTCOMES.slice(0, options.outcomes ?? 3);
  return {
    seed: options.seed ?? 'a seed',
    perspectives: [...PERSPECTIVES],
    outcomes,
    cards: deckFor(options),
    leftOut: options.leftOut ?? [],
    ...(options.firstCard === undefined ? {} : { firstCard: options.firstCard }),
    teamNames: { ...TEAM_NAMES },
    houseRules: { ...PLAIN_RULES, ...options.houseRules },
    inPlay: options.inPlay ?? outcomes,
    paused: options.paused ?? false,
  };
}

/** The input of a move may be left out where nothing needs to be said. */
type Said<K extends MoveName> = NoInput extends MoveInputs[K]
  ? [input?: MoveInputs[K]]
  : [input: MoveInputs[K]];

const EVERYBODY_HERE: Given = { atMs: 1_000, nobodyHere: false };

/** A table under test: real rules, every move written down. */
export class TableInTest {
  readonly events: TableEvent[] = [];
  readonly state: TableState;
  /** What the world knows at the next moves. */
  given: Given = EVERYBODY_HERE;

  constructor(readonly setup: TableSetup) {
    this.state = startTable(setup);
  }

  get turn(): TableState['turn'] {
    return this.state.turn;
  }

  /** Plays a move, which must be allowed. */
  play<K extends MoveName>(seat: Seat, move: K, ...said: Said<K>): this {
    const event = this.event(seat, move, said);
    const refusal = checkMove(this.state, event, this.setup);
    if (refusal) throw new Error(`${move} by ${seat} was refused: ${JSON.stringify(refusal)}`);
    applyMove(this.state, event, this.setup);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an event of one move is one of the union over all
    this.events.push(event as TableEvent);
    return this;
  }

  /** What the facilitator does. */
  facilitator<K extends MoveName>(move: K, ...said: Said<K>): this {
    return this.play(FACILITATOR, move, ...said);
  }

  /** What the active team does. */
  team<K extends MoveName>(move: K, ...said: Said<K>): this {
    return this.play(this.state.turn.team, move, ...said);
  }

  /** Why a move would be refused now, or `null`. */
  refusal<K extends MoveName>(seat: Seat, move: K, ...said: Said<K>): Refusal | null {
    return checkMove(this.state, this.event(seat, move, said), this.setup);
  }

  /** The code of a refusal, or `null`. */
  code<K extends MoveName>(seat: Seat, move: K, ...said: Said<K>): Refusal['code'] | null {
    return this.refusal(seat, move, ...said)?.code ?? null;
  }

  private event<K extends MoveName>(seat: Seat, move: K, said: Said<K>): TableEvent<K> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Said` leaves it out only where `{}` is an input
    const input = (said[0] ?? {}) as MoveInputs[K];
    return { move, input, seat, given: this.given };
  }

  /** Plays the active team's turn on until it stands at this step, rolling `pips` and declining what there is to do. */
  to(step: TurnStep, pips = 1): this {
    for (let moves = 0; moves < 20 && this.turn.step !== step; moves++) this.step(pips);
    if (this.turn.step !== step)
      throw new Error(`the turn does not come to ${step}: it is at ${this.turn.step}`);
    return this;
  }

  private step(pips: number): void {
    const { step } = this.turn;
    const seat = this.state.paused ? FACILITATOR : this.turn.team;
    const physical = this.state.houseRules.dice === 'physical';
    if (step === 'roll' && physical) this.play(seat, 'enterRoll', { pips });
    else if (step === 'roll') this.play(seat, 'rollDice');
    else if (step === 'talk') this.play(seat, 'revealEffect');
    else if (step === 'act') this.play(seat, 'decline', { reason: 'w.reason' });
    else this.play(seat, 'finishTurn');
  }

  /** A team's token stands on a space. */
  standing(team: Team, space: number): this {
    this.state.tokens = { ...this.state.tokens, [team]: space };
    return this;
  }

  /** Plays this turn to its end and on to the next one's roll. */
  nextTurn(pips = 1): this {
    const { number } = this.turn;
    for (let moves = 0; moves < 20 && this.turn.number === number && !this.state.ended; moves++)
      this.step(pips);
    if (this.turn.number === number && !this.state.ended)
      throw new Error('the turn does not come to its end');
    return this;
  }

  /** The tile on a slot, as `'choice/staff'`. */
  tile(name: string): { caption: string | null } | null {
    const { outcome, perspective } = slot(name);
    return this.state.path[outcome]?.[perspective] ?? null;
  }

  /** The slots that are filled, as `'choice/staff'`. */
  get tiles(): string[] {
    const filled = (outcome: OutcomeId): string[] =>
      PERSPECTIVES.filter((each) => this.state.path[outcome]?.[each]).map((each) => `${outcome}/${each}`);
    return Object.keys(this.state.path).flatMap(filled);
  }

  /** The facilitator fills slots, as `'choice/staff'`. */
  with(...names: string[]): this {
    for (const name of names) this.facilitator('addTile', { ...slot(name), reason: 'w.start' });
    return this;
  }

  /** The acts of the history, oldest first. */
  get acts(): string[] {
    return this.state.history.map((line) => line.act);
  }

  /** The latest line of the history with this act. */
  line(act: string): TableState['history'][number] | undefined {
    return this.state.history.findLast((each) => each.act === act);
  }

  /** The state that replaying everything gives. */
  replayed(): TableState {
    return replay(this.setup, this.events);
  }
}

/** A table at which teams sit, before the first roll: three outcomes, six cards a perspective, dice on the table. */
export function aTable(options: TableOptions = {}): TableInTest {
  const table = new TableInTest(aSetup(options));
  for (const team of TEAMS.slice(0, options.teams ?? 4)) table.facilitator('takeSeat', { team });
  return table.with(...(options.tiles ?? []));
}

/** The four slots of an outcome, as `'choice/staff'`. */
export function block(outcome: OutcomeId): string[] {
  return PERSPECTIVES.map((perspective) => `${outcome}/${perspective}`);
}

/** What going back restores, as it is now, in a copy that nothing else knows. */
export function asItIs({ turn, path, locked, tokens, piles, drawn, barriers }: Core): Core {
  return structuredClone({ turn, path, locked, tokens, piles, drawn, barriers });
}

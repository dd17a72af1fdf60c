import { FACILITATOR, type Seat, type Team } from '../../src/rules/state.ts';
import type { TableView, TurnView } from '../../src/rules/view-types.ts';
import type { Chance } from './chance.ts';

/** What somebody presses. */
export interface Press {
  move: string;
  args: Record<string, unknown>;
  /** The argument that holds typed words, and the words. */
  typed?: { field: string; text: string };
}

/** Somebody at a table, and what they see. */
export interface Looker {
  seat: Seat;
  view: TableView;
  chance: Chance;
  /** Words that nobody else has typed. */
  words: () => string;
}

/** One press in so many looks is something besides the turn. */
const ASIDE = 14;

/** What this seat presses now: mostly the next step of its own turn, sometimes something that anybody may; `null` = it waits. */
export function nextPress(looker: Looker): Press | null {
  const { seat, view, chance } = looker;
  if (view.ended) return null;
  if (seat === FACILITATOR) return facilitatorPress(looker);
  if (chance.oneIn(ASIDE)) return aside(looker);
  const isTheirs = view.turn.team === seat && !view.turn.paused;
  return isTheirs ? step(looker) : null;
}

const press = (move: string, args: Press['args'] = {}): Press => ({ move, args });

function typing(move: string, args: Press['args'], typed: { field: string; text: string }): Press {
  return { move, args: { ...args, [typed.field]: typed.text }, typed };
}

/** The next step of the turn, whoever presses it. */
function step({ view, chance, words }: Looker): Press {
  const { turn } = view;
  if (turn.step === 'roll') return press('rollDice');
  if (turn.step === 'talk') return press('revealEffect');
  if (turn.step === 'finish') return chance.oneIn(12) ? press('takeBack') : press('finishTurn');
  const choice = chance.pick(turn.choices);
  const isRemoved = effectNow(turn) === 'remove';
  if (isRemoved && view.houseRules.mitigate && !chance.oneIn(3)) {
    return typing('mitigate', { owner: words() }, { field: 'what', text: words() });
  }
  if (!choice) return typing('decline', {}, { field: 'reason', text: words() });
  if (isRemoved) return press('removeTile', { ...choice });
  return typing('placeTile', { ...choice }, { field: 'caption', text: words() });
}

function effectNow(turn: TurnView): string | undefined {
  return turn.effects?.[turn.nextEffect]?.op;
}

/** What any team may do at any time. */
function aside({ view, chance, words }: Looker): Press {
  const tile = chance.pick(slots(view).filter(({ isFilled }) => isFilled));
  if (chance.oneIn(3)) return press('askToMoveOn');
  if (!tile || chance.oneIn(2)) return typing('nameTeam', {}, { field: 'name', text: words() });
  const { perspective, outcome } = tile;
  return typing('captionTile', { perspective, outcome }, { field: 'caption', text: words() });
}

function slots(view: TableView): { perspective: string; outcome: string; isFilled: boolean }[] {
  return Object.entries(view.path).flatMap(([outcome, block]) =>
    Object.entries(block).map(([perspective, tile]) => ({ perspective, outcome, isFilled: tile !== null })),
  );
}

function facilitatorPress(looker: Looker): Press | null {
  const { view, chance } = looker;
  if (view.turn.paused) return press('resume');
  if (!chance.oneIn(ASIDE)) return null;
  const acts: readonly ((looker: Looker) => Press)[] = [
    () => press('pause'),
    () => press('skipTurn'),
    () => press('swapCard'),
    () => press('goBack', { turn: Math.max(1, view.turn.number - chance.below(3)) }),
    () => press('goForward'),
    actForTeam,
    actForTeam,
    changePath,
    correctCard,
  ];
  return chance.pick(acts)?.(looker) ?? null;
}

function actForTeam(looker: Looker): Press {
  const team: Team = looker.view.turn.team;
  const { move, args } = step(looker);
  return press('actFor', { team, move, args });
}

function changePath({ view, chance, words }: Looker): Press {
  const slot = chance.pick(slots(view).filter(({ outcome }) => view.inPlay.includes(outcome)));
  const { perspective = '', outcome = '' } = slot ?? {};
  const move = slot?.isFilled ? 'takeTile' : 'addTile';
  return typing(move, { perspective, outcome }, { field: 'reason', text: words() });
}

function correctCard({ view, words }: Looker): Press {
  const cardId = view.turn.cardId ?? 'first-steps/none';
  return typing('correctCard', { cardId, field: 'text' }, { field: 'text', text: words() });
}

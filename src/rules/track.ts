import {
  PERSPECTIVE_PILES,
  POEMS,
  SPACES,
  SPACES_PER_CORNER,
  type HouseRules,
  type PileIndex,
  type Team,
  type Tokens,
} from './state.ts';

/** Whether a space (0 to 31) is a Poet's Corner. */
export function isCorner(space: number): boolean {
  return space % SPACES_PER_CORNER === 0;
}

/** The pile that a space calls for: footprints repeat the perspectives in the deck's order. [TRACK-1] */
export function pileOfSpace(space: number): PileIndex {
  if (isCorner(space)) return POEMS;
  const cornersBehind = Math.floor(space / SPACES_PER_CORNER) + 1;
  return PERSPECTIVE_PILES[(space - cornersBehind) % 4] ?? 0;
}

/** The space `pips` steps on from `space`, round the loop. */
export function spaceAfter(space: number, pips: number): number {
  return (space + pips) % SPACES;
}

/** Where the tokens stand before the first roll: each team on its own corner, a shared one with the first team. */
export function startingTokens(tokens: HouseRules['tokens']): Tokens {
  const at = (team: Team): number => (tokens === 'shared' ? 0 : Number(team) * SPACES_PER_CORNER);
  return { '0': at('0'), '1': at('1'), '2': at('2'), '3': at('3') };
}

/** Sets one team's token, or all of them when they are shared. */
export function setToken(state: { tokens: Tokens; houseRules: HouseRules }, team: Team, space: number): void {
  const isShared = state.houseRules.tokens === 'shared';
  state.tokens = isShared
    ? { '0': space, '1': space, '2': space, '3': space }
    : { ...state.tokens, [team]: space };
}

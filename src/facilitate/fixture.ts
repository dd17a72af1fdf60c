import { aTable } from '../play/fixture.ts';
import type { FacilitatorView, TurnStart } from '../rules/view-types.ts';

type TableParts = NonNullable<Parameters<typeof aTable>[0]>;

/** A table in its third turn as the facilitator sees it, nothing on the path; what is given stands in its place. */
export function aTableToFacilitate(
  parts: TableParts = {},
  facilitator: Partial<FacilitatorView['facilitator']> = {},
): FacilitatorView {
  const view = aTable(parts);
  const starts = Array.from({ length: view.turn.number }, (_, index) => aStart(index + 1));
  return {
    ...view,
    facilitator: {
      coming: [[], [], [], [], []],
      swappedOut: [],
      cameUp: [],
      turns: starts.length,
      starts,
      canGoForward: false,
      leaving: [],
      ...facilitator,
    },
  };
}

/** The start of a turn on an empty path of seven outcomes. */
export function aStart(turn: number, parts: Partial<TurnStart> = {}): TurnStart {
  return { turn, team: '0', tokens: { '0': 0, '1': 8, '2': 16, '3': 24 }, filled: '0'.repeat(28), ...parts };
}

/** Where the kill test stops the process: what was acknowledged by then must be there afterwards. */
export const FAULT_POINTS = ['before-commit', 'before-telling', 'before-acknowledgement'] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

export interface FaultPoints {
  at(point: FaultPoint): void;
}

export const noFaults: FaultPoints = { at: () => {} };

/** Calls `strike` when `point` is passed for the `count`-th time. */
export function faultAt(point: FaultPoint, count: number, strike: () => void): FaultPoints {
  let passed = 0;
  return {
    at(here) {
      if (here !== point) return;
      passed += 1;
      if (passed === count) strike();
    },
  };
}

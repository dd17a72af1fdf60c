/** Where the kill test stops the process: what was acknowledged by then must be there afterwards. */
export const FAULT_POINTS = ['before-commit', 'before-telling', 'before-acknowledgement'] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

export interface FaultPoints {
  at(point: FaultPoint): void;
}

export const noFaults: FaultPoints = { at: () => {} };

import type { ReactNode } from 'react';

/** Where a sheet is in its pack. */
export interface SheetPlace {
  /** From 1. */
  number: number;
  total: number;
  /** The deck's. */
  title: string;
}

/** Sheets that belong together, and whom they are for. */
export interface Part {
  name: string;
  use: string;
  from: number;
  to: number;
}

/** How the sheets are to be printed. */
export type Printed = 'one-side' | 'both-sides' | 'apart';

export interface PlannedSheet {
  part: Pick<Part, 'name' | 'use'>;
  printed: Printed;
  draw: (place: SheetPlace, plan: Plan) => ReactNode;
}

export interface Plan {
  sheets: readonly PlannedSheet[];
  parts: readonly Part[];
}

/** The first and the last sheet that are printed in one way. Every pack has some of each. */
export function rangeOf({ sheets }: Plan, printed: Printed): { from: number; to: number } {
  const from = sheets.findIndex((sheet) => sheet.printed === printed);
  const to = sheets.findLastIndex((sheet) => sheet.printed === printed);
  return { from: from + 1, to: to + 1 };
}

/** Which sheets make each part. */
export function partsOf(sheets: readonly PlannedSheet[]): Part[] {
  const parts: Part[] = [];
  for (const [index, { part }] of sheets.entries()) {
    const last = parts.at(-1);
    if (last?.name === part.name) last.to = index + 1;
    else parts.push({ ...part, from: index + 1, to: index + 1 });
  }
  return parts;
}

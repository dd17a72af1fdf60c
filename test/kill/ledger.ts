import type { PlayResult } from '../../src/session/types.ts';
import type { Press } from './next-press.ts';

/** A press that our client has sent, and what it was answered. */
export interface Entry {
  tableId: string;
  moveId: string;
  press: Press;
  /** How many presses of the table had been acknowledged when this one was made: it comes after all of them. */
  after: number;
  result: PlayResult | null;
}

/** Writes down what was pressed and what was promised, as the people at the tables know it. */
export class Ledger {
  readonly #tables = new Map<string, { sent: Entry[]; acknowledged: Entry[] }>();
  readonly #waiting = new Set<() => void>();
  /** Acknowledged moves since the server rose. */
  acknowledged = 0;
  /** Presses and answers since the server rose. */
  happened = 0;

  /** A server has risen: the counts begin anew. */
  rise(): void {
    this.acknowledged = 0;
    this.happened = 0;
  }

  pressed(tableId: string, moveId: string, press: Press): Entry {
    const { sent, acknowledged } = this.of(tableId);
    const entry: Entry = { tableId, moveId, press, after: acknowledged.length, result: null };
    sent.push(entry);
    this.#happens();
    return entry;
  }

  answered(entry: Entry, result: PlayResult): void {
    entry.result = result;
    if (result.ok) {
      this.acknowledged += 1;
      this.of(entry.tableId).acknowledged.push(entry);
    }
    this.#happens();
  }

  /** Everything sent from a table, and what of it was acknowledged, in that order. */
  of(tableId: string): { sent: Entry[]; acknowledged: Entry[] } {
    const known = this.#tables.get(tableId) ?? { sent: [], acknowledged: [] };
    this.#tables.set(tableId, known);
    return known;
  }

  /** Answers once this holds. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        this.#waiting.add(resolve);
      });
    }
  }

  #happens(): void {
    this.happened += 1;
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

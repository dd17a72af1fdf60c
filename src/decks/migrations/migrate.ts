import { isFields, type Fields } from './fields.ts';
import { from0 } from './from-0.ts';

/** How a deck of an older format becomes one of the next. A new format adds a line, a file, and a frozen deck to the tests. */
const MIGRATIONS: ReadonlyMap<unknown, (deck: Fields) => Fields> = new Map([['in-step-deck/0', from0]]);

/** Brings the value of a deck file up to today's format; `from` names the older one, and is null where it was none. */
export function migrate(value: unknown): { value: unknown; from: string | null } {
  if (!isFields(value)) return { value, from: null };
  const { format } = value;
  const change = MIGRATIONS.get(format);
  if (!change || typeof format !== 'string') return { value, from: null };
  return { value: migrate(change(value)).value, from: format };
}

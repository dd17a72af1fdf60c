import type { Say } from '../../words/say.ts';
import type { TableInWorkshop } from '../../workshop/view-types.ts';
import type { hostWords } from './words.ts';

/** What people call a table: its name, or its number. */
export function tableName(
  { name, number }: Pick<TableInWorkshop, 'name' | 'number'>,
  say: Say<(typeof hostWords)['messages']>,
): string {
  return name ?? say('table', { number });
}

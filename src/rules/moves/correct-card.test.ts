import { expect, test } from 'vitest';
import { aTable } from '../../../test/support/a-table.ts';

const mended = { cardId: 'deck/staff-1', field: 'text', text: 'w.text' } as const;

test("[FAC-6] corrects a card's words, and the history says so", () => {
  const table = aTable().facilitator('correctCard', mended);
  expect(table.line('corrected')).toMatchObject({ cardId: 'deck/staff-1', detail: 'text', word: 'w.text' });
});

test('[FAC-6] refuses a card that this table does not know', () => {
  expect(aTable().code('4', 'correctCard', { ...mended, cardId: 'deck/none' })).toBe('unknown-card');
});

test('[FAC-1] refuses a team that would correct a card', () => {
  expect(aTable().code('0', 'correctCard', mended)).toBe('facilitator-only');
});

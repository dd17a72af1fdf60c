import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { parseMove } from '../../src/protocol/moves.ts';
import { MOVES } from '../../src/rules/moves.ts';
import { WORKSHOP_REFUSAL_CODES } from '../../src/workshop/refusals.ts';
import refusals from '../../src/words/en-GB/workshop-refusals.json';
import { protocolDoc } from './workshops-doc.ts';
import { MOVE_EXAMPLES, WORKSHOP_RULES } from './workshops-doc-tables.ts';

test('docs/protocol.md says what the schemas say', async () => {
  const options = await resolveConfig('docs/protocol.md');
  const page = await format(protocolDoc(), { ...options, parser: 'markdown' });
  await expect(page).toMatchFileSnapshot('../../docs/protocol.md');
});

test('every move has an example, and every example is taken', () => {
  const moves = Object.keys(MOVES).filter((move) => move !== 'takeSeat' && move !== 'mendWords');
  expect(Object.keys(MOVE_EXAMPLES).toSorted()).toEqual(moves.toSorted());
  for (const [move, { args }] of Object.entries(MOVE_EXAMPLES)) {
    expect(parseMove(move, args === null ? [] : [args]), move).toMatchObject({ ok: true });
  }
});

test('every refusal of a workshop has its sentence, and no sentence is left over', () => {
  expect(Object.keys(refusals).toSorted()).toEqual(WORKSHOP_REFUSAL_CODES.toSorted());
});

test('what holds in a workshop is named by a test each, and the reverse', () => {
  const folders = ['src/workshop', 'src/protocol', 'src/session', 'server/workshops', 'test/server'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const titled = new Set(files.flatMap((text) => text.match(/(?<=['"`]\[)[A-Z]+-\d+(?=\])/g) ?? []));
  const ids = WORKSHOP_RULES.map(([id]) => id);
  const families = new Set(ids.map((id) => id.replace(/-\d+$/, '')));
  expect(ids.filter((id) => !titled.has(id))).toEqual([]);
  const ours = [...titled].filter((id) => families.has(id.replace(/-\d+$/, '')));
  expect(ours.filter((id) => !ids.includes(id))).toEqual([]);
});

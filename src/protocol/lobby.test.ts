import { expect, test } from 'vitest';
import { parseLobbyCommand } from './lobby.ts';

test('[LOBBY-1] a command is taken with its fields, the white space around words taken off', () => {
  expect(parseLobbyCommand({ type: 'namePerson', name: '  Ana ' })).toEqual({
    ok: true,
    command: { type: 'namePerson', name: 'Ana' },
  });
  expect(parseLobbyCommand({ type: 'startPlaying', tableId: 'all' })).toMatchObject({ ok: true });
  expect(parseLobbyCommand({ type: 'mendWords', tableId: 't1', wordId: 't1.5.caption', text: null }).ok).toBe(
    true,
  );
});

test('[LOBBY-2] refuses what is no command', () => {
  for (const message of [null, 1, 'x', [], {}, { type: 1 }, { type: 'toString' }, { type: '__proto__' }]) {
    expect(parseLobbyCommand(message)).toEqual({ ok: false, code: 'unknown-command' });
  }
});

test('[LOBBY-2] refuses fields that are missing, too long, blank, strange or too many', () => {
  for (const fields of [
    { type: 'namePerson' },
    { type: 'namePerson', name: '   ' },
    { type: 'namePerson', name: 'a'.repeat(41) },
    { type: 'namePerson', name: 'a\u0000b' },
    { type: 'namePerson', name: 'Ana', personId: 'p1' },
    { type: 'movePerson', tableId: 't1', seat: '4' },
    { type: 'movePerson', tableId: '__proto__', seat: '1' },
    { type: 'endDevice', deviceId: { $ne: 1 } },
  ]) {
    expect(parseLobbyCommand(fields)).toEqual({ ok: false, code: 'bad-fields' });
  }
});

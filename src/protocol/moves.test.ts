import { describe, expect, it } from 'vitest';
import { parseEvent, parseMove, storeWords } from './moves.ts';

describe('moves on the wire', () => {
  it('[WIRE-1] takes one JSON object or none, with what the person saw', () => {
    expect(parseMove('rollDice', [])).toEqual({
      ok: true,
      played: { move: 'rollDice', input: {} },
      guard: {},
    });
    expect(parseMove('rollDice', [{ turn: 3, effect: 0, moveId: 'abcd-1234' }])).toMatchObject({
      ok: true,
      guard: { turn: 3, effect: 0, moveId: 'abcd-1234' },
    });
    expect(parseMove('rollDice', [{}, {}])).toEqual({ ok: false, code: 'bad-move' });
  });

  it('[WIRE-1] keeps the turn to go back to, which is not the turn that the person saw', () => {
    expect(parseMove('goBack', [{ turn: 2, moveId: 'abcd-1234' }])).toEqual({
      ok: true,
      played: { move: 'goBack', input: { turn: 2 } },
      guard: { moveId: 'abcd-1234' },
    });
  });

  it('[WIRE-1] keeps the house rule `effect`, which is not the effect that the person saw', () => {
    expect(parseMove('setHouseRules', [{ effect: 'hidden', turn: 2 }])).toEqual({
      ok: true,
      played: { move: 'setHouseRules', input: { effect: 'hidden' } },
      guard: { turn: 2 },
    });
    expect(parseMove('setHouseRules', [{ dice: 'physical', effect: 1 }])).toMatchObject({
      played: { input: { dice: 'physical' } },
      guard: { effect: 1 },
    });
  });

  it.each(['toString', 'constructor', '__proto__', 'takeSeat', 'mendWords', 'RESET', '', null, 7, {}])(
    '[WIRE-2] refuses a name that is no move: %s',
    (name) => {
      expect(parseMove(name, [{}])).toEqual({ ok: false, code: 'unknown-move' });
    },
  );

  it.each([
    ['placeTile', { perspective: 'staff' }],
    ['placeTile', { perspective: 'staff', outcome: 'dignity', extra: 1 }],
    ['placeTile', { perspective: ['staff'], outcome: {} }],
    ['enterRoll', { pips: 7 }],
    ['enterRoll', { pips: '6' }],
    ['actFor', { team: '4', move: 'rollDice' }],
    ['actFor', { team: '1', move: 'actFor', args: { team: '1', move: 'rollDice' } }],
    ['actFor', { team: '1', move: 'pause' }],
    ['setHouseRules', { dice: 'loaded' }],
    ['rollDice', JSON.parse('{"__proto__": {"polluted": true}}')],
    ['rollDice', 'text'],
    ['rollDice', [[]]],
  ])('[WIRE-3] refuses a shape that is not the move’s: %s %o', (name, args) => {
    expect(parseMove(name, [args])).toEqual({ ok: false, code: 'bad-move' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('[WIRE-4] says which words are missing or too long', () => {
    expect(parseMove('decline', [{ reason: '   ' }])).toEqual({
      ok: false,
      code: 'words-missing',
      params: { field: 'reason' },
    });
    const caption = 'a'.repeat(141);
    expect(parseMove('placeTile', [{ perspective: 'a', outcome: 'b', caption }])).toMatchObject({
      code: 'words-too-long',
      params: { max: 140 },
    });
  });

  it('[WIRE-5] keeps words beside the event, also those of a move played for a team', () => {
    const parsed = parseMove('actFor', [{ team: '1', move: 'decline', args: { reason: ' it depends ' } }]);
    if (!parsed.ok) throw new Error(parsed.code);
    const stored = storeWords(parsed.played, '12');
    expect(stored.words).toEqual([{ id: '12.reason', text: 'it depends' }]);
    expect(stored.played).toEqual({
      move: 'actFor',
      input: { team: '1', move: 'decline', args: { reason: '12.reason' } },
    });
  });

  it('[WIRE-6] reads back what it saved, and nothing else', () => {
    const event = { move: 'rollDice', input: {}, seat: '0', given: { atMs: 5, nobodyHere: false } };
    expect(parseEvent(event)).toEqual(event);
    expect(parseEvent({ ...event, seat: '5' })).toBeNull();
    expect(parseEvent({ ...event, move: 'valueOf' })).toBeNull();
  });
});

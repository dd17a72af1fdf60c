import * as fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { describe, expect, it } from 'vitest';
import { patchBetween } from './patch.ts';

/** Fixed, so that a run can be repeated; the run says which case failed. */
const SEED = 6902;

function applied(before: unknown, after: unknown): unknown {
  const document = { value: structuredClone(before) };
  const faults = applyPatch(document, patchBetween(before, after, '/value'));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
  return document.value;
}

describe('[PATCH-1] a patch', () => {
  it('leads from any value to any other', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(applied(before, after)).toEqual(after);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('leads from a value to one that is nearly the same', () => {
    const list = fc.array(fc.record({ turn: fc.nat(3), act: fc.constantFrom('rolled', 'drew') }));
    const view = fc.record({ history: list, path: fc.dictionary(fc.string(), fc.option(fc.nat(2))) });
    fc.assert(
      fc.property(view, list, fc.nat(6), (before, added, lost) => {
        const history = [...before.history.slice(lost), ...added];
        expect(applied(before, { ...before, history })).toEqual({ ...before, history });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('between equal values is empty', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(patchBetween(value, structuredClone(value))).toEqual([]);
      }),
      { seed: SEED },
    );
  });
});

it('[PATCH-2] a history that grows at its end and loses its start costs its new lines only', () => {
  const lines = Array.from({ length: 12 }, (_, turn) => ({ turn, act: 'rolled' }));
  const after = [...lines.slice(2), { turn: 12, act: 'drew' }, { turn: 12, act: 'placed' }];
  expect(patchBetween({ history: lines }, { history: after })).toEqual([
    { op: 'remove', path: '/history/0' },
    { op: 'remove', path: '/history/0' },
    { op: 'add', path: '/history/-', value: { turn: 12, act: 'drew' } },
    { op: 'add', path: '/history/-', value: { turn: 12, act: 'placed' } },
  ]);
});

it('[PATCH-3] names with slashes and tildes are written as RFC 6901 asks', () => {
  expect(patchBetween({ 'a/b~c': 1 }, { 'a/b~c': 2 })).toEqual([
    { op: 'replace', path: '/a~1b~0c', value: 2 },
  ]);
});

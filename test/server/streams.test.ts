import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFaultLog } from '../../server/security/fault-log.ts';
import { openSqlite } from '../../server/storage/sqlite.ts';
import type { Storage } from '../../server/storage/storage.ts';
import { noFaults } from '../../server/streams/fault-points.ts';
import { openStreams, type StreamsParts } from '../../server/streams/open-streams.ts';
import { EVENTS_PER_SNAPSHOT } from '../../server/streams/plan.ts';
import { appendTo, create, refTo, type Saved, type StreamKind } from '../../server/streams/stream-kind.ts';
import type { Decision, Look } from '../../server/streams/streams.ts';

/** The smallest kind of stream: it adds numbers up. */
const sums: StreamKind<number, number> = {
  name: 'table',
  begin: (first) => first,
  apply: (state, event) => {
    if (event === 13) throw new Error('thirteen');
    return state + event;
  },
  writeEvent: String,
  readEvent: (text) => {
    if (!/^-?\d+$/.test(text)) throw new Error(`${text} is no number`);
    return Number(text);
  },
  writeSnapshot: (state) => `sum ${state}`,
  readSnapshot: (text) => Number(text.slice(4)),
};

const A = refTo(sums, 'a');
const B = refTo(sums, 'b');

async function aStore(change: Partial<StreamsParts> = {}) {
  const storage = change.storage ?? (await openSqlite(':memory:'));
  if (!change.storage) onTestFinished(() => storage.close());
  const logged: object[] = [];
  const commits: number[] = [];
  const streams = openStreams({
    storage,
    report: createFaultLog({ error: (details) => logged.push(details) }),
    faults: noFaults,
    now: () => 1000,
    keepAtMost: 50,
    onCommit: (_seconds, acts) => commits.push(acts),
    ...change,
  });
  const begin = (ref = A) =>
    streams.transact([ref], () => ({ ok: true, answer: null, appends: [create(ref, 'w', 100)] }));
  const add = (number: number, moveId?: string) =>
    streams.transact([A], (look) => addTo(look, number, moveId));
  return { streams, storage, logged, commits, begin, add };
}

function addTo(look: Look, number: number, moveId?: string): Decision<number> {
  const { state, version } = look(A);
  if (state === null) return { ok: false, code: 'unknown-table' };
  if (number < 0) return { ok: false, code: 'negative', params: { number } };
  return { ok: true, answer: version, appends: [appendTo(A, [{ event: number, moveId }])] };
}

/** A storage in which one act can be made to go wrong. */
function spoil(storage: Storage, change: Partial<Storage>): Storage {
  return { ...storage, ...change };
}

describe('[STREAM-1] an act', () => {
  it('is decided on what is there, saved, told and answered, in that order', async () => {
    const { streams, begin, add, storage } = await aStore();
    const told: Saved<number, number>[] = [];
    let answered = false;
    let savedWhenTold: number | undefined;
    streams.onSaved(sums, (saved) => {
      told.push(saved);
      expect(answered).toBe(false);
      savedWhenTold = streams.now(A)?.version;
    });
    await begin();
    const outcome = await add(5).finally(() => {
      answered = true;
    });
    expect(outcome).toEqual({ ok: true, answer: 1 });
    expect(savedWhenTold).toBe(2);
    expect(told.map((saved) => [saved.id, saved.before.state, saved.after.state, saved.events])).toEqual([
      ['a', null, 100, [100]],
      ['a', 100, 105, [5]],
    ]);
    expect((await storage.readEvents('table:a')).map((event) => event.text)).toEqual(['100', '5']);
  });

  it('that is refused answers its code and writes nothing', async () => {
    const { streams, begin, add, commits } = await aStore();
    expect(await add(1)).toEqual({ ok: false, code: 'unknown-table' });
    await begin();
    expect(await add(-1)).toEqual({ ok: false, code: 'negative', params: { number: -1 } });
    expect(commits).toEqual([1]);
    expect(streams.now(A)?.version).toBe(1);
  });

  it('waits for the one before it on the same stream, and not for other streams', async () => {
    const { begin, add, streams, commits } = await aStore();
    await Promise.all([begin(A), begin(B)]);
    expect(commits).toEqual([2]);
    const answers = await Promise.all([1, 2, 3, 4].map((number) => add(number)));
    expect(answers.map((outcome) => outcome.ok && outcome.answer)).toEqual([1, 2, 3, 4]);
    expect((await streams.look(A)).state).toBe(110);
  });

  it('on several streams holds them all, whatever order they are named in', async () => {
    const { begin, streams } = await aStore();
    await Promise.all([begin(A), begin(B)]);
    const move = (from: typeof A, to: typeof A) =>
      streams.transact([from, to], () => ({
        ok: true,
        answer: null,
        appends: [appendTo(from, [{ event: -1 }]), appendTo(to, [{ event: 1 }])],
      }));
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? move(A, B) : move(B, A))));
    expect([(await streams.look(A)).state, (await streams.look(B)).state]).toEqual([100, 100]);
    expect((await streams.look(A)).version).toBe(21);
  });

  it('may only look at the streams that it named', async () => {
    const { streams, logged } = await aStore();
    const outcome = await streams.transact([A], (look) => ({ ok: true, answer: look(B).version }));
    expect(outcome).toMatchObject({ ok: false, code: 'internal' });
    expect(logged).toHaveLength(1);
  });
});

describe('[STREAM-2] what was typed', () => {
  it('changes without an event, is told, and is gone when it is deleted', async () => {
    const { streams, begin } = await aStore();
    await begin();
    const told: string[] = [];
    streams.onSaved(sums, (saved) => told.push([...saved.after.words.values()].join()));
    const say = (text: string | null) =>
      streams.transact([A], () => ({
        ok: true,
        answer: null,
        words: [{ stream: A.stream, id: 'w', text }],
      }));
    await say('hello');
    await say('mended');
    await say(null);
    expect(told).toEqual(['hello', 'mended', '']);
    streams.forget([A.stream]);
    expect(await streams.look(A)).toMatchObject({ version: 1, words: new Map() });
  });
});

describe('[STREAM-3] a move id', () => {
  it('is remembered with the version that it made, also after the stream was unloaded', async () => {
    const { streams, begin, add } = await aStore();
    await begin();
    await add(1, 'first');
    await add(2);
    await add(3, 'third');
    const expected = new Map([
      ['first', 2],
      ['third', 4],
    ]);
    expect((await streams.look(A)).moves).toEqual(expected);
    streams.forget([A.stream]);
    expect((await streams.look(A)).moves).toEqual(expected);
  });
});

describe('[STREAM-4] a stream that was unloaded', () => {
  it('comes back the same from its snapshot and the events after it', async () => {
    const { streams, begin, add, storage } = await aStore();
    await begin();
    for (let number = 1; number <= EVENTS_PER_SNAPSHOT + 3; number += 1) {
      if (number !== 13) await add(number);
    }
    const before = await streams.look(A);
    expect((await storage.read(A.stream))?.snapshot?.version).toBe(EVENTS_PER_SNAPSHOT);
    streams.forget([A.stream]);
    expect(await streams.look(A)).toEqual(before);
  });

  it('makes room for others when it was not used lately', async () => {
    const { streams, begin } = await aStore({ keepAtMost: 2 });
    await begin(A);
    await begin(B);
    await streams.look(A);
    await begin(refTo(sums, 'c'));
    expect(streams.now(A)?.version).toBe(1);
    expect(streams.now(B)).toBeNull();
    expect((await streams.look(B)).state).toBe(100);
    expect(streams.size()).toBe(2);
  });

  it('is not kept when it does not exist, however many are asked for', async () => {
    const { streams } = await aStore();
    for (let index = 0; index < 100; index += 1) {
      expect((await streams.look(refTo(sums, `made-up-${index}`))).version).toBe(0);
    }
    expect(streams.size()).toBe(0);
  });
});

describe('[STREAM-5] two processes on one database', () => {
  it('keep every act of both, decide anew, and hear of each other', async () => {
    const one = await aStore();
    const other = await aStore({ storage: one.storage });
    await one.begin();
    const told: [number, number][] = [];
    one.streams.onSaved(sums, ({ before, after }) => told.push([before.version, after.version]));
    await one.add(1);
    await Promise.all([one.add(2), other.add(3), one.add(4), other.add(5)]);
    one.streams.forget([A.stream]);
    expect(await one.streams.look(A)).toMatchObject({ version: 6, state: 115 });
    for (const [index, [before]] of told.entries()) expect(before).toBe(told[index - 1]?.[1] ?? 1);
  });

  it('refuse with busy when the stream moves on again and again', async () => {
    const { storage, begin } = await aStore();
    await begin();
    const conflict = { ok: false, code: 'version-conflict', stream: A.stream } as const;
    const slow = await aStore({
      storage: spoil(storage, { appendAll: async (changes) => changes.map(() => conflict) }),
    });
    expect(await slow.add(1)).toEqual({ ok: false, code: 'busy' });
  });
});

describe('[STREAM-6] a fault', () => {
  it('of the storage changes nothing, tells nobody, and is logged once under its reference', async () => {
    const { storage, begin } = await aStore();
    await begin();
    const appendAll = vi
      .fn<Storage['appendAll']>((changes) => storage.appendAll(changes))
      .mockRejectedValueOnce(new Error('disk full'));
    const { streams, add, logged } = await aStore({ storage: spoil(storage, { appendAll }) });
    const told = vi.fn();
    streams.onSaved(sums, told);
    const outcome = await add(1);
    expect(outcome).toMatchObject({ ok: false, code: 'internal' });
    expect(logged).toEqual([
      expect.objectContaining({ reference: 'reference' in outcome && outcome.reference }),
    ]);
    expect(told).not.toHaveBeenCalled();
    expect(await add(7)).toEqual({ ok: true, answer: 1 });
    expect((await streams.look(A)).state).toBe(107);
  });

  it('in one act of a commit takes no other act with it', async () => {
    const { streams, begin, add, logged, commits } = await aStore();
    await Promise.all([begin(A), begin(B)]);
    await add(1, 'same');
    const duplicate = streams.transact([B], () => ({
      ok: true,
      answer: null,
      appends: [
        appendTo(B, [
          { event: 1, moveId: 'x' },
          { event: 1, moveId: 'x' },
        ]),
      ],
    }));
    const [spoiled, fine] = await Promise.all([duplicate, add(2)]);
    expect(spoiled).toMatchObject({ ok: false, code: 'internal' });
    expect(fine).toEqual({ ok: true, answer: 2 });
    expect(logged).toHaveLength(1);
    expect(commits).toEqual([2, 1]);
  });

  it('in an event is found before it is saved', async () => {
    const { add, begin, storage, logged } = await aStore();
    await begin();
    expect(await add(13)).toMatchObject({ ok: false, code: 'internal' });
    expect((await storage.readEvents(A.stream)).length).toBe(1);
    expect(logged).toHaveLength(1);
  });

  it('of what is stored is a fault, never a half-read stream', async () => {
    const { add, storage, streams } = await aStore();
    await storage.append({
      streams: [
        { stream: A.stream, workshopId: 'w', expectedVersion: 0, events: [{ text: '1' }, { text: '{}' }] },
      ],
    });
    expect(await add(1)).toMatchObject({ ok: false, code: 'internal' });
    await expect(streams.look(A)).rejects.toThrow('no number');
  });

  it('of one listener keeps nobody else from hearing', async () => {
    const { streams, begin, logged } = await aStore();
    const heard = vi.fn();
    streams.onSaved(sums, () => {
      throw new Error('deaf');
    });
    const stop = streams.onSaved(sums, heard);
    expect(await begin()).toEqual({ ok: true, answer: null });
    expect(heard).toHaveBeenCalledOnce();
    expect(logged).toHaveLength(1);
    stop();
    await begin(B);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('[STREAM-7] the workshop of a stream', () => {
  it('is noted as used when it was not for an hour', async () => {
    let now = 10_000_000;
    const { streams, add, storage } = await aStore({ now: () => now });
    await streams.transact([A], () => ({
      ok: true,
      answer: null,
      appends: [create(A, 'w', 1)],
      workshops: [{ add: { workshopId: 'w', code: 'K7QM', lastUsedAtMs: 5 } }],
    }));
    now += 1000;
    await add(1);
    expect((await storage.findWorkshop('w'))?.lastUsedAtMs).toBe(10_000_000);
    now += 3_600_000;
    await add(1);
    expect((await storage.findWorkshop('w'))?.lastUsedAtMs).toBe(now);
  });

  it('is not begun under a code that another one has', async () => {
    const { streams } = await aStore();
    const beginAs = (id: string) =>
      streams.transact([refTo(sums, id)], () => ({
        ok: true,
        answer: null,
        appends: [create(refTo(sums, id), id, 1)],
        workshops: [{ add: { workshopId: id, code: 'K7QM', lastUsedAtMs: 5 } }],
      }));
    expect(await beginAs('one')).toMatchObject({ ok: true });
    expect(await beginAs('two')).toEqual({ ok: false, code: 'code-taken' });
    expect((await streams.look(refTo(sums, 'two'))).version).toBe(0);
  });
});

describe('[STREAM-8] a named fault point', () => {
  it('is passed in its order', async () => {
    const order: string[] = [];
    const { streams, begin, add } = await aStore({ faults: { at: (point) => void order.push(point) } });
    streams.onSaved(sums, () => order.push('told'));
    await begin();
    await add(1);
    expect(order.slice(4)).toEqual(['before-commit', 'before-telling', 'told', 'before-acknowledgement']);
  });
});

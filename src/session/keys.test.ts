import { expect, test, vi } from 'vitest';
import { createDeviceStore } from './device-store.ts';
import { addressWithKey, takeKeysFromAddress } from './keys.ts';

const token = 'a'.repeat(43);

function aStorage(options: { throwsOnWrite?: boolean } = {}) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (options.throwsOnWrite) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, text);
    },
    removeItem: (name: string) => void kept.delete(name),
  };
}

test('[KEYS-1] what is written is read again, as JSON', () => {
  const storage = aStorage();
  const store = createDeviceStore(() => storage);
  store.write('a', { b: 1 });
  expect(store.read('a')).toEqual({ b: 1 });
  expect([...storage.kept]).toEqual([['a', '{"b":1}']]);
  expect(store.lasts()).toBe(true);
  store.remove('a');
  expect(store.read('a')).toBeNull();
});

test('[KEYS-2] where storage is blocked or full the page remembers, and says that it does not last', () => {
  const blocked = createDeviceStore(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const full = createDeviceStore(() => aStorage({ throwsOnWrite: true }));
  for (const store of [blocked, full, createDeviceStore(() => null)]) {
    store.write('a', [1]);
    expect(store.read('a')).toEqual([1]);
    expect(store.lasts()).toBe(false);
    store.remove('a');
    expect(store.read('a')).toBeNull();
  }
});

test('[KEYS-2] what somebody else stored and can’t be read counts as nothing', () => {
  const storage = aStorage();
  storage.kept.set('a', '{half');
  expect(createDeviceStore(() => storage).read('a')).toBeNull();
});

test('[KEYS-3] keys behind # are taken and leave the address; the rest stays', () => {
  const history = { state: { a: 1 }, replaceState: vi.fn() };
  const location = { hash: `#facilitator=${token}&part=2`, pathname: '/w/w1/host', search: '?x=1' };
  expect(takeKeysFromAddress(location, history)).toEqual({ facilitator: token });
  expect(history.replaceState).toHaveBeenCalledWith({ a: 1 }, '', '/w/w1/host?x=1#part=2');
});

test('[KEYS-3] a key that is none is dropped too, and an address without keys stays as it is', () => {
  const history = { state: null, replaceState: vi.fn() };
  const at = (hash: string) => takeKeysFromAddress({ hash, pathname: '/join/K7MP', search: '' }, history);
  expect(at('#key=<script>')).toEqual({});
  expect(history.replaceState).toHaveBeenCalledWith(null, '', '/join/K7MP');
  history.replaceState.mockClear();
  expect(at('')).toEqual({});
  expect(at('#top')).toEqual({});
  expect(history.replaceState).not.toHaveBeenCalled();
});

test('[KEYS-4] an address with a key carries it behind #, where no server sees it', () => {
  expect(addressWithKey('/join/K7MP', 'key', token)).toBe(`/join/K7MP#key=${token}`);
});

/**
 * What this device remembers, as JSON by name. `localStorage` where the browser lets us (it throws in some private and
 * locked-down modes, and when it is full), else memory, which is gone with the page.
 */
export interface DeviceStore {
  /** `null` = nothing there, or nothing that can be read. The value is not checked: parse it. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** Whether what is written now is still there after the page is closed. */
  lasts(): boolean;
}

type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function createDeviceStore(find: () => KeyValueStore | null): DeviceStore {
  const memory = new Map<string, string>();
  let lasting = usable(find);

  return {
    read(name) {
      const text = memory.get(name) ?? attempt(() => lasting?.getItem(name) ?? null);
      return text === null ? null : attempt((): unknown => JSON.parse(text));
    },
    write(name, value) {
      const text = JSON.stringify(value);
      const store = lasting;
      const isWritten = store !== null && attempt(() => (store.setItem(name, text), true)) === true;
      if (isWritten) memory.delete(name);
      else memory.set(name, text);
    },
    remove(name) {
      memory.delete(name);
      attempt(() => lasting?.removeItem(name));
    },
    lasts() {
      lasting ??= usable(find);
      return lasting !== null && memory.size === 0;
    },
  };
}

const PROBE = 'in-step.probe';

function usable(find: () => KeyValueStore | null): KeyValueStore | null {
  return attempt(() => {
    const store = find();
    store?.setItem(PROBE, '1');
    store?.removeItem(PROBE);
    return store;
  });
}

function attempt<Value>(what: () => Value): Value | null {
  try {
    return what();
  } catch {
    return null;
  }
}

export const deviceStore: DeviceStore = createDeviceStore(() =>
  typeof localStorage === 'undefined' ? null : localStorage,
);

/** Who wants to know of every change. */
export interface Listeners {
  /** Gives back how to stop. */
  add: (listener: () => void) => () => void;
  tell: () => void;
}

export function createListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    add(listener) {
      // The same function may be added twice; each has its own end.
      const own = (): void => listener();
      all.add(own);
      return () => void all.delete(own);
    },
    tell() {
      for (const listener of all) listener();
    },
  };
}

/** One queue a name: who holds several names holds all of them or waits for all of them. */
export interface Locks {
  /** Answers once these names are free and held; call what it gives to let them go. */
  take(names: readonly string[]): Promise<() => void>;
  isHeld(name: string): boolean;
  /** Answers once everybody who is waiting now has had a turn. */
  idle(): Promise<void>;
}

/** Nobody can wait for somebody who waits for them: a turn in every queue is taken in the same moment. */
export function createLocks(): Locks {
  const lastInQueue = new Map<string, Promise<void>>();

  return {
    async take(names) {
      const wanted = [...new Set(names)];
      const turn = new Turn();
      const before = wanted.flatMap((name) => lastInQueue.get(name) ?? []);
      for (const name of wanted) lastInQueue.set(name, turn.done);
      for (const earlier of before) await earlier;
      return () => {
        for (const name of wanted) {
          if (lastInQueue.get(name) === turn.done) lastInQueue.delete(name);
        }
        turn.end();
      };
    },
    isHeld: (name) => lastInQueue.has(name),
    async idle() {
      await Promise.all(lastInQueue.values());
    },
  };
}

class Turn {
  end: () => void = () => {};
  readonly done = new Promise<void>((resolve) => {
    this.end = resolve;
  });
}

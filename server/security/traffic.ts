/** How much comes over connections, before anybody reads what it says. */
export interface Traffic {
  /** Whether this address has as many connections open as it may. */
  isFull(address: string): boolean;
  /** A connection from this address was opened. */
  open(address: string): ConnectionTraffic;
}

export interface ConnectionTraffic {
  /** Something came over it that costs so many points; false = it is more than anybody needs. */
  mayCarry(points: number): boolean;
  close(): void;
}

export interface TrafficLimits {
  /** Points in one window of time: of a connection, and of all connections from one address together. */
  ofConnection: number;
  ofAddress: number;
  windowMs: number;
  /** From one address at the same time. */
  connections: number;
}

/** Points that come back all at once when a window of time ends. */
class Allowance {
  readonly #points: number;
  #left: number;
  #endsAtMs = 0;

  constructor(points: number) {
    this.#points = points;
    this.#left = points;
  }

  spend(points: number, windowMs: number): boolean {
    const nowMs = performance.now();
    if (nowMs >= this.#endsAtMs) {
      this.#left = this.#points;
      this.#endsAtMs = nowMs + windowMs;
    }
    this.#left -= points;
    return this.#left >= 0;
  }
}

/** Traffic within limits. It answers at once, because a packet that has come can't be made to wait. */
export function createTraffic(limits: TrafficLimits): Traffic {
  const { ofConnection, ofAddress, windowMs } = limits;
  const addresses = new Map<string, { allowance: Allowance; connections: number }>();

  return {
    isFull: (address) => (addresses.get(address)?.connections ?? 0) >= limits.connections,
    open(address) {
      const own = new Allowance(ofConnection);
      const shared = addresses.get(address) ?? { allowance: new Allowance(ofAddress), connections: 0 };
      addresses.set(address, shared);
      shared.connections += 1;
      return {
        mayCarry: (points) => own.spend(points, windowMs) && shared.allowance.spend(points, windowMs),
        close() {
          shared.connections -= 1;
          if (shared.connections === 0) addresses.delete(address);
        },
      };
    },
  };
}

/** Traffic without limits. */
export const freeTraffic: Traffic = {
  isFull: () => false,
  open: () => ({ mayCarry: () => true, close: () => {} }),
};

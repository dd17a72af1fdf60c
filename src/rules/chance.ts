/**
 * Chance as a pure function of a seed: the same seed and label give the same numbers on any machine, whatever
 * was asked before. That is what makes replay exact, and a new roll after going back a new roll.
 */

/** 128 bits from a text: the published `cyrb128` mix (public domain). */
function hash128(text: string): [number, number, number, number] {
  let a = 1779033703;
  let b = 3144134277;
  let c = 1013904242;
  let d = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [(a ^ b ^ c ^ d) >>> 0, (b ^ a) >>> 0, (c ^ a) >>> 0, (d ^ a) >>> 0];
}

/** The `sfc32` generator (PractRand's small fast counting generator): whole numbers 0 to 2³² − 1. */
function sfc32([seedA, seedB, seedC, seedD]: [number, number, number, number]): () => number {
  let a = seedA;
  let b = seedB;
  let c = seedC;
  let counter = seedD;
  return () => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  };
}

/** A stream of whole numbers `0 ≤ n < below`, each equally likely (what would be unfair is drawn again). */
export function chance(seed: string, label: string): (below: number) => number {
  const next = sfc32(hash128(`${seed}/${label}`));
  for (let i = 0; i < 12; i++) next();
  return (below) => {
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % below);
    let n = next();
    while (n >= limit) n = next();
    return n % below;
  };
}

/** Roll number `n` of a table: 1 to 6. */
export function dieRoll(seed: string, n: number): number {
  return chance(seed, `die/${n}`)(6) + 1;
}

/** The items in an order that depends on the seed and the label alone: each order is equally likely. */
export function shuffled<T extends string>(items: readonly T[], seed: string, label: string): T[] {
  const rest = [...items];
  const order: T[] = [];
  const below = chance(seed, label);
  for (let left = rest.length; left > 0; left--) {
    const at = below(left);
    const [item, last] = [rest[at], rest[left - 1]];
    if (item === undefined || last === undefined) break;
    order.push(item);
    rest[at] = last;
  }
  return order;
}

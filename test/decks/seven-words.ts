/** So many words in a row, the same in two texts, are a copy and no chance. */
const RUN = 7;

/** 240 KiB: with some 50,000 runs in it, one run in a hundred million that isn't there seems to be. */
const BITS = 240 * 1024 * 8;
const HASHES = 20;

/** Every run of seven words of a text: small letters, no punctuation, wherever its lines break. */
export function runsOf(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[–—/|]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/**
 * The runs of some texts as a Bloom filter (Bloom, 1970): it answers whether a run is among them, and nobody can read them
 * out of it.
 */
export function filterOf(texts: readonly string[]): Uint8Array {
  const filter = new Uint8Array(BITS / 8);
  for (const run of texts.flatMap(runsOf)) {
    for (const bit of bitsOf(run)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/** The runs of a text that are in a filter. */
export function sharedRuns(text: string, filter: Uint8Array): string[] {
  return runsOf(text).filter((run) =>
    bitsOf(run).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0),
  );
}

/** Where a run stands in a filter: two hashes, mixed (Kirsch and Mitzenmacher, 2006). */
function bitsOf(run: string): number[] {
  const one = fnv(run, 0x811c9dc5);
  const other = fnv(run, 0x9747b28c) | 1;
  return Array.from({ length: HASHES }, (_, index) => ((one + Math.imul(index, other)) >>> 0) % BITS);
}

/** FNV-1a of 32 bits with another start, and a last mix (from MurmurHash3) that spreads what two starts have in common. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

import type { Core, Path, Pile, TableState, Tile, Turn } from './state.ts';

const copyTile = (tile: Tile | null): Tile | null => (tile ? { caption: tile.caption } : null);

function copyPath(path: Path): Path {
  const copy: Path = {};
  for (const outcome in path) {
    const from = path[outcome] ?? {};
    const block: Path[string] = {};
    for (const perspective in from) block[perspective] = copyTile(from[perspective] ?? null);
    copy[outcome] = block;
  }
  return copy;
}

const copyPile = (pile: Pile): Pile => ({ shuffle: pile.shuffle, next: pile.next, chosen: [...pile.chosen] });

function copyTurn(turn: Turn): Turn {
  return {
    ...turn,
    draw: turn.draw && { ...turn.draw },
    effects: turn.effects.map((effect) => ({ ...effect, suggests: [...effect.suggests] })),
    done: turn.done.map((done) => ({ ...done, tile: copyTile(done.tile) })),
    completed: [...turn.completed],
  };
}

/**
 * A copy of what going back restores, sharing nothing with the original. Written by hand because it also reads
 * Immer's drafts, on which `structuredClone` throws.
 */
export function copyCore(core: Core): Core {
  const [a, b, c, d, poems] = core.piles;
  return {
    turn: copyTurn(core.turn),
    path: copyPath(core.path),
    locked: [...core.locked],
    tokens: { ...core.tokens },
    piles: [copyPile(a), copyPile(b), copyPile(c), copyPile(d), copyPile(poems)],
    drawn: [...core.drawn],
    barriers: core.barriers.map((barrier) => ({ ...barrier })),
  };
}

/** Puts a copy of a core back into the state. */
export function restoreCore(state: TableState, core: Core): void {
  Object.assign(state, copyCore(core));
}

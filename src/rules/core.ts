import type { Core, TableState, Turn } from './state.ts';

/** Turns are changed in place: whoever keeps one keeps a copy. */
export function copyTurn(turn: Turn): Turn {
  return {
    ...turn,
    draw: turn.draw && { ...turn.draw },
    effects: turn.effects.map((effect) => ({ ...effect, suggests: [...effect.suggests] })),
    done: turn.done.map((done) => ({ ...done })),
    completed: [...turn.completed],
  };
}

/**
 * What going back restores, as it is now. The turn is copied, because moves change it in place; everything else is
 * shared, because moves replace it. Written by hand because it also reads Immer's drafts, on which `structuredClone`
 * throws.
 */
export function copyCore({ turn, path, locked, tokens, piles, drawn, barriers }: Core): Core {
  return { turn: copyTurn(turn), path, locked, tokens, piles, drawn, barriers };
}

/** Puts a core back into the state. */
export function restoreCore(state: TableState, core: Core): void {
  Object.assign(state, copyCore(core));
}

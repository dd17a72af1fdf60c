/** Stands in for `src/session/random-id.ts`: the only way to know under which id our client sends a move. */
let made = 0;

export function randomId(bytes: number): string {
  made += 1;
  return made.toString(16).padStart(bytes * 2, '0');
}

/** The id that was made last; `null` = none yet. */
export function latestId(): string | null {
  return made === 0 ? null : made.toString(16).padStart(32, '0');
}

import * as z from 'zod/mini';

/** The deck that an address names. */
export const byDeckId = z.object({ id: z.string().check(z.maxLength(64)) });
export type ByDeckId = z.infer<typeof byDeckId>;

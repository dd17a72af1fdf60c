import { runDeckCommand } from '../../server/cli/deck-command.ts';

/** Runs `npm run deck -- …args` in this process: how it ended, and what it wrote. */
export async function runDeck(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runDeckCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

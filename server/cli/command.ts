/** Where a command writes, a line at a time. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** 0 fine, 1 a deck has errors, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** How a command ended; a text back means that it was asked wrongly. */
export type CommandResult = ExitCode | { wrongUse: string };

/** One thing that `npm run deck` can do. */
export type Command = (args: readonly string[], output: Output) => CommandResult | Promise<CommandResult>;

/** Where a command writes, a line at a time. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** 0 fine, 1 a deck has errors, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One thing that `npm run deck` can do; a text back means that it was asked wrongly. */
export type Command = (args: readonly string[], output: Output) => ExitCode | { wrongUse: string };

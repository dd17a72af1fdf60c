import { deckCommandWords } from '../../src/words/deck-command.ts';

/** What a command was called with. */
export interface Args {
  files: string[];
  /** Options without a value that were given, such as `--json`. */
  flags: ReadonlySet<string>;
  /** Options with a value, by name: `--seed S` or `--seed=S`. */
  values: ReadonlyMap<string, string>;
}

/** Sorts what a command was called with, or says which option it doesn't know, or that a value is missing. */
export function readArgs(
  args: readonly string[],
  known: { flags?: readonly string[]; values?: readonly string[] },
): Args | { wrongUse: string } {
  const files: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [name = '', given] = arg.startsWith('--') ? arg.split(/=(.*)/s) : [arg];
    if (!name.startsWith('-')) files.push(arg);
    else if (known.flags?.includes(name) === true && given === undefined) flags.add(name);
    else if (known.values?.includes(name) === true) {
      const value = given ?? rest.shift();
      if (value === undefined) return { wrongUse: deckCommandWords.noValue(name) };
      values.set(name, value);
    } else return { wrongUse: deckCommandWords.unknownOption(name) };
  }
  return { files, flags, values };
}

/** The one file of a command; none or several are wrong use. */
export function oneFile({ files }: Args): string | { wrongUse: string } {
  const [file, another] = files;
  if (file === undefined) return { wrongUse: deckCommandWords.noFile() };
  return another === undefined ? file : { wrongUse: deckCommandWords.oneFile() };
}

/** A whole number from `least` to `most`; absent where the option wasn't given. */
export function numberIn(
  { values }: Args,
  name: string,
  [least, most]: [number, number],
): { value?: number } | { wrongUse: string } {
  const text = values.get(name);
  if (text === undefined) return {};
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most
    ? { value }
    : { wrongUse: deckCommandWords.notANumber(name, least, most) };
}

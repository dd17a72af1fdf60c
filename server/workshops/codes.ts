import { randomInt } from 'node:crypto';
import type { Choose } from './phrases.ts';

/** Letters and digits that can't be taken for one another when they are read aloud or off a screen. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

const SHORTEST = 4;
/** One more letter once one code in a hundred of a length is used: a guess should hardly ever hit. */
const FILLED = 0.01;

/** What nobody should have to read aloud. Words with I, L, O, 0 or 1 can't come up. */
const OFFENSIVE = (
  'ANAL ANUS ARSE ASS BRAT BUM CRAP CUM CUNT DAFT DAMN DEAD DENSE DRUG DRUNK DUMB DYKE FAG FART FAT FCK FEEB FEK FUC ' +
  'FUK FUX GAY HAG HATE HEEB JAP JEW KKK KRAP KUNT MAD MUFF NAZ NGR NUT PAK PEE PERV PRAT PRN PUBE PUSS RAPE SAD ' +
  'SCUM SEX SHAG SHT SMUT SNUFF SPAZ SS STD SUCK TARD TART TURD TWAT VAG WANK WEED WHRE WTF XXX'
).split(' ');

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '2': 'Z',
  '3': 'E',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'T',
  '8': 'B',
};

/** How many letters a new code has on a server with this many workshops. */
export function codeLength(workshops: number): number {
  let length = SHORTEST;
  while (workshops > CODE_LETTERS.length ** length * FILLED) length += 1;
  return length;
}

/** A code to be read aloud. Whether it is free, the database says. */
export function newCode(workshops: number, choose: Choose = randomInt): string {
  const length = codeLength(workshops);
  for (;;) {
    const code = Array.from({ length }, () => CODE_LETTERS[choose(CODE_LETTERS.length)] ?? 'A').join('');
    if (!offends(code)) return code;
  }
}

/** As codes are kept: in capitals, without what people put around and between the letters. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s.-]/g, '');
}

/** Whether a code holds a word that offends, its digits read as the letters that they look like too. */
export function offends(code: string): boolean {
  const asLetters = code.replaceAll(/\d/g, (digit) => LOOKS_LIKE[digit] ?? digit);
  return OFFENSIVE.some((word) => code.includes(word) || asLetters.includes(word));
}

/**
 * Where a spreadsheet program could see the beginning of a formula: at the start of a cell, and after a line break or a
 * semicolon, where a program that expects another separator begins a cell of its own.
 */
const FORMULA = /(^|[\n;])(?=['" ]*[=+\-@＝＋－＠])/g;
const GUARDED = /(^|[\n;])'(?=['" ]*[=+\-@＝＋－＠])/g;

/** Puts an apostrophe before what could run as a formula, so that it is text to a spreadsheet program. */
export function guardFormulas(cell: string): string {
  return cell.replaceAll(FORMULA, "$1'");
}

/** Takes the apostrophes of `guardFormulas` off again; no other. */
export function unguardFormulas(cell: string): string {
  return cell.replaceAll(GUARDED, '$1');
}

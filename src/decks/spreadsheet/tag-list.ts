/** Tags as one cell: `risk, money`. A tag with a separator or a quotation mark in it stands in quotation marks. */
export function writeTags(tags: readonly string[]): string {
  return tags.map((tag) => (needsQuotes(tag) ? `"${tag.replaceAll('"', '""')}"` : tag)).join(', ');
}

const needsQuotes = (tag: string): boolean => /[,;"\n]/.test(tag) || tag.trim() !== tag;

/** A tag in quotation marks, doubled where one belongs to it; or whatever stands up to the next separator. */
const TAG = /\s*(?:"((?:[^"]|"")*)"\s*(?=[,;\n]|$)|([^,;\n]*))(?:[,;\n]|$)/y;

/** The tags of a cell, separated by commas, semicolons or line breaks. */
export function readTags(cell: string): string[] {
  const tags: string[] = [];
  for (TAG.lastIndex = 0; TAG.lastIndex < cell.length;) {
    const [whole, quoted, plain = ''] = TAG.exec(cell) ?? [];
    if (whole === undefined) break;
    const tag = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    if (tag !== '') tags.push(tag);
  }
  return tags;
}

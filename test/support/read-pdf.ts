import { getDocumentProxy } from 'unpdf';

/** A tagged part of a page, as a screen reader meets it. */
export interface TaggedPart {
  /** Such as `H1`, `P`, `LI`. */
  role: string;
  /** Its own words and those of all parts in it. */
  text: string;
}

export interface ReadPdf {
  pages: number;
  isTagged: boolean;
  /** Of the document, such as `en-GB`. */
  language: string | null;
  title: string | null;
  /** Names of its bookmarks, in order. */
  bookmarks: string[];
  /** All parts of a page in reading order, outer before inner. Pages are counted from 1. */
  partsOf: (page: number) => Promise<TaggedPart[]>;
  /** All words of a page that can be marked and copied, in the order in which they were drawn. */
  textOf: (page: number) => Promise<string>;
}

/** What pdf.js hands out, as far as it is read here. */
interface TagNode {
  role?: string;
  lang?: string;
  type?: string;
  id?: string;
  children?: readonly TagNode[];
}
interface Bookmark {
  title: string;
  items: readonly Bookmark[];
}
interface TextItem {
  type?: string;
  id?: string;
  str?: string;
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Reads a PDF as a screen reader would: by its tags. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes no Buffer, and takes what it is given away.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const marks = await pdf.getMarkInfo();
  const { info } = await pdf.getMetadata();
  const outline: readonly Bookmark[] = (await pdf.getOutline()) ?? [];
  const whole: TagNode | null = await (await pdf.getPage(1)).getStructTree();
  const title = (info as { Title?: string }).Title;
  return {
    pages: pdf.numPages,
    isTagged: marks?.['Marked'] === true && whole !== null,
    language: whole?.children?.find(({ role }) => role === 'Document')?.lang ?? null,
    title: title ?? null,
    bookmarks: namesOf(outline),
    partsOf: async (page) => partsIn(await pdf.getPage(page)),
    textOf: async (page) => (await itemsOf(await pdf.getPage(page))).map(({ str = '' }) => str).join(' '),
  };
}

const namesOf = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...namesOf(items)]);

async function itemsOf(page: PdfPage): Promise<TextItem[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  return items;
}

async function partsIn(page: PdfPage): Promise<TaggedPart[]> {
  const words = wordsById(await itemsOf(page));
  const parts: TaggedPart[] = [];
  const gather = (node: TagNode): string => {
    if (node.type === 'content') return words.get(node.id ?? '') ?? '';
    const part = { role: node.role ?? '', text: '' };
    if (part.role !== 'NonStruct') parts.push(part);
    part.text = spaced((node.children ?? []).map(gather).join(' '));
    return part.text;
  };
  const tree: TagNode | null = await page.getStructTree();
  gather(tree ?? {});
  return parts;
}

/** The words of each piece of marked content. */
function wordsById(items: readonly TextItem[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const within: (string | undefined)[] = [];
  for (const { type = '', id, str = '' } of items) {
    if (type.startsWith('begin')) within.push(id);
    else if (type === 'endMarkedContent') within.pop();
    else {
      const innermost = within.findLast((each) => each !== undefined);
      if (innermost !== undefined) words.set(innermost, `${words.get(innermost) ?? ''}${str} `);
    }
  }
  return words;
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

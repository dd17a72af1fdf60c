import { checkDeck, type CheckedDeck } from '../check-deck.ts';
import { inOrder } from '../in-order.ts';
import { LIMITS } from '../limits.ts';
import { NEW_DECK } from '../new-deck.ts';
import { idOf } from '../named.ts';
import { problem, type Problem } from '../problems.ts';
import type { Card, Deck } from '../schema.ts';
import { isBlank, type Cells } from './columns.ts';
import { perspectivesOf } from '../defaults.ts';
import { unguardFormulas } from './formula-guard.ts';
import { idMaker } from './made-ids.ts';
import { placeInSheet, type SheetPlace } from './place-in-sheet.ts';
import { readHeader, type Header } from './read-header.ts';
import { readRows, type Row } from './read-rows.ts';
import { readRowCard, type RowCard } from './row-card.ts';

/**
 * Reads cards from a spreadsheet: CSV as UTF-8, bytes or text, with commas, semicolons or tabs, its columns in any order.
 * Gives the deck `into` with these cards in place of its own; media and translations of a card that has the same id stay.
 * Without `into`, a new deck. Problems have row and column, errors first. Never throws, whatever the file holds.
 */
export function csvToDeck(
  file: Uint8Array | string,
  { into }: { into?: Deck | undefined } = {},
): CheckedDeck {
  const sheet = readSheet(file, { into });
  if (!('cards' in sheet)) return sheet;
  const { value, placed, unclear, gone } = sheet;
  if (unclear.length > 0) return { problems: placed(unclear) };
  const checked = checkDeck(value);
  return { ...checked, problems: placed([...checked.problems, ...gone]) };
}

/**
 * The same for an editor, in which mistakes are mended: `value` is the deck as far as the rows can be read, names that it
 * doesn't know left as they are; `problems` say what is not in it, and which cards are gone. No check has looked at it yet.
 * Without `value`, nothing can be read.
 */
export function csvToDraft(
  file: Uint8Array | string,
  { into }: { into?: Deck | undefined } = {},
): { value?: unknown; problems: Problem[] } {
  const sheet = readSheet(file, { into, asWritten: true });
  if (!('cards' in sheet)) return sheet;
  return { value: sheet.value, problems: sheet.placed([...sheet.unclear, ...sheet.gone]) };
}

interface ReadHow {
  into: Deck | undefined;
  asWritten?: boolean;
}

interface ReadSheet {
  value: unknown;
  cards: readonly RowCard[];
  /** Gives problems their rows and columns. */
  placed: (found: readonly Problem[]) => Problem[];
  /** Cells that can't be read. */
  unclear: Problem[];
  gone: Problem[];
}

function readSheet(file: Uint8Array | string, how: ReadHow): ReadSheet | { problems: Problem[] } {
  const sheet = readRows(file);
  if (!sheet.ok) return { problems: [sheet.problem] };
  const header = readHeader(sheet.header);
  if ('problems' in header) return { problems: inOrder(header.problems) };
  const wrong = wrongRows(sheet.rows, header);
  return wrong.length > 0 ? { problems: inOrder(wrong) } : readCards(sheet.rows, header, how);
}

function wrongRows(rows: readonly Row[], { columns }: Header): Problem[] {
  const limit = LIMITS.cards.count;
  if (rows.length === 0) return [problem('error', 'sheet-no-cards', { path: '', params: {} })];
  if (rows.length > limit) {
    const params = { field: 'cards', limit, count: rows.length };
    return [problem('error', 'too-many', { path: '/cards', params })];
  }
  return rows.flatMap(({ number, cells }): Problem[] => {
    const count = Math.max(
      cells.findLastIndex((cell) => !isBlank(cell)) + 1,
      Math.min(cells.length, columns.length),
    );
    if (count === columns.length) return [];
    const params = { count, columns: columns.length };
    return [{ ...problem('error', 'row-cells', { path: '', params }), row: number }];
  });
}

function readCards(rows: readonly Row[], header: Header, { into, asWritten }: ReadHow): ReadSheet {
  const before = new Map(into?.cards.map((card) => [card.id, card]));
  const named = withIds(
    rows.map(({ cells }) => byColumn(cells, header)),
    { into, before },
  );
  const cards = named.map((cells, index): RowCard =>
    readRowCard(cells, {
      board: into ?? {},
      path: `/cards/${index}`,
      before: before.get(cells.id?.trim() ?? ''),
      asWritten,
    }),
  );
  const places = rows.map(({ number }, index): SheetPlace => ({
    row: number,
    filled: cards[index]?.filled ?? { prompts: [], effects: [] },
  }));
  return {
    cards,
    value: { ...(into ?? NEW_DECK), cards: cards.map(({ card }) => card) },
    placed: (found) => inOrder(found.map((each) => placeInSheet(each, { places, names: header.names }))),
    unclear: cards.flatMap(({ problems }) => problems),
    gone: goneCards(named, before),
  };
}

function byColumn(cells: readonly string[], { columns }: Header): Cells {
  return Object.fromEntries(columns.map((column, index) => [column, unguardFormulas(cells[index] ?? '')]));
}

/** Gives an id to each row that has none. An id of a card that goes isn't used again: its media would come along. */
function withIds(
  rows: readonly Cells[],
  { into, before }: { into: Deck | undefined; before: ReadonlyMap<string, Card> },
): Cells[] {
  const makeId = idMaker([...before.keys(), ...rows.map((row) => row.id?.trim() ?? '')]);
  const piles = perspectivesOf(into ?? {});
  return rows.map((row) => {
    if (!isBlank(row.id)) return row;
    const pile = row.kind?.trim().toLowerCase() === 'poem' ? 'poem' : idOf(row.perspective ?? '', piles);
    return { ...row, id: makeId(pile ?? 'card') };
  });
}

/** Cards of the deck that the spreadsheet doesn't have: they go, and somebody should know. */
function goneCards(rows: readonly Cells[], before: ReadonlyMap<string, Card>): Problem[] {
  const kept = new Set(rows.map((row) => row.id?.trim()));
  const ids = [...before.keys()].filter((id) => !kept.has(id));
  return ids.length === 0
    ? []
    : [problem('warning', 'sheet-cards-gone', { path: '/cards', params: { ids } })];
}

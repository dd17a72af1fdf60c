import { atCell, type Problem } from '../problems.ts';
import { COLUMNS_OF_FIELD, type Column, type SheetField } from './columns.ts';

/** Where a card came from. */
export interface SheetPlace {
  /** From 1, the header included. */
  row: number;
  filled: { prompts: readonly Column[]; effects: readonly Column[] };
}

const CARD_PATH = /^\/cards\/(\d+)(?:\/(\w+)(?:\/(\d+))?)?/;

/** Gives the problem of a card its row, and its column where the field has one; `names` are the headers as written. */
export function placeInSheet(
  found: Problem,
  { places, names }: { places: readonly SheetPlace[]; names: ReadonlyMap<Column, string> },
): Problem {
  const [, index, field = '', item = '0'] = CARD_PATH.exec(found.path) ?? [];
  const place = index === undefined ? undefined : places[Number(index)];
  if (!place) return found;
  const column = isSheetField(field) ? columnAt(place, field, Number(item)) : undefined;
  return atCell(found, { row: place.row, cell: column && (names.get(column) ?? column) });
}

const isSheetField = (field: string): field is SheetField => Object.hasOwn(COLUMNS_OF_FIELD, field);

function columnAt(place: SheetPlace, field: SheetField, item: number): Column {
  const filled = field === 'prompts' || field === 'effects' ? place.filled[field][item] : undefined;
  return filled ?? COLUMNS_OF_FIELD[field][0];
}

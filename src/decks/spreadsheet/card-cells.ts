import type { Card } from '../schema.ts';
import { COLUMNS, type Cells } from './columns.ts';
import { writeEffect } from './effect-text.ts';
import { writeTags } from './tag-list.ts';

/** A card as a row: every column, empty where the card has nothing for it. Media and translations have no column. */
export function cellsOf(card: Card): Required<Cells> {
  return {
    id: card.id,
    kind: card.kind,
    ...cellsOfKind(card),
    text: card.text,
    easyRead: card.easyRead ?? '',
    ...listCells(card),
    note: card.facilitatorNote ?? '',
    source: card.source ?? '',
    status: card.status ?? '',
  };
}

/** The cells of a row in the order of the columns. */
export function inColumns(cells: Required<Cells>): string[] {
  return COLUMNS.map((column) => cells[column]);
}

function cellsOfKind(card: Card): Required<Pick<Cells, 'perspective' | 'voice' | 'title' | 'author'>> {
  return card.kind === 'scenario'
    ? { perspective: card.perspective, voice: card.voice ?? '', title: '', author: '' }
    : { perspective: '', voice: '', title: card.title ?? '', author: card.author ?? '' };
}

function listCells({ prompts = [], themes = [], sensitivity = [], effects = [] }: Card) {
  const [effect1, effect2] = effects.map(writeEffect);
  return {
    prompt1: prompts[0] ?? '',
    prompt2: prompts[1] ?? '',
    prompt3: prompts[2] ?? '',
    prompt4: prompts[3] ?? '',
    themes: writeTags(themes),
    sensitivity: writeTags(sensitivity),
    effect1: effect1 ?? '',
    effect2: effect2 ?? '',
  };
}

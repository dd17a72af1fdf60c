import type { CardId, TableState } from '../../src/rules/state.ts';
import type { Moment } from './walk.ts';

interface Seen {
  turn: number;
  cardId: CardId;
  /** The pile and its shuffle: within one, a card comes up once. */
  of: string;
}

/** Remembers which cards came up in which shuffle, along the line of turns that counts: back and forward too. */
export class DrawsSeen {
  private seen: Seen[] = [];
  private ahead: Seen[][] = [];
  private readonly swapped = new Set<CardId>();

  /** What is wrong with the cards after a move; an empty list when nothing is. */
  look({ event, before, state }: Moment): string[] {
    if (event.move === 'goBack') return this.wentBack(event.input.turn);
    if (event.move === 'goForward') {
      this.seen.push(...(this.ahead.pop() ?? []));
      return [];
    }
    if (event.move === 'swapCard' && before.turn.cardId !== null) this.swapped.add(before.turn.cardId);
    if (state.ahead.length === 0) this.ahead = [];
    const isNew = state.turn.cardId !== before.turn.cardId || state.turn.number !== before.turn.number;
    return isNew ? this.drew(state) : [];
  }

  private wentBack(to: number): string[] {
    this.ahead.push(this.seen.filter((each) => each.turn >= to));
    this.seen = this.seen.filter((each) => each.turn < to);
    return [];
  }

  private drew(state: TableState): string[] {
    const { cardId, draw, number: turn } = state.turn;
    if (cardId === null || !draw || draw.from === null) return [];
    const of = `${draw.from}/${state.piles[draw.from].shuffle}`;
    const twice = this.seen.some((each) => each.cardId === cardId && each.of === of);
    this.seen.push({ turn, cardId, of });
    return [
      ...(twice ? [`${cardId} came up twice in ${of}`] : []),
      ...(this.swapped.has(cardId) ? [`${cardId} was swapped out`] : []),
    ];
  }
}

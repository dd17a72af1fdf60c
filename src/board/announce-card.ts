import { isCorner, pileOfSpace } from '../rules/track.ts';
import type { TableView } from '../rules/view-types.ts';
import { announceWords } from '../words/announce-area.ts';
import { sayIn } from '../words/say.ts';
import type { Change } from './announcements.ts';
import { newActs } from './announce-turn.ts';
import { perspectiveIn, type BoardWords } from './board-words.ts';
import { cardOfTurn } from './card-of-turn.ts';
import { ended, quoted } from './quote.ts';

/** The roll, the space and the card. */
export function announceCard(change: Change): readonly string[] {
  const say = sayIn(announceWords);
  const { before, after, newTurn, onlooker } = change;
  const { turn } = after;
  if (turn.step === 'roll') return [];
  const rolled = turn.roll !== null && (before.turn.roll === null || newTurn);
  const otherCard = turn.cardId !== before.turn.cardId;
  const said: string[] = [];
  if (rolled) said.push(...rollSentences(after, onlooker.words));
  else if (otherCard) said.push(say('anotherCard'), ...speakerSentences(after, onlooker.words));
  if (rolled || otherCard) said.push(cardSentence(after, onlooker.words));
  else if (newActs(change).some((line) => line.act === 'corrected' && line.cardId === turn.cardId)) {
    said.push(say('corrected'));
  }
  if (turn.moveOnAsked && !before.turn.moveOnAsked) said.push(say('moveOnAsked'));
  return said;
}

const PIPS = ['1', '2', '3', '4', '5', '6'] as const;

function rollSentences(view: TableView, words: BoardWords): readonly string[] {
  const say = sayIn(announceWords);
  const pips = PIPS[(view.turn.roll ?? 0) - 1];
  return [
    pips ? say(`pips.${pips}`) : '',
    spaceSentence(view.turn.space, words),
    insteadSentence(view.turn.draw, words),
    view.turn.draw?.reshuffled ? say('reshuffled') : '',
  ];
}

function spaceSentence(space: number | null, words: BoardWords): string {
  const say = sayIn(announceWords);
  if (space === null) return '';
  if (isCorner(space)) return say('corner');
  return say('footprint', { perspective: words.perspectives[pileOfSpace(space)]?.short ?? '' });
}

/** Why another pile gave the card; a poem when no perspective did. */
function insteadSentence(draw: TableView['turn']['draw'], words: BoardWords): string {
  const say = sayIn(announceWords);
  if (draw?.because !== 'hear-all' && draw?.because !== 'pile-empty') return '';
  const perspective = words.perspectives[draw.from ?? -1]?.name;
  if (perspective === undefined) return say('pileEmptyPoem');
  return say(draw.because === 'hear-all' ? 'hearAll' : 'pileEmpty', { perspective });
}

function speakerSentences(view: TableView, words: BoardWords): readonly string[] {
  const perspective = perspectiveIn(words, cardOfTurn(view, words)?.card?.perspective ?? null);
  return perspective ? [sayIn(announceWords)('cardOf', { perspective: perspective.name })] : [];
}

function cardSentence(view: TableView, words: BoardWords): string {
  const say = sayIn(announceWords);
  const card = cardOfTurn(view, words)?.card;
  if (!card) return say('noCard');
  if (card.kind === 'poem') return say('poem', { text: ended(card.title ?? card.text) });
  return say('card', { text: quoted(card.text) });
}

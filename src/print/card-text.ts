import type { BoardPerspective } from '../board/board-words.ts';
import { listed } from '../board/listed.ts';
import { boardWords } from '../words/board-area.ts';
import { sayIn } from '../words/say.ts';
import { fitsWell, type BackText, type FrontText } from './card-fit.ts';
import type { Pack, PackCard, Pile } from './pack.ts';
import { printWords } from './words.ts';

/** One side of a quarter of a sheet, and the other. */
export interface CardText {
  front: FrontText;
  back: BackText;
}

/**
 * What a card says on its two sides. Where the front has no room for what to talk about, it stands on the back; where that is
 * too full too, the card goes on on a second one.
 */
export function cardTexts(pack: Pack, { perspective }: Pile, card: PackCard): readonly [CardText, CardText?] {
  const front = { ...headOf(perspective, card), said: card, speaks: speaksOf(card), foot: pack.words.title };
  const prompts = card.prompts ?? [];
  const easy = easyOf(card);
  const one: CardText = {
    front: { ...front, prompts },
    back: { easy, prompts: [], does: card.effects },
  };
  if (fitsWell(one, pack.words)) return [one];
  const turned: CardText = {
    front: { ...front, prompts: [] },
    back: { easy, prompts, does: card.effects },
  };
  if (fitsWell(turned, pack.words)) return [turned];
  return [
    {
      front: { ...front, prompts: [], speaks: '' },
      back: { easy: [], prompts: [], does: card.effects },
    },
    {
      front: {
        ...front,
        voice: sayIn(printWords)('card.goesOn', { number: card.number }),
        said: null,
        prompts,
      },
      back: { easy, prompts: [], does: [] },
    },
  ];
}

function headOf(perspective: BoardPerspective | null, card: PackCard): Pick<FrontText, 'name' | 'voice'> {
  if (perspective) return { name: perspective.name, voice: card.voice ?? '' };
  const say = sayIn(boardWords);
  const author = card.author ? say('card.poemBy', { author: card.author }) : '';
  return { name: card.title ?? say('card.poem'), voice: author };
}

function speaksOf(card: PackCard): string {
  const what = card.sensitivity ?? [];
  return what.length > 0 ? sayIn(boardWords)('card.sensitivity', { what: listed(what) }) : '';
}

/** Easy words, a sentence each; where nobody has written any yet, what to do about it. */
function easyOf({ easyRead }: PackCard): readonly string[] {
  const sentences = (easyRead ?? '').split(/(?<=[.!?…؟])\s+|(?<=[。！？])/).filter(Boolean);
  return sentences.length > 0 ? sentences : [sayIn(printWords)('card.noEasy')];
}

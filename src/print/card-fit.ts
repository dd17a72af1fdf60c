import type { BoardWords } from '../board/board-words.ts';
import { effectSentence, suggestsSentence } from '../board/effect-sentences.ts';
import { quoted } from '../board/quote.ts';
import { heightOf, loosest } from './fit.ts';
import type { PackCard } from './pack.ts';

/** Sizes in points, and in millimetres for a picture. */
export interface FrontWay {
  name: number;
  said: number;
  prompt: number;
  picture: number;
}

export interface BackWay {
  easy: number;
  does: number;
}

/** What a card has between its edges, in millimetres. */
const WIDE = 84.4;
const FRONT_HIGH = 137.9 - 12.5 - 4;
const BACK_HIGH = 137.9 - 4.5;

/** From the size that a short card has to the smallest that is good to read at arm's length. */
const FRONT_WAYS: readonly [FrontWay, ...FrontWay[]] = [
  { name: 13.5, said: 21, prompt: 12, picture: 50 },
  { name: 13.5, said: 20, prompt: 12, picture: 48 },
  { name: 13.5, said: 19, prompt: 11.5, picture: 48 },
  { name: 13.5, said: 18, prompt: 11.5, picture: 46 },
  { name: 13.5, said: 17, prompt: 11, picture: 46 },
  { name: 13.5, said: 16, prompt: 11, picture: 42 },
  { name: 13.5, said: 15, prompt: 10.5, picture: 38 },
  { name: 13, said: 14, prompt: 10.5, picture: 34 },
  { name: 13, said: 13, prompt: 10, picture: 30 },
  { name: 12, said: 12, prompt: 10, picture: 28 },
  { name: 12, said: 11.5, prompt: 9.5, picture: 26 },
  { name: 12, said: 11, prompt: 9.5, picture: 26 },
];
/** For a poem of long lines, or an alphabet of wide letters: everything has to be somewhere. */
const SMALL_FRONT_WAYS: readonly FrontWay[] = [
  { name: 11, said: 10.5, prompt: 9, picture: 26 },
  { name: 11, said: 10, prompt: 9, picture: 24 },
  { name: 10, said: 9, prompt: 8.5, picture: 20 },
  { name: 9, said: 8, prompt: 8, picture: 16 },
  { name: 8, said: 7, prompt: 7, picture: 14 },
];

const BACK_WAYS: readonly [BackWay, ...BackWay[]] = [
  { easy: 19, does: 11.5 },
  { easy: 18, does: 11.5 },
  { easy: 17, does: 11 },
  { easy: 16, does: 11 },
  { easy: 15, does: 10.5 },
  { easy: 14, does: 10.5 },
  { easy: 13, does: 10 },
  { easy: 12, does: 9.5 },
];
const SMALL_BACK_WAYS: readonly BackWay[] = [
  { easy: 11, does: 9 },
  { easy: 10, does: 8.5 },
  { easy: 9, does: 8 },
  { easy: 8, does: 7 },
];

/** What stands on the front of a card. */
export interface FrontText {
  /** Whose card it is; of a poem, its title. */
  name: string;
  /** Who within the perspective speaks; of a poem, who wrote it. */
  voice: string;
  /** Nothing on the second half of a long card. */
  said: PackCard | null;
  prompts: readonly string[];
  /** Its content note; empty where it needs none. */
  speaks: string;
  /** The deck's title, at the foot. */
  foot: string;
}

/** What stands on its back: easy words, a sentence each; what its front had no room for; and effects. */
export interface BackText {
  easy: readonly string[];
  prompts: readonly string[];
  does: PackCard['effects'];
}

/** The sizes at which all of a front has room; of a long card's, the best there is. */
export function fitFront(front: FrontText): FrontWay {
  return loosest([...FRONT_WAYS, ...SMALL_FRONT_WAYS], (way) => frontHeight(front, way) <= FRONT_HIGH);
}

/** The same for a back. */
export function fitBack(back: BackText, words: BoardWords): BackWay {
  return loosest([...BACK_WAYS, ...SMALL_BACK_WAYS], (way) => backHeight(back, way, words) <= BACK_HIGH);
}

/** Whether both sides have room at sizes that are good to read. */
export function fitsWell({ front, back }: { front: FrontText; back: BackText }, words: BoardWords): boolean {
  return (
    FRONT_WAYS.some((way) => frontHeight(front, way) <= FRONT_HIGH) &&
    BACK_WAYS.some((way) => backHeight(back, way, words) <= BACK_HIGH)
  );
}

function frontHeight(text: FrontText, way: FrontWay): number {
  const { said, prompts, speaks, foot } = text;
  return (
    headHeight(text, way) +
    (said ? saidHeight(said, way) : 5) +
    (said && pictureOf(said) ? way.picture + 3 : 0) +
    promptsHeight(prompts, way.prompt) +
    (speaks ? 2 + heightOf(speaks, { points: way.prompt, wide: WIDE, leading: 1.22 }) : 0) +
    2.4 +
    heightOf(foot, { points: 8, wide: WIDE - 18, leading: 1.1 })
  );
}

function headHeight({ name, voice }: FrontText, way: FrontWay): number {
  const wide = WIDE - 15;
  const names = heightOf(name, { points: way.name * 1.07, wide, leading: 1.15 });
  return Math.max(12, names + heightOf(voice, { points: way.name * VOICE, wide, leading: 1.2 }));
}

function saidHeight(card: PackCard, { said }: FrontWay): number {
  if (card.kind === 'scenario') {
    return 9 + heightOf(quoted(card.text), { points: said, wide: WIDE - 2.5, leading: 1.26 });
  }
  const verses = versesOf(card.text);
  const points = said * POEM;
  return (
    7.5 +
    heightOf(verses.join('\n'), { points, wide: WIDE, leading: 1.3, hangs: 1.2 }) +
    (verses.length - 1) * 0.7 * points * 0.353
  );
}

/** With the line above them. */
function promptsHeight(prompts: readonly string[], points: number): number {
  if (prompts.length === 0) return 0;
  const each = prompts.map((text) => heightOf(text, { points, wide: WIDE - 5, leading: 1.24 }));
  return 3 + sum(each) + 1.4 * (prompts.length - 1);
}

/** Of a speaker's name, in sizes of the perspective's. */
export const VOICE = 0.82;
/** Of a poem's lines, in sizes of a statement: most of its lines then stay whole. */
export const POEM = 0.9;

/** A poem's verses, each with its lines. */
export const versesOf = (text: string): string[] => text.trim().split(/\n\s*\n/);

/** In the deck itself, or on this server. */
const AT_HAND = /^(data:|blob:|\/(?!\/))/i;

/** The first picture of a card that is at hand; nothing from another server is loaded. */
export function pictureOf(card: PackCard): { src: string; alt: string } | null {
  const found = card.media?.find(({ kind, src }) => kind === 'image' && AT_HAND.test(src));
  return found ? { src: found.src, alt: found.alt ?? '' } : null;
}

function backHeight({ easy, prompts, does }: BackText, way: BackWay, words: BoardWords): number {
  const gap = way.easy * 0.32 * 0.353;
  const sentences = easy.map((text) => heightOf(text, { points: way.easy, wide: WIDE, leading: 1.28 }) + gap);
  const easyHigh = easy.length > 0 ? 8.5 + sum(sentences) : 0;
  const promptsHigh = promptsHeight(prompts, way.does) + (prompts.length > 0 ? 3 : 0);
  return 7 + easyHigh + promptsHigh + (does.length > 0 ? 9 + doesHeight(does, way, words) : 0);
}

function doesHeight(does: BackText['does'], way: BackWay, words: BoardWords): number {
  const em = way.does * 0.353;
  const wide = WIDE - 5.5 * em;
  const effects = does.map((effect) => {
    const points = way.does * 1.3 * 1.07;
    const sentence = heightOf(effectSentence(effect, { words }), { points, wide, leading: 1.25 });
    const aside = heightOf(suggestsSentence(effect, words), { points: way.does, wide, leading: 1.3 });
    return Math.max(4.6 * em, sentence + aside + 0.2 * em);
  });
  return 9.5 + em * 1.85 + sum(effects) + (effects.length - 1) * 0.9 * em;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

import { LIMITS } from '../../src/decks/limits.ts';
import type { Card, Deck, Effect, Media, Outcome, Perspective } from '../../src/decks/schema.ts';
import { DEFAULT_PERSPECTIVES } from '../../src/decks/defaults.ts';
import { aDeck } from '../decks/a-deck.ts';

/** Words of all lengths, wide letters and narrow ones. */
const WORDS =
  'When we moved Mum’s wardrobe nobody mentioned how much it would matter: unwillingness, a co-ordinated community assessment, misunderstandings; and I, at thirty-two, still will'.split(
    ' ',
  );

/** A text of exactly so many characters, in sentences that a card could have. */
export function words(length: number, start = 0): string {
  let text = '';
  for (let at = start; text.length < length; at += 1) text += `${WORDS[at % WORDS.length] ?? ''} `;
  const whole = text.slice(0, length - 1).trimEnd();
  return `${whole}${'m'.repeat(length - 1 - whole.length)}.`;
}

/** Sentences of about so many characters each, together exactly so long. */
function sentences(length: number, each: number): string {
  const count = Math.floor(length / (each + 1));
  const some = Array.from({ length: count - 1 }, (_, index) => words(each, index * 3)).join(' ');
  return `${some} ${words(length - some.length - 1, 5)}`;
}

const poem = (): string => {
  const lines = Array.from({ length: LIMITS.poem.lines }, (_, line) => words(44, line * 2));
  return lines.join('\n').slice(0, LIMITS.poem.max - 1);
};

const outcomes: Outcome[] = Array.from({ length: LIMITS.outcomes.max }, (_, index) => ({
  id: `outcome-${index}`,
  name: words(LIMITS.name.max, index),
  short: `Wholesome mm ${index + 1}0`.slice(0, LIMITS.short.max),
  description: words(LIMITS.description.max, index),
  easyRead: sentences(LIMITS.boardEasyRead.max, 50),
}));

const perspectives: Perspective[] = DEFAULT_PERSPECTIVES.map((each, index) => ({
  ...each,
  name: words(LIMITS.name.max, index * 4),
  short: `Communities mm ${index}`.slice(0, LIMITS.short.max),
  symbol: (['hexagon', 'star', 'cross', 'drop'] as const)[index] ?? 'circle',
  description: words(LIMITS.description.max, index),
  easyRead: sentences(LIMITS.boardEasyRead.max, 50),
}));

const suggests = outcomes.map(({ id }) => id);
const effects: Effect[] = [
  { op: 'place', suggests },
  { op: 'remove', perspective: 'staff', suggests },
];
const tags = Array.from({ length: LIMITS.tag.count }, (_, index) => words(LIMITS.tag.max, index));

const common = {
  easyRead: sentences(LIMITS.easyRead.max, 74),
  prompts: Array.from({ length: LIMITS.prompt.count }, (_, index) => words(LIMITS.prompt.max, index)),
  sensitivity: tags,
  facilitatorNote: words(LIMITS.note.max),
  effects,
};

/** A picture of 2 by 1, red. */
const PICTURE: Media = {
  kind: 'image',
  src: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4nGP4z8DwHwQBEPgD/U6VwW8AAAAASUVORK5CYII=',
  alt: 'A red ramp.',
};

/** A deck in which everything is as long as it may be. */
export function fullDeck(): Deck {
  const cards = perspectives.flatMap(({ id }): Card[] => [
    {
      ...common,
      id: `${id}-1`,
      kind: 'scenario',
      perspective: id,
      voice: words(LIMITS.voice.max),
      text: words(LIMITS.statement.max),
    },
    {
      ...common,
      id: `${id}-2`,
      kind: 'scenario',
      perspective: id,
      voice: words(LIMITS.voice.max),
      text: words(LIMITS.statement.max, 7),
      media: [PICTURE],
    },
  ]);
  return aDeck({
    title: words(LIMITS.title.max),
    summary: words(LIMITS.summary.max),
    perspectives,
    outcomes,
    credits: Array.from({ length: 100 }, (_, index) => ({
      name: words(LIMITS.title.max, index),
      role: 'co-producer',
    })),
    glossary: Array.from({ length: 30 }, (_, index) => ({
      term: words(LIMITS.name.max, index),
      meaning: words(LIMITS.meaning.max, index),
    })),
    cards: [
      ...cards,
      {
        ...common,
        id: 'poem-1',
        kind: 'poem',
        title: words(LIMITS.title.max),
        author: words(LIMITS.title.max),
        text: poem(),
      },
      { id: 'poem-2', kind: 'poem', text: poem() },
    ],
  });
}

import { readFileSync } from 'node:fs';
import { LIMITS } from '../../src/decks/limits.ts';
import { parseDeck } from '../../src/decks/parse.ts';
import type { Deck } from '../../src/decks/schema.ts';

const STARTER = new URL('../../content/decks/path-to-personalisation.json', import.meta.url);
let starter: Deck | null = null;

/** The deck that comes with the product. */
export function starterDeck(): Deck {
  starter ??= parsed(readFileSync(STARTER, 'utf8'));
  return starter;
}

function parsed(text: string): Deck {
  const result = parseDeck(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.deck;
}

const SENTENCES =
  'Every new person who comes asks Dad the same forty questions, and every time he has to say again, to a stranger, that he can’t wash himself any more. Last week he told the nurse he was fine, because he was tired of hearing it. They wrote down “independent” and stopped the visits. Nobody rang me until the Wednesday after. ';
const PROMPT =
  'What would it take for Dad to say it only once, and for everybody who needs to know it to know it, and who in this room could make a start? ';
const POEM_LINE = 'There’s a box by the door with a code on a card ';

/** A text of exactly so many characters. */
function filled(text: string, length: number): string {
  const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return whole.replace(/\s$/, '.');
}

const PERSPECTIVES = ['people', 'provision', 'staff', 'managers'] as const;

/** A deck in which every card says as much as a card can. */
export function longestDeck(): Deck {
  const { statement, voice, prompt, poem, title, easyRead } = LIMITS;
  const prompts = Array.from({ length: prompt.count }, () => filled(PROMPT, prompt.max));
  const line = filled(POEM_LINE, poem.max / poem.lines - 1);
  return parsed(
    JSON.stringify({
      ...starterDeck(),
      id: 'the-longest',
      cards: [
        ...PERSPECTIVES.flatMap((perspective) =>
          [1, 2, 3].map((number) => ({
            id: `${perspective}-${number}`,
            kind: 'scenario',
            perspective,
            voice: filled('a daughter who looks after her father from far away ', voice.max),
            text: filled(SENTENCES, statement.max),
            easyRead: filled('Dad has to tell his story again. It makes him sad. ', easyRead.max),
            prompts,
            effects: [{ op: 'place', suggests: ['choice', 'dignity'] }, { op: 'remove' }],
          })),
        ),
        ...[1, 2].map((number) => ({
          id: `poem-${number}`,
          kind: 'poem',
          title: filled('The key safe and what became of the key ', title.max),
          author: 'a neighbour at number nine',
          text: Array.from({ length: poem.lines }, () => line).join('\n'),
          prompts,
        })),
      ],
    }),
  );
}

import { problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';
import { JARGON, KNOWN_LETTERS, LOUD_WORDS } from './jargon-words.ts';
import { isEnglish, spokenWords, type SpokenWords } from './spoken-words.ts';

/** Words of the trade and letters that stand for words are in the glossary. One problem for each, where it comes first. */
export function checkWordsExplained(deck: Deck): Problem[] {
  if (!isEnglish(deck)) return [];
  const spoken = spokenWords(deck);
  const glossary = ` ${(deck.glossary ?? []).map(({ term }) => plain(term)).join(' | ')} `;
  const isExplained = (term: string): boolean =>
    glossary.includes(` ${term} `) || glossary.includes(` ${term}s `);
  return [...jargonIn(spoken, isExplained), ...acronymsIn(spoken, isExplained)];
}

/** Small letters, with no difference between `co-production`, `coproduction` and `co production`s. */
const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replaceAll(/[-‑]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.trim();

function jargonIn(spoken: readonly SpokenWords[], isExplained: (term: string) => boolean): Problem[] {
  const texts = spoken.map((each) => ({ ...each, plain: ` ${plain(each.words)} ` }));
  const all = texts.map((each) => each.plain).join('|');
  const terms = JARGON.map((word) => ({ word, term: plain(word) })).filter(
    ({ term }) => all.includes(term) && !isExplained(term),
  );
  const found = terms.flatMap(({ word, term }) => {
    const places = texts.filter(
      (each) => each.plain.includes(` ${term} `) || each.plain.includes(` ${term}s `),
    );
    const [first] = places;
    return first ? [{ word, term, first, cards: new Set(places.map(({ card }) => card.id)).size }] : [];
  });
  return found
    .filter(
      ({ term }) => !found.some((other) => other.term !== term && ` ${other.term} `.includes(` ${term} `)),
    )
    .map(({ word, first, cards }) =>
      problem('advice', 'jargon', { path: first.path, cardId: first.card.id, params: { word, cards } }),
    );
}

function acronymsIn(spoken: readonly SpokenWords[], isExplained: (term: string) => boolean): Problem[] {
  const seen = new Map<string, { first: SpokenWords; cards: Set<string> }>();
  for (const each of spoken) {
    for (const letters of lettersIn(each.words)) {
      if (isExplained(letters.toLowerCase())) continue;
      const known = seen.get(letters) ?? { first: each, cards: new Set() };
      known.cards.add(each.card.id);
      seen.set(letters, known);
    }
  }
  return [...seen].map(([letters, { first, cards }]) =>
    problem('advice', 'acronym', {
      path: first.path,
      cardId: first.card.id,
      params: { letters, cards: cards.size },
    }),
  );
}

/** Capitals with at most one small letter between: most texts have none, and are passed over quickly. */
const HAS_LETTERS = /\p{Lu}\p{Ll}?\p{Lu}/u;

/** Two to six letters, all or nearly all capitals, such as OT, DoLS, PAs; the s of several is taken off. */
function lettersIn(words: string): string[] {
  if (!HAS_LETTERS.test(words)) return [];
  const tokens = words.split(/[^\p{L}\p{N}’']+/u).map((token) => token.replace(/[’'].*$/u, ''));
  return tokens.flatMap((token, index) => {
    const letters = token.replace(/(?<=\p{Lu})s$/u, '');
    const isLoud = LOUD_WORDS.has(letters) || isShouted(tokens[index - 1]) || isShouted(tokens[index + 1]);
    const isNumeral = /^[IVX]+$/.test(letters);
    return isAcronym(letters) && !KNOWN_LETTERS.has(letters) && !isNumeral && !isLoud ? [letters] : [];
  });
}

const isAcronym = (token: string): boolean =>
  /^\p{L}{2,6}$/u.test(token) &&
  (token.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
  (token.match(/\p{Ll}/gu)?.length ?? 0) <= 1;

/** A neighbour in capitals means that a whole phrase is: nobody explains that. */
const isShouted = (token: string | undefined): boolean =>
  token !== undefined && /^\p{Lu}{2,}$/u.test(token) && !KNOWN_LETTERS.has(token);

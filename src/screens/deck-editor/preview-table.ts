import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import type { Card, Deck, Effect } from '../../decks/schema.ts';
import { deckWordsOf } from '../../protocol/deck-words-of.ts';
import type { DeckWords } from '../../protocol/deck-words.ts';
import type { Played } from '../../rules/event.ts';
import { applyMove, checkMove, startTable } from '../../rules/play.ts';
import { setupFromDeck, tableCardId } from '../../rules/setup.ts';
import { FACILITATOR, SPACES, TEAMS, type TableSetup, type TableState } from '../../rules/state.ts';
import { pileOfSpace } from '../../rules/track.ts';
import type { TableView } from '../../rules/view-types.ts';
import { viewFor } from '../../rules/views.ts';
import teamNames from '../../words/en-GB/team-names.json';

/** A table at which one card lies, as everybody there sees it. */
export interface PreviewTable {
  view: TableView;
  words: DeckWords;
}

/** `read` = while the card is read; `does` = turned over. */
export type CardSide = 'read' | 'does';

const ID = 'preview';
const OUTCOMES_IN_PLAY = 3;
/** Where on its stretch of the walk the team stands: past the first spaces, so that the board looks lived in. */
const FROM_SPACE = 9;

/**
 * Lays a card on a table by the rules themselves, in a game that has gone on for a while. Whatever is still wrong with the
 * card is left out, so that there always is a picture. `null` = the deck's lists don't make a board yet.
 */
export function layCard(deck: Deck, card: Card, side: CardSide): PreviewTable | null {
  if (perspectivesOf(deck).length !== 4 || outcomesOf(deck).length < 2) return null;
  const shown: Deck = { ...deck, id: ID, cards: [playable(deck, card)] };
  const setup = setupFromDeck(shown, {
    seed: ID,
    preset: 'workshop',
    teamNames,
    outcomes: inPlayFor(shown),
  });
  const state = startTable(setup);
  for (const team of TEAMS) play(state, setup, { move: 'takeSeat', input: { team } });
  for (const slot of tilesFor(setup)) {
    play(state, setup, { move: 'addTile', input: { ...slot, reason: ID } });
  }
  play(state, setup, { move: 'chooseCard', input: { cardId: tableCardId(ID, ID) } });
  if (side === 'does') play(state, setup, { move: 'revealEffect', input: {} });
  return {
    view: asIfWalked(viewFor('screen', state, { setup, words: () => null }), setup),
    words: deckWordsOf(shown, { corrections: [], leftOut: [], deckVersion: 1 }),
  };
}

function play(state: TableState, setup: TableSetup, played: Played): void {
  const event = { ...played, seat: FACILITATOR, given: { atMs: 0, nobodyHere: false } } as const;
  if (checkMove(state, event, setup) === null) applyMove(state, event, setup);
}

/** The card as a table could have it: published, and without what the deck doesn't know. */
function playable(deck: Deck, card: Card): Card {
  const perspectives = perspectivesOf(deck).map(({ id }) => id);
  const outcomes = outcomesOf(deck).map(({ id }) => id);
  const effects = (card.effects ?? []).slice(0, 2).map((effect): Effect => {
    const { perspective } = effect;
    const isKnown = perspective !== undefined && perspectives.includes(perspective);
    const suggests = (effect.suggests ?? []).filter((id) => outcomes.includes(id));
    return { op: effect.op, ...(isKnown ? { perspective } : {}), suggests };
  });
  if (card.kind === 'poem') return { ...card, id: ID, status: 'published', effects };
  const perspective = perspectives.includes(card.perspective) ? card.perspective : (perspectives[0] ?? '');
  return { ...card, id: ID, status: 'published', perspective, effects };
}

/** The outcomes that the card suggests, and as many more as make a workshop's path; in path order. */
function inPlayFor(deck: Deck): string[] {
  const all = outcomesOf(deck).map(({ id }) => id);
  const suggested = (deck.cards[0]?.effects ?? []).flatMap(({ suggests = [] }) => suggests);
  const wanted = [...new Set([...suggested, ...all])];
  const inPlay = wanted.slice(0, Math.max(OUTCOMES_IN_PLAY, new Set(suggested).size));
  return all.filter((id) => inPlay.includes(id));
}

/** Some tiles that lie there already: those that the card takes away, and a few others. */
function tilesFor({ cards, perspectives, inPlay }: TableSetup): { perspective: string; outcome: string }[] {
  const effects = cards[0]?.effects ?? [];
  const own = new Set(effects.filter(({ op }) => op === 'place').map(({ perspective }) => perspective));
  const others = perspectives
    .filter((perspective) => !own.has(perspective))
    .flatMap((perspective, index) => {
      const outcome = inPlay[index % inPlay.length];
      return outcome === undefined ? [] : [{ perspective, outcome }];
    });
  const taken = effects.flatMap(({ op, perspective, suggests }) =>
    op === 'remove' && perspective !== null
      ? (suggests.length > 0 ? suggests : inPlay.slice(0, 1)).map((outcome) => ({ perspective, outcome }))
      : [],
  );
  return [...others, ...taken];
}

/** The card came because the team walked there, not because somebody chose it. */
function asIfWalked(view: TableView, { cards, perspectives }: TableSetup): TableView {
  const pile = perspectives.indexOf(cards[0]?.perspective ?? '');
  const spaces = Array.from({ length: SPACES }, (_, space) => (space + FROM_SPACE) % SPACES);
  const space = spaces.find((each) => pileOfSpace(each) === (pile < 0 ? pileOfSpace(0) : pile)) ?? 0;
  const { turn } = view;
  const landed = pileOfSpace(space);
  return {
    ...view,
    tokens: { ...view.tokens, [turn.team]: space },
    turn: {
      ...turn,
      roll: 4,
      space,
      draw: { landed, from: landed, because: 'landed', reshuffled: false },
      drawnAtMs: null,
    },
    history: [],
  };
}

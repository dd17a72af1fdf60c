import { DEFAULT_OUTCOMES, DEFAULT_PERSPECTIVES } from '../decks/defaults.ts';
import type { DeckWords } from '../protocol/deck-words.ts';
import type { Team } from '../rules/state.ts';
import type { TableView, TurnView } from '../rules/view-types.ts';

/** Words of a small deck with the usual board, for tests. */
export function someWords(): DeckWords {
  return {
    deckId: 'some-deck',
    deckVersion: 1,
    title: 'Some deck',
    language: 'en-GB',
    perspectives: DEFAULT_PERSPECTIVES.map((each) => ({
      ...each,
      easyRead: each.easyRead ?? null,
      colourDark: each.colourDark ?? null,
    })),
    outcomes: DEFAULT_OUTCOMES.map((each) => ({ ...each, easyRead: each.easyRead ?? null })),
    glossary: [],
    cards: {
      'some-deck/staff-001': {
        kind: 'scenario',
        perspective: 'staff',
        voice: 'home care worker',
        title: null,
        text: 'I have fifteen minutes. Mrs Hall wants to talk.',
        easyRead: 'I have 15 minutes. Mrs Hall wants to talk.',
        prompts: ['What would you do?'],
        author: null,
        media: [],
        sensitivity: [],
      },
    },
  };
}

const EMPTY_TURN: TurnView = {
  number: 3,
  team: '0',
  step: 'roll',
  paused: false,
  roll: null,
  space: null,
  cardId: null,
  effects: null,
  nextEffect: 0,
  choices: [],
  lendAHand: false,
  draw: null,
  done: [],
  carriedBy: null,
  moveOnAsked: false,
  completed: [],
  drawnAtMs: null,
};

const team = (name: string) => ({ name, inPlay: true });

type TableParts = Partial<Omit<TableView, 'turn'>> & { turn?: Partial<TurnView> };

/** A table in its third turn, the Kingfishers to roll, nothing on the path; what is given stands in its place. */
export function aTable({ turn, ...parts }: TableParts = {}): TableView {
  const outcomes = DEFAULT_OUTCOMES.map((each) => each.id);
  const block = Object.fromEntries(DEFAULT_PERSPECTIVES.map((each) => [each.id, null]));
  const tokens: Record<Team, number> = { '0': 0, '1': 8, '2': 16, '3': 24 };
  return {
    stateVersion: 1,
    path: Object.fromEntries(outcomes.map((id) => [id, { ...block }])),
    inPlay: outcomes.slice(0, 3),
    complete: [],
    locked: [],
    tokens,
    teams: { '0': team('Kingfishers'), '1': team('Oaks'), '2': team('Lanterns'), '3': team('Harbour') },
    order: ['0', '1', '2', '3'],
    houseRules: {
      tokens: 'team',
      dice: 'd6',
      hearAll: true,
      mitigate: true,
      effect: 'hidden',
      softTimerMinutes: null,
    },
    ended: false,
    drawn: [0, 0, 0, 0],
    barriers: 0,
    history: [],
    historyLength: 0,
    ...parts,
    turn: { ...EMPTY_TURN, ...turn },
  };
}

/** A table at which a staff tile is to be placed. */
export function aTableToPlace(parts: TableParts = {}): TableView {
  return aTable({
    ...parts,
    turn: {
      step: 'act',
      roll: 4,
      space: 4,
      cardId: 'some-deck/staff-001',
      effects: [{ op: 'place', perspective: 'staff', suggests: ['dignity'] }],
      choices: ['choice', 'wellbeing', 'dignity'].map((outcome) => ({ perspective: 'staff', outcome })),
      ...parts.turn,
    },
  });
}

import { DEFAULT_OUTCOMES, DEFAULT_PERSPECTIVES } from '../../src/decks/defaults.ts';
import type { BoardWords } from '../../src/board/board-words.ts';
import type { Effect, Team } from '../../src/rules/state.ts';
import type { TableView } from '../../src/rules/view-types.ts';
import { isCorner, pileOfSpace } from '../../src/rules/track.ts';

export const STAFF_CARD = 'test/staff-001';
export const PROVISION_CARD = 'test/provision-001';
export const LONG_CARD = 'test/people-long';
export const POEM = 'test/poem-01';

/** A deck's words as a table has them, with the default perspectives and outcomes. */
export const WORDS: BoardWords = {
  title: 'The path to personalisation',
  language: 'en-GB',
  perspectives: DEFAULT_PERSPECTIVES.map((each) => ({ ...each })),
  outcomes: DEFAULT_OUTCOMES.map((each) => ({ ...each })),
  cards: {
    [PROVISION_CARD]: {
      kind: 'scenario',
      perspective: 'provision',
      voice: 'a small home care company, after the tender',
      text: 'We know Amina likes the same carer each morning. The contract pays us by the visit, so whoever is nearest goes.',
      easyRead:
        'Amina likes the same carer each morning. We send the carer who is nearest. That is how we are paid.',
      prompts: ['Who in this room could change that?', 'What would Amina say a good morning is?'],
    },
    [STAFF_CARD]: {
      kind: 'scenario',
      perspective: 'staff',
      voice: 'home care worker, eleven years in',
      text: 'I have fifteen minutes. Stan wants to make his own toast. If I let him, I’m late for Mrs Okafor, and she can’t get out of bed without me.',
      easyRead:
        'I have 15 minutes with Stan. Stan wants to make his own toast. Then I am late for the next person. She needs me to get out of bed.',
      prompts: ['What is the toast worth, and to whom?', 'Who decided it was fifteen minutes?'],
    },
    [LONG_CARD]: {
      kind: 'scenario',
      perspective: 'people',
      voice: 'a daughter who looks after her father from two hundred miles away',
      text: 'Every new person who comes asks Dad the same forty questions, and every time he has to say again, to a stranger, that he can’t wash himself any more. Last week he told the nurse he was fine, because he was tired of hearing it. They wrote down “independent” and stopped the visits. Nobody rang me.',
      easyRead:
        'Dad has to tell his story again and again. It makes him sad. So he told the nurse he was fine. Then the visits stopped. Nobody rang me.',
      prompts: [
        'What would it take for Dad to say it only once, and for everybody who needs to know it to know it?',
        'Who could have noticed what “I’m fine” meant?',
        'When is asking again a kindness, and when is it a burden?',
      ],
      sensitivity: ['losing independence'],
    },
    [POEM]: {
      kind: 'poem',
      perspective: null,
      title: 'The key safe',
      author: 'a neighbour at number nine',
      text: 'There’s a box by the door with a code on a card,\nand the code has been given to nine.\nThey come in with the rain on their shoes from the yard\nand they tell me I’m looking just fine.\n\nI had one front door key, and I kept it on string\nround my neck when I walked to the sea.\nThere’s a box by the door now. It’s a wonderful thing.\nIt lets everyone in here but me.',
      prompts: ['Who has the code to your front door?'],
    },
  },
};

const place = (perspective: string | null, ...suggests: string[]): Effect => ({
  op: 'place',
  perspective,
  suggests,
});
const remove = (perspective: string): Effect => ({ op: 'remove', perspective, suggests: [] });

/** Which perspectives (0 to 3) have a tile on each outcome, in path order. */
export type Tiles = readonly (readonly number[])[];

export interface Setup {
  words?: BoardWords;
  tiles?: Tiles;
  inPlay?: number;
  tokens?: readonly [number, number, number, number];
  names?: readonly [string, string, string, string];
  turn?: Partial<TableView['turn']>;
  rules?: Partial<TableView['houseRules']>;
  ended?: boolean;
  barriers?: number;
}

const perTeam = <T>(give: (team: number) => T): Record<Team, T> => ({
  '0': give(0),
  '1': give(1),
  '2': give(2),
  '3': give(3),
});

/** A table's view in the product's words: `aTable({tiles: [[0, 1]], inPlay: 3})`. */
export function aTable(setup: Setup = {}): TableView {
  const words = setup.words ?? WORDS;
  const tokens = setup.tokens ?? [0, 8, 16, 24];
  const names = setup.names ?? ['Kingfishers', 'Oaks', 'Lanterns', 'Harbour'];
  const path: TableView['path'] = {};
  words.outcomes.forEach((outcome, row) => {
    path[outcome.id] = Object.fromEntries(
      words.perspectives.map((perspective, column) => [
        perspective.id,
        setup.tiles?.[row]?.includes(column) ? { caption: null } : null,
      ]),
    );
  });
  const inPlay = words.outcomes.slice(0, setup.inPlay ?? words.outcomes.length).map((outcome) => outcome.id);
  const complete = words.outcomes
    .filter((outcome) => Object.values(path[outcome.id] ?? {}).every(Boolean))
    .map((outcome) => outcome.id);
  return {
    stateVersion: 1,
    turn: { ...BEFORE_ROLL, ...setup.turn },
    path,
    inPlay,
    complete,
    locked: complete,
    tokens: perTeam((team) => tokens[team] ?? 0),
    teams: perTeam((team) => ({ name: names[team] ?? '', inPlay: true })),
    order: ['0', '1', '2', '3'],
    houseRules: {
      tokens: 'team',
      dice: 'd6',
      hearAll: true,
      mitigate: true,
      effect: 'hidden',
      softTimerMinutes: 4,
      ...setup.rules,
    },
    ended: setup.ended ?? false,
    drawn: [1, 1, 1, 0],
    barriers: setup.barriers ?? 0,
    history: [],
    historyLength: 0,
  };
}

const BEFORE_ROLL: TableView['turn'] = {
  number: 1,
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

/** A turn whose card has been drawn. */
function talking(number: number, cardId: string, space: number): Partial<TableView['turn']> {
  const landed = isCorner(space) ? 4 : pileOfSpace(space);
  return {
    number,
    step: 'talk',
    roll: 5,
    space,
    cardId,
    draw: { landed, from: landed, because: 'landed', reshuffled: false },
  };
}

const NINE: BoardWords = {
  ...WORDS,
  title: 'Working together: who decides, who is paid, and who is in the room when it matters',
  outcomes: [
    ...WORDS.outcomes,
    { id: 'belonging', name: 'Belonging where I live', short: 'Belonging' },
    { id: 'learning', name: 'Learning new things', short: 'Learning' },
  ],
};

const OTHERS: BoardWords = {
  ...WORDS,
  title: 'Maternity voices',
  perspectives: [
    { id: 'parents', name: 'Parents', short: 'Parents', colour: '#A3327E', symbol: 'hexagon' },
    { id: 'midwives', name: 'Midwives', short: 'Midwives', colour: '#2E6F40', symbol: 'star' },
    { id: 'doctors', name: 'Doctors', short: 'Doctors', colour: '#9A5B00', symbol: 'cross' },
    { id: 'partners', name: 'Partners and family', short: 'Family', colour: '#2B5CA8', symbol: 'drop' },
  ],
};

const MID: Tiles = [[0, 1, 2, 3], [0, 2, 3], [1], [0, 1], [2], [], [3]];
const choices = (perspective: string, outcomes: readonly string[]) =>
  outcomes.map((outcome) => ({ perspective, outcome }));

export interface Look {
  view: TableView;
  words: BoardWords;
}

/** Every state that the gallery shows, by name. */
export const LOOKS: Readonly<Record<string, Look>> = {
  start: { words: WORDS, view: aTable() },
  rolling: { words: WORDS, view: aTable({ tiles: MID, tokens: [0, 13, 19, 29], turn: { number: 14 } }) },
  workshop: {
    words: WORDS,
    view: aTable({
      inPlay: 3,
      tiles: [[0, 2], [1]],
      tokens: [12, 15, 20, 24],
      turn: { ...talking(6, STAFF_CARD, 15), team: '1' },
    }),
  },
  middle: {
    words: WORDS,
    view: aTable({ tiles: MID, tokens: [5, 13, 19, 29], turn: talking(14, PROVISION_CARD, 5), barriers: 2 }),
  },
  choosing: {
    words: WORDS,
    view: aTable({
      tiles: MID,
      tokens: [5, 13, 19, 29],
      turn: {
        ...talking(14, PROVISION_CARD, 5),
        step: 'act',
        effects: [place('provision', 'wellbeing')],
        choices: choices('provision', ['wellbeing', 'freedom', 'economic', 'contribution']),
      },
    }),
  },
  placed: {
    words: WORDS,
    view: aTable({
      tiles: [[0, 1, 2, 3], [0, 1, 2, 3], [1], [0, 1], [2], [], [3]],
      tokens: [5, 13, 19, 29],
      turn: {
        ...talking(14, PROVISION_CARD, 5),
        step: 'finish',
        effects: [place('provision', 'wellbeing')],
        nextEffect: 1,
        done: [{ how: 'placed', perspective: 'provision', outcome: 'wellbeing', locked: true }],
        completed: ['wellbeing'],
      },
    }),
  },
  removed: {
    words: WORDS,
    view: aTable({
      tiles: [[0, 1, 2, 3], [0, 3], [1], [0, 1], [2], [], [3]],
      tokens: [5, 13, 19, 29],
      barriers: 3,
      turn: {
        ...talking(15, STAFF_CARD, 13),
        team: '1',
        step: 'finish',
        effects: [remove('staff')],
        nextEffect: 1,
        done: [{ how: 'removed', perspective: 'staff', outcome: 'wellbeing', locked: false }],
      },
    }),
  },
  nearly: {
    words: WORDS,
    view: aTable({
      tiles: [
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [0, 1, 2],
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ],
      tokens: [3, 4, 5, 6],
      turn: {
        ...talking(44, STAFF_CARD, 5),
        team: '2',
        step: 'finish',
        effects: [place('people')],
        nextEffect: 1,
        done: [{ how: 'placed', perspective: 'people', outcome: 'contribution', locked: true }],
        completed: ['contribution'],
      },
    }),
  },
  finished: {
    words: WORDS,
    view: aTable({
      inPlay: 3,
      tiles: [
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ],
      tokens: [2, 9, 17, 30],
      ended: true,
      turn: { ...talking(26, STAFF_CARD, 2), step: 'finish', completed: ['dignity'] },
    }),
  },
  nine: {
    words: NINE,
    view: aTable({
      words: NINE,
      tiles: [...MID, [0], [1, 2]],
      tokens: [4, 12, 20, 28],
      turn: talking(9, LONG_CARD, 4),
    }),
  },
  two: {
    words: WORDS,
    view: aTable({
      inPlay: 2,
      tiles: [[0, 1], [2]],
      rules: { tokens: 'shared' },
      tokens: [9, 9, 9, 9],
      turn: talking(3, PROVISION_CARD, 9),
    }),
  },
  four: {
    words: WORDS,
    view: aTable({
      inPlay: 4,
      tiles: [[0, 1, 2, 3], [2]],
      tokens: [22, 22, 22, 22],
      turn: talking(8, LONG_CARD, 22),
    }),
  },
  fiveOfSeven: {
    words: WORDS,
    view: aTable({ inPlay: 5, tiles: MID, tokens: [1, 1, 25, 25], turn: talking(8, STAFF_CARD, 1) }),
  },
  six: {
    words: WORDS,
    view: aTable({ inPlay: 6, tiles: MID, tokens: [31, 7, 7, 7], turn: talking(8, STAFF_CARD, 31) }),
  },
  eight: {
    words: { ...NINE, outcomes: NINE.outcomes.slice(0, 8), title: 'Housing and independent living' },
    view: aTable({
      words: { ...NINE, outcomes: NINE.outcomes.slice(0, 8) },
      tiles: MID,
      tokens: [6, 14, 14, 27],
      turn: talking(8, STAFF_CARD, 6),
    }),
  },
  names: {
    words: OTHERS,
    view: aTable({
      words: OTHERS,
      tiles: MID,
      names: [
        'The Tuesday Afternoon Club',
        'Ward 7',
        'People who remember the old library',
        'Wwwwwwwwwwwwwwwwwww',
      ],
      tokens: [10, 11, 12, 27],
      turn: talking(8, LONG_CARD, 10),
    }),
  },
  poem: {
    words: WORDS,
    view: aTable({ tiles: MID, tokens: [5, 16, 19, 29], turn: { ...talking(15, POEM, 16), team: '1' } }),
  },
  effect: {
    words: WORDS,
    view: aTable({
      tiles: MID,
      tokens: [5, 13, 19, 29],
      turn: {
        ...talking(14, LONG_CARD, 5),
        step: 'act',
        effects: [remove('staff'), place('people', 'dignity', 'freedom')],
        choices: choices('staff', ['wellbeing', 'freedom']),
      },
    }),
  },
};

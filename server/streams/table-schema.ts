import * as z from 'zod/mini';
import type { HistoryAct } from '../../src/rules/history-acts.ts';
import type { Core, TableSetup, TableState } from '../../src/rules/state.ts';

const text = z.string();
const maybeText = z.nullable(text);
const number = z.number();
const texts = z.array(text);
const team = z.enum(['0', '1', '2', '3']);
const seat = z.enum(['0', '1', '2', '3', '4']);
const ended = z.nullable(z.enum(['path', 'facilitator']));

const byTeam = <Each extends z.ZodMiniType>(each: Each) =>
  z.strictObject({ '0': each, '1': each, '2': each, '3': each });

const effect = z.strictObject({
  op: z.enum(['place', 'remove', 'discuss']),
  perspective: maybeText,
  suggests: texts,
});

const houseRules = z.strictObject({
  tokens: z.enum(['team', 'shared']),
  dice: z.enum(['d6', 'physical']),
  hearAll: z.boolean(),
  mitigate: z.boolean(),
  effect: z.enum(['hidden', 'shown']),
  softTimerMinutes: z.nullable(number),
});

/** What a table starts from, as it is kept. */
export const tableSetupSchema: z.ZodMiniType<TableSetup> = z.strictObject({
  seed: text,
  perspectives: texts,
  outcomes: texts,
  cards: z.array(
    z.strictObject({
      id: text,
      kind: z.enum(['scenario', 'poem']),
      perspective: maybeText,
      effects: z.array(effect),
    }),
  ),
  leftOut: texts,
  firstCard: z.exactOptional(text),
  teamNames: byTeam(text),
  houseRules,
  inPlay: texts,
  paused: z.boolean(),
});

const tile = z.nullable(z.strictObject({ caption: maybeText }));
const pile = z.strictObject({ shuffle: number, next: number, chosen: texts });
const pileIndex = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const draw = z.strictObject({
  landed: pileIndex,
  from: z.nullable(pileIndex),
  because: z.enum(['landed', 'hear-all', 'pile-empty', 'first', 'chosen', 'swapped', 'no-card']),
  reshuffled: z.boolean(),
});

const effectDone = z.strictObject({
  how: z.enum(['placed', 'removed', 'mitigated', 'declined', 'passed']),
  perspective: maybeText,
  outcome: maybeText,
  tile,
  locked: z.boolean(),
  fromComplete: z.boolean(),
  overruled: z.boolean(),
});

const turn = z.strictObject({
  number,
  team,
  step: z.enum(['roll', 'talk', 'act', 'finish']),
  roll: z.nullable(number),
  space: z.nullable(number),
  cardId: maybeText,
  draw: z.nullable(draw),
  effects: z.array(effect),
  nextEffect: number,
  done: z.array(effectDone),
  carriedBy: z.nullable(team),
  moveOnAsked: z.boolean(),
  pathWasOpen: z.boolean(),
  completed: texts,
  drawnAtMs: z.nullable(number),
});

const core = {
  turn,
  path: z.record(text, z.record(text, tile)),
  locked: texts,
  tokens: byTeam(number),
  piles: z.tuple([pile, pile, pile, pile, pile]),
  drawn: z.tuple([number, number, number, number]),
  barriers: z.array(
    z.strictObject({
      turn: number,
      effect: number,
      cardId: maybeText,
      perspective: maybeText,
      outcome: maybeText,
    }),
  ),
};
const coreSchema: z.ZodMiniType<Core> = z.strictObject(core);

const historyEntry = z.strictObject({
  turn: number,
  seat,
  forTeam: z.exactOptional(team),
  act: z.custom<HistoryAct>((value) => typeof value === 'string' && /^[a-z][a-zA-Z-]*$/.test(value)),
  team: z.exactOptional(team),
  perspective: z.exactOptional(text),
  outcome: z.exactOptional(text),
  number: z.exactOptional(number),
  cardId: z.exactOptional(text),
  word: z.exactOptional(text),
  detail: z.exactOptional(text),
});

const mitigation = z.strictObject({
  turn: number,
  cardId: maybeText,
  perspective: text,
  what: text,
  owner: text,
  firstStep: maybeText,
});

/** A table's state of this version, as it is kept in a snapshot. */
export const tableStateSchema: z.ZodMiniType<TableState> = z.strictObject({
  ...core,
  stateVersion: z.literal(1),
  teams: byTeam(
    z.strictObject({ name: maybeText, inPlay: z.boolean(), leaving: z.boolean(), seated: z.boolean() }),
  ),
  order: z.array(team),
  inPlay: texts,
  houseRules,
  paused: z.boolean(),
  ended,
  rolls: number,
  swappedOut: texts,
  history: z.array(historyEntry),
  actions: z.array(mitigation),
  starts: z.array(coreSchema),
  ahead: z.array(z.strictObject({ core: coreSchema, starts: z.array(coreSchema), ended })),
});

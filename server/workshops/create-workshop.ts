import type * as z from 'zod/mini';
import type { OpenedGame } from '../../src/protocol/game-file.ts';
import type { createWorkshopSchema, WorkshopCreated } from '../../src/protocol/http.ts';
import type { TableEvent } from '../../src/rules/event.ts';
import { FACILITATOR } from '../../src/rules/state.ts';
import type { WorkshopEvent } from '../../src/workshop/commands.ts';
import type { WorkshopStart } from '../../src/workshop/start-workshop.ts';
import { create, type Append, type EventToSave } from '../streams/stream-kind.ts';
import type { WordChange } from '../storage/storage.ts';
import { tableRef } from '../streams/table-kind.ts';
import { alongWithGame } from './along-with-move.ts';
import { newCode } from './codes.ts';
import { facilitatorKey } from './key-records.ts';
import { chooseMaterial, newTableSetup, type Material } from './material.ts';
import { newFacilitatorWords } from './phrases.ts';
import { resultOf, type Result, type WorkshopParts } from './parts.ts';
import { hashOf, hashOfWords, newId, newToken } from './secrets.ts';
import { beginTable } from './tables.ts';
import { deckDocuments } from './workshop-deck.ts';
import { workshopRef } from './workshop-kind.ts';

type Chosen = Material & { game: OpenedGame | null };
export type CreateWorkshop = z.infer<typeof createWorkshopSchema>;

/** Where the title's words stand beside the workshop's events. */
const TITLE = 'title';
const CODE_TRIES = 50;

/** Starts a workshop with its tables, all of it in one act. Refused: `unknown-deck`, `unknown-outcome`, `bad-game`, `server-full`, and what `chooseCards` refuses. */
export async function createWorkshop(
  parts: WorkshopParts,
  wanted: CreateWorkshop,
): Promise<Result<WorkshopCreated>> {
  const material = await chooseMaterial(parts, wanted);
  if (!material.ok) return material;
  for (let tries = 0; tries < CODE_TRIES; tries += 1) {
    const code = newCode(await parts.streams.storage.countWorkshops());
    const result = await begin(parts, { ...wanted, code }, material.value);
    if (result.ok || result.code !== 'code-taken') return result;
  }
  return { ok: false, code: 'server-full' };
}

async function begin(
  parts: WorkshopParts,
  wanted: CreateWorkshop & { code: string },
  material: Chosen,
): Promise<Result<WorkshopCreated>> {
  const [workshopId, deviceId, facilitatorToken] = [newId('w'), newId('d'), newToken()];
  const facilitatorWords = newFacilitatorWords();
  const tableIds = Array.from({ length: wanted.tables ?? 1 }, () => newId('t'));
  const atMs = parts.now();
  const start: WorkshopStart = {
    id: workshopId,
    code: wanted.code,
    title: TITLE,
    deckId: material.decks[0].id,
    ...cardsOf(material),
    preset: material.preset,
    outcomes: material.outcomes,
    paused: material.paused,
    joinKey: newToken(),
    facilitatorWordsHash: hashOfWords(workshopId, facilitatorWords),
    tableIds,
    host: { deviceId, keyHash: hashOf(facilitatorToken) },
    atMs,
  };
  const played = tableIds.map((tableId, index) => tableFor({ tableId, start }, { material, index }));
  const ref = workshopRef(workshopId);
  const begun = create(ref, workshopId, { start });
  const refs = [ref, ...tableIds.map((tableId) => tableRef(tableId))];
  const outcome = await parts.streams.transact(refs, () => ({
    ok: true,
    answer: {
      workshopId,
      code: wanted.code,
      facilitatorToken,
      facilitatorWords,
      facilitatorUrl: `${parts.publicUrl()}/w/${workshopId}/host#facilitator=${facilitatorToken}`,
      tables: tableIds.map((tableId) => ({ tableId, matchId: tableId })),
    },
    appends: [
      { ...begun, events: [...begun.events, ...played.flatMap(({ record }) => record)] },
      ...played.map(({ append }) => append),
    ],
    words: [{ stream: ref.stream, id: TITLE, text: wanted.title }, ...played.flatMap(({ words }) => words)],
    keys: [{ add: facilitatorKey({ workshopId, deviceId, tableId: null, atMs }, start.host.keyHash) }],
    workshops: [{ add: { workshopId, code: wanted.code, lastUsedAtMs: atMs } }],
    documents: deckDocuments(workshopId, material.decks),
  }));
  return resultOf(outcome);
}

/** Kept only where it is not simply all of one deck. */
function cardsOf({ decks, leftOut, firstCard }: Material): Pick<WorkshopStart, 'cards'> {
  if (decks.length === 1 && leftOut.length === 0 && firstCard === null) return {};
  return { cards: { deckIds: decks.map(({ id }) => id), leftOut, firstCard } };
}

/** The first table goes on with the saved game, where there is one. */
function tableFor(
  { tableId, start }: { tableId: string; start: WorkshopStart },
  { material, index }: { material: Chosen; index: number },
): { append: Append; record: EventToSave<WorkshopEvent>[]; words: WordChange[] } {
  const game = index === 0 ? material.game : null;
  const setup = game?.setup ?? newTableSetup(material);
  const played = game ? [...game.events, ...pausing(game, start)] : [];
  const { stream } = tableRef(tableId);
  return {
    append: beginTable({ tableId, workshopId: start.id, setup }, played),
    record: game ? alongWithGame(game, tableId).map((event) => ({ event })) : [],
    words: (game?.words ?? []).map(({ id, text }) => ({ stream, id, text })),
  };
}

/** A game that was played goes on as the host wants the tables to begin. */
function pausing({ state }: OpenedGame, { paused, atMs }: WorkshopStart): TableEvent[] {
  if (state.paused === paused) return [];
  const given = { atMs, nobodyHere: false };
  return [{ move: paused ? 'pause' : 'resume', input: {}, seat: FACILITATOR, given }];
}

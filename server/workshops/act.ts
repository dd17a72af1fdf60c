import { checkCommand, type WorkshopEvent } from '../../src/workshop/commands.ts';
import type { Actor } from '../../src/workshop/actor.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { appendTo, type StreamRef } from '../streams/stream-kind.ts';
import type { Accepted, Decision, Look } from '../streams/streams.ts';
import { present, type FoundWorkshop } from './find-workshop.ts';
import { refused, resultOf, type Refusal, type Result, type WorkshopParts } from './parts.ts';
import { workshopRef } from './workshop-kind.ts';

/** Who sent a command, as the socket's token says. */
export interface Caller {
  workshopId: string;
  by: Actor;
  /** Of the token with which they came in. */
  keyHash: string;
}

/** What a command changes beside the workshop itself, and what it is answered with. */
export interface Act extends Omit<Accepted<unknown>, 'ok' | 'answer'> {
  event: WorkshopEvent;
  answer?: Record<string, unknown>;
}

export type Answered = Promise<Result<Record<string, unknown>>>;

export interface ActParts {
  /** Streams that the act locks besides the workshop's. */
  alsoLocks?: readonly StreamRef<unknown, unknown>[];
  decide: (now: FoundWorkshop, look: Look) => Act | Refusal;
}

/** Runs one command of a workshop: decided, checked, saved and told in one act. */
export async function act(
  parts: Pick<WorkshopParts, 'streams'>,
  caller: Caller,
  { alsoLocks = [], decide }: ActParts,
): Answered {
  const ref = workshopRef(caller.workshopId);
  const outcome = await parts.streams.transact(
    [ref, ...alsoLocks],
    (look): Decision<Record<string, unknown>> => {
      const now = present(look(ref));
      if (!now) return { ok: false, code: 'unknown-code' };
      if (!isStillGood(now.state, caller)) return { ok: false, code: 'unknown-token' };
      const wanted = decide(now, look);
      if ('ok' in wanted) return wanted;
      const { event, answer = {}, appends = [], ...beside } = wanted;
      const refusal = checkCommand(now.state, event);
      if (refusal) return refused(refusal);
      return { ok: true, answer, appends: [appendTo(ref, [{ event }]), ...appends], ...beside };
    },
  );
  return resultOf(outcome);
}

/** The key of a caller may have ended while the command waited for its turn: the seat moved, the device was ended. */
function isStillGood({ people, facilitators }: WorkshopState, { by, keyHash }: Caller): boolean {
  const hashes =
    by.role === 'participant'
      ? Object.values(people).map(({ keys }) => keys.participantHash)
      : facilitators.map((role) => role.keyHash);
  return hashes.includes(keyHash);
}

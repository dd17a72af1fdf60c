import { checkCommand, type WorkshopEvent } from '../../src/workshop/commands.ts';
import type { Actor } from '../../src/workshop/actor.ts';
import { appendTo, type StreamRef } from '../streams/stream-kind.ts';
import type { Accepted, Decision, Look } from '../streams/streams.ts';
import { present, type FoundWorkshop } from './find-workshop.ts';
import { refused, resultOf, type Refusal, type Result, type WorkshopParts } from './parts.ts';
import { workshopRef } from './workshop-kind.ts';

/** Who sent a command, as the socket's token says. */
export interface Caller {
  workshopId: string;
  by: Actor;
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
  { workshopId }: Pick<Caller, 'workshopId'>,
  { alsoLocks = [], decide }: ActParts,
): Answered {
  const ref = workshopRef(workshopId);
  const outcome = await parts.streams.transact(
    [ref, ...alsoLocks],
    (look): Decision<Record<string, unknown>> => {
      const now = present(look(ref));
      if (!now) return { ok: false, code: 'unknown-code' };
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

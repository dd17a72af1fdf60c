import {
  parseWorkshopEvent,
  parseWorkshopStart,
  parseWorkshopState,
} from '../../src/protocol/workshop-events.ts';
import { applyCommand, type WorkshopEvent } from '../../src/workshop/commands.ts';
import { startWorkshop, type WorkshopStart } from '../../src/workshop/start-workshop.ts';
import type { WorkshopState } from '../../src/workshop/state.ts';
import { refTo, type StreamKind, type StreamRef } from '../streams/stream-kind.ts';

/** The first event of a workshop's stream says what it starts from; every other one is a command. */
export type SavedWorkshopEvent = { start: WorkshopStart } | WorkshopEvent;

export const workshopKind: StreamKind<WorkshopState, SavedWorkshopEvent> = {
  name: 'workshop',
  begin(first) {
    if (!('start' in first)) throw new Error('a workshop begins with its start');
    return startWorkshop(first.start);
  },
  apply(state, event) {
    if ('start' in event) throw new Error('a workshop starts once');
    return applyCommand(state, event).state;
  },
  writeEvent: (event) => JSON.stringify(event),
  readEvent(text) {
    const value: unknown = JSON.parse(text);
    if (isStart(value)) {
      const start = parseWorkshopStart(value.start);
      if (start) return { start };
    }
    const event = parseWorkshopEvent(value);
    if (!event) throw new Error('not an event of a workshop');
    return event;
  },
  writeSnapshot: (state) => JSON.stringify(state),
  readSnapshot(text) {
    const state = parseWorkshopState(JSON.parse(text));
    if (!state) throw new Error('not a workshop of this version');
    return state;
  },
};

function isStart(value: unknown): value is { start: unknown } {
  return typeof value === 'object' && value !== null && 'start' in value;
}

export function workshopRef(workshopId: string): StreamRef<WorkshopState, SavedWorkshopEvent> {
  return refTo(workshopKind, workshopId);
}

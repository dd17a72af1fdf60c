import type { WorkshopView } from '../../src/workshop/view-types.ts';
import { workshopViewFor, type Around, type Viewer } from '../../src/workshop/views.ts';
import type { FoundWorkshop } from './find-workshop.ts';

/** Somebody who is shown the workshop for as long as they are connected. */
export interface Onlooker {
  viewer: Viewer;
  show: (view: WorkshopView) => void;
  /** They are no part of the workshop any more. */
  end: () => void;
}

export interface LobbyRoomParts {
  look: () => Promise<{ now: FoundWorkshop; around: Around } | null>;
  /** Called with an error that keeps a view from being made; the room goes on. */
  report: (error: unknown) => void;
}

/** Everybody who is connected to one workshop, shown what is theirs to see whenever it changes. */
export interface LobbyRoom {
  /** Shows them the workshop at once. Call what it gives when they go. */
  enter: (onlooker: Onlooker) => Promise<() => void>;
  /** Something changed: everybody, or facilitators alone, are shown it soon. */
  changed: (whom: 'everybody' | 'facilitators') => void;
  /** Answers once everybody has been shown what had changed when this was called. */
  settled: () => Promise<void>;
  isEmpty: () => boolean;
  close: () => void;
}

/** Milliseconds for which changes are gathered, for each person in the room: 300 people come in at once after a break. */
const MS_PER_ONLOOKER = 1;

export function openLobbyRoom({ look, report }: LobbyRoomParts): LobbyRoom {
  /** What each was shown last, so that nobody is sent the same again. */
  const shown = new Map<Onlooker, string>();
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let due: 'nobody' | 'facilitators' | 'everybody' = 'nobody';
  let running: Promise<void> = Promise.resolve();

  function show(onlooker: Onlooker, found: { now: FoundWorkshop; around: Around }): void {
    const view = workshopViewFor(onlooker.viewer, found.now.state, found.around);
    if (!view) {
      shown.delete(onlooker);
      onlooker.end();
      return;
    }
    const text = JSON.stringify(view);
    if (shown.get(onlooker) === text) return;
    shown.set(onlooker, text);
    onlooker.show(view);
  }

  async function showAll(): Promise<void> {
    const whom = due;
    due = 'nobody';
    if (whom === 'nobody') return;
    try {
      const found = await look();
      if (!found) return;
      for (const onlooker of shown.keys()) {
        if (whom === 'everybody' || onlooker.viewer.audience === 'facilitator') show(onlooker, found);
      }
    } catch (error) {
      report(error);
    }
  }

  function run(): Promise<void> {
    if (waiting) clearTimeout(waiting);
    waiting = null;
    running = running.then(showAll);
    return running;
  }

  return {
    async enter(onlooker) {
      shown.set(onlooker, '');
      const found = await look();
      if (found && shown.has(onlooker)) show(onlooker, found);
      return () => void shown.delete(onlooker);
    },
    changed(whom) {
      if (due !== 'everybody') due = whom;
      waiting ??= setTimeout(() => void run(), shown.size * MS_PER_ONLOOKER);
    },
    settled: run,
    isEmpty: () => shown.size === 0,
    close() {
      if (waiting) clearTimeout(waiting);
      waiting = null;
      shown.clear();
    },
  };
}

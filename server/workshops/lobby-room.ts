import type { WorkshopState } from '../../src/workshop/state.ts';
import type { WorkshopView } from '../../src/workshop/view-types.ts';
import { workshopViews, type Around, type Viewer } from '../../src/workshop/views.ts';

/** Somebody who is shown the workshop for as long as they are connected. */
export interface Onlooker {
  viewer: Viewer;
  show: (view: WorkshopView) => void;
  /** They are no part of the workshop any more. */
  end: () => void;
}

export interface LobbyRoomParts {
  look: () => Promise<{ state: WorkshopState; around: Around } | null>;
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

/** Milliseconds for which changes are gathered, for each person in the room: 300 come in at once after a break. */
const MS_PER_ONLOOKER = 3;
/** How many are shown a change before moves and messages have their turn again. */
const AT_A_TIME = 40;

type ViewOf = (viewer: Viewer) => WorkshopView | null;

export function openLobbyRoom({ look, report }: LobbyRoomParts): LobbyRoom {
  /** What each was shown last, so that nobody is sent the same again. */
  const shown = new Map<Onlooker, string>();
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let due: 'nobody' | 'facilitators' | 'everybody' = 'nobody';
  let running: Promise<void> = Promise.resolve();

  async function viewsNow(): Promise<ViewOf | null> {
    const found = await look();
    return found && workshopViews(found.state, found.around);
  }

  async function showAll(): Promise<void> {
    const whom = due;
    due = 'nobody';
    if (whom === 'nobody') return;
    try {
      // Who comes in from here on is shown a later state, and may not be in this one yet.
      const here = [...shown.keys()].filter(
        ({ viewer }) => whom === 'everybody' || viewer.audience === 'facilitator',
      );
      const viewOf = await viewsNow();
      if (!viewOf) return;
      for (const [index, onlooker] of here.entries()) {
        if (index % AT_A_TIME === 0) await new Promise((resolve) => setImmediate(resolve));
        if (shown.has(onlooker)) show(shown, onlooker, viewOf);
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
      const viewOf = await viewsNow();
      // Whoever was shown a later state meanwhile keeps it.
      if (viewOf && shown.get(onlooker) === '') show(shown, onlooker, viewOf);
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

/** Shows somebody their view, unless it is the one that they were shown last. */
function show(shown: Map<Onlooker, string>, onlooker: Onlooker, viewOf: ViewOf): void {
  const view = viewOf(onlooker.viewer);
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

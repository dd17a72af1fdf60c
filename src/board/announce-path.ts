import type { TableView } from '../rules/view-types.ts';
import { announceWords } from '../words/announce-area.ts';
import { sayIn } from '../words/say.ts';
import type { Change } from './announcements.ts';
import { newActs } from './announce-turn.ts';
import type { SlotId } from './board-state.ts';
import { isTurned } from './card-of-turn.ts';
import { ended, quoted } from './quote.ts';

interface SlotChange extends SlotId {
  was: TableView['path'][string][string] | undefined;
  is: TableView['path'][string][string] | undefined;
}

/** Tiles that came or went otherwise than by the card, captions, and the blocks that are finished or open again. */
export function announcePath(change: Change): readonly string[] {
  const { before, after, onlooker } = change;
  const wholesale = newActs(change).some((line) => line.act === 'went-back' || line.act === 'went-forward');
  if (wholesale) return [];
  const byCard = new Set(isTurned(after.turn) ? after.turn.done.map((each) => slotKey(each)) : []);
  const tiles = slotChanges(change)
    .filter((slot) => !byCard.has(slotKey(slot)) || (slot.was && slot.is))
    .map((slot) => slotSentence(change, slot));
  const say = sayIn(announceWords);
  const { words } = onlooker;
  const said = words.outcomes.flatMap(({ id, name }) => {
    const was = before.complete.includes(id);
    const is = after.complete.includes(id);
    if (was === is) return [];
    return [say(is ? 'completed' : 'reopened', { outcome: name })];
  });
  const moreBuilt = after.inPlay.some((id) => after.complete.includes(id) && !before.complete.includes(id));
  const done = after.inPlay.filter((id) => after.complete.includes(id)).length;
  return [
    ...tiles,
    ...said,
    ...(moreBuilt && !after.ended ? [say('progress', { done, of: after.inPlay.length })] : []),
  ];
}

const slotKey = (slot: { outcome: string | null; perspective: string | null }): string =>
  `${slot.outcome ?? ''} ${slot.perspective ?? ''}`;

/** The slots that differ. What the team takes back is one sentence already. */
function slotChanges({ before, after, onlooker }: Change): readonly SlotChange[] {
  const undone = new Set(before.turn.number === after.turn.number ? before.turn.done.map(slotKey) : []);
  return onlooker.words.outcomes.flatMap((outcome) =>
    onlooker.words.perspectives.flatMap((perspective) => {
      const slot = { outcome: outcome.id, perspective: perspective.id };
      const was = before.path[outcome.id]?.[perspective.id];
      const is = after.path[outcome.id]?.[perspective.id];
      const same = Boolean(was) === Boolean(is) && was?.caption === is?.caption;
      const takenBack = undone.has(slotKey(slot)) && Boolean(was) !== Boolean(is);
      return same || takenBack ? [] : [{ ...slot, was, is }];
    }),
  );
}

function slotSentence({ onlooker }: Change, slot: SlotChange): string {
  const say = sayIn(announceWords);
  const outcome = onlooker.words.outcomes.find((each) => each.id === slot.outcome)?.name ?? '';
  const perspective = onlooker.words.perspectives.find((each) => each.id === slot.perspective)?.short ?? '';
  if (!slot.is) return say('removed', { outcome, perspective });
  if (!slot.was) return say('placed', { outcome, perspective });
  const { caption } = slot.is;
  return caption === null ? '' : say('captioned', { outcome, perspective, caption: quoted(ended(caption)) });
}

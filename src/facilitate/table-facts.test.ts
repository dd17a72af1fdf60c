import { describe, expect, it } from 'vitest';
import type { HistoryView } from '../rules/view-types.ts';
import { aStart, aTableToFacilitate } from './fixture.ts';
import { turnsTold } from './turns-told.ts';
import { whatChanges } from './what-changes.ts';
import { slotsToAdd, slotsToTake, whyNot } from './why-not.ts';

const line = (turn: number, act: HistoryView['act']): HistoryView => ({ turn, act, seat: '0' });
const filled = { caption: null };
const block = { people: null, provision: null, staff: null, managers: null };

describe('what going back changes', () => {
  it('names the tiles that go and that return, and whose shoes step back', () => {
    const { path } = aTableToFacilitate();
    const view = aTableToFacilitate({
      path: { ...path, choice: { ...block, staff: filled } },
      tokens: { '0': 5, '1': 8, '2': 16, '3': 24 },
    });
    // The fifth slot: the first perspective of the second outcome.
    const start = aStart(2, { team: '3', filled: `0000${'1'.padEnd(24, '0')}` });
    expect(whatChanges(view, start)).toEqual({
      turn: 2,
      team: '3',
      turnsBack: 1,
      tilesGo: [{ outcome: 'choice', perspective: 'staff' }],
      tilesReturn: [{ outcome: 'wellbeing', perspective: 'people' }],
      shoesMove: ['0'],
    });
  });
});

describe('the history by turns', () => {
  it('shows the latest turn first, also when nothing has happened in it', () => {
    const told = turnsTold(
      aTableToFacilitate({ history: [line(1, 'rolled'), line(1, 'finished'), line(2, 'rolled')] }),
    );
    expect(told.map(({ turn, lines }) => [turn, lines.length])).toEqual([
      [3, 0],
      [2, 1],
      [1, 2],
    ]);
  });

  it('goes back to a turn as it was played last, never to one that was taken back', () => {
    const history = [
      line(1, 'rolled'),
      line(2, 'rolled'),
      line(3, 'went-back'),
      line(2, 'rolled'),
      line(3, 'rolled'),
    ];
    const told = turnsTold(aTableToFacilitate({ history }));
    expect(told.map(({ turn, start }) => [turn, start !== null])).toEqual([
      [3, true],
      [2, true],
      [3, false],
      [2, false],
      [1, true],
    ]);
  });
});

describe('why an act can’t be done', () => {
  it('says it as the rules would', () => {
    const view = aTableToFacilitate({ locked: ['choice'], complete: ['choice'] }, { leaving: ['1'] });
    expect(whyNot.pause(view)).toBeNull();
    expect(whyNot.resume(view)).toEqual({ code: 'not-paused' });
    expect(whyNot.swapCard(view)).toEqual({ code: 'no-card' });
    expect(whyNot.lockBlock(view, 'dignity')).toEqual({
      code: 'block-not-complete',
      params: { outcome: 'dignity' },
    });
    expect(whyNot.reopenBlock(view, 'choice')).toBeNull();
    expect(whyNot.setAside(view, '1')).toEqual({ code: 'already-leaving', params: { team: '1' } });
    expect(whyNot.bringBack(view, '1')).toBeNull();
    expect(whyNot.setOutcomes(view, ['choice'])).toEqual({ code: 'outcomes-2-to-all' });
    expect(whyNot.reopenGame(view)).toEqual({ code: 'game-not-ended' });
  });

  it('offers only slots in play, and never a tile of a locked block', () => {
    const { path } = aTableToFacilitate();
    const view = aTableToFacilitate({
      path: { ...path, choice: { ...block, staff: filled }, dignity: { ...block, people: filled } },
      inPlay: ['choice', 'dignity'],
      locked: ['dignity'],
    });
    expect(slotsToAdd(view)).toHaveLength(6);
    expect(slotsToTake(view)).toEqual([{ outcome: 'choice', perspective: 'staff' }]);
  });
});

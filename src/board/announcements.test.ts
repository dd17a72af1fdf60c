import { describe, expect, it } from 'vitest';
import { aTable, POEM, PROVISION_CARD, STAFF_CARD, WORDS, type Setup } from '../../test/look/fixtures.ts';
import type { Effect } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { announcements } from './announcements.ts';

const mine = { words: WORDS, team: '0' } as const;
const heard = (before: TableView, after: TableView): string => announcements(before, after, mine).join(' ');

const place: Effect = { op: 'place', perspective: 'staff', suggests: [] };
const remove: Effect = { op: 'remove', perspective: 'staff', suggests: [] };
const drawn = { landed: 2, from: 2, because: 'landed', reshuffled: false } as const;
const talk = { step: 'talk', roll: 4, space: 3, cardId: STAFF_CARD, draw: drawn } as const;
const act: Setup['turn'] = { ...talk, step: 'act', effects: [place] };
const at = (turn: Setup['turn'], more: Setup = {}): TableView => aTable({ ...more, turn: { ...turn } });
const line = (name: TableView['history'][number]['act']): Pick<TableView, 'history' | 'historyLength'> => ({
  history: [{ turn: 1, seat: '4', act: name }],
  historyLength: 1,
});
const became = (how: 'passed' | 'mitigated' | 'declined'): string =>
  heard(
    at({ ...act, effects: [remove] }),
    at({
      ...act,
      effects: [remove],
      step: 'finish',
      nextEffect: 1,
      done: [{ how, perspective: 'staff', outcome: null, locked: false }],
    }),
  );

describe('what the live region says', () => {
  it('says nothing for the first view of a table, which is read instead', () => {
    expect(announcements(null, aTable(), mine)).toEqual([]);
  });

  it('says the turn, and that it is one’s own', () => {
    const before = at({ ...talk, number: 3, team: '3', step: 'finish' });
    expect(heard(before, at({ number: 4, team: '0' }))).toBe('Your team’s turn.');
    expect(heard(before, at({ number: 4, team: '1' }))).toBe('Next: Oaks.');
  });

  it('says the roll, the space and the card', () => {
    expect(heard(aTable(), at(talk))).toBe(
      'Four. Staff footprint. Card: “I have fifteen minutes. Stan wants to make his own toast. If I let him, I’m late for Mrs Okafor, and she can’t get out of bed without me.”',
    );
  });

  it('says a poem by its title', () => {
    const poem = {
      ...talk,
      roll: 5,
      space: 8,
      cardId: POEM,
      draw: { ...drawn, landed: 4, from: 4 },
    } as const;
    expect(heard(aTable(), at(poem))).toBe('Five. Poet’s Corner. Poem: The key safe.');
  });

  it('says why another perspective speaks, and that a pile was shuffled again', () => {
    const instead = {
      ...talk,
      cardId: PROVISION_CARD,
      draw: { ...drawn, from: 1, because: 'hear-all', reshuffled: true },
    } as const;
    expect(heard(aTable(), at(instead))).toContain(
      'Staff footprint. Providers and commissioners have been heard least, so they speak. The pile was used up and has been shuffled again. Card:',
    );
  });

  it('says that no card was left', () => {
    expect(
      heard(aTable(), at({ ...talk, cardId: null, draw: { ...drawn, from: null, because: 'no-card' } })),
    ).toBe('Four. Staff footprint. No card is left. Talk it over, then place any tile that is missing.');
  });

  it('says what the card does as it is turned over', () => {
    const suggested = { ...act, effects: [{ ...place, suggests: ['dignity', 'choice'] }] };
    expect(heard(at(talk), at(suggested))).toBe(
      'What the card does: Place a Staff tile. The card suggests Dignity or Choice. You choose.',
    );
  });

  it('says the tile that was placed, what it finished, and how far the path is', () => {
    const before = at({ ...act }, { tiles: [[0, 1, 3]], inPlay: 3 });
    const done = [{ how: 'placed', perspective: 'staff', outcome: 'choice', locked: true }] as const;
    const after = at(
      { ...act, step: 'finish', nextEffect: 1, done: [...done], completed: ['choice'] },
      { tiles: [[0, 1, 2, 3]], inPlay: 3 },
    );
    expect(heard(before, after)).toBe(
      'Exercise choice and control: Staff tile placed. Exercise choice and control is finished. 1 of 3 outcomes built.',
    );
  });

  it('says the tile that was taken away, and what comes next', () => {
    const both = { ...act, effects: [remove, place] };
    const before = at(both, { tiles: [[2]] });
    const done = [{ how: 'removed', perspective: 'staff', outcome: 'choice', locked: false }] as const;
    const after = at({ ...both, nextEffect: 1, done: [...done] });
    expect(heard(before, after)).toBe(
      'Exercise choice and control: Staff tile taken away. Next: Place a Staff tile.',
    );
  });

  it('says an effect that had nothing to do, a tile that stays, and a “depends”', () => {
    expect(became('passed')).toBe('Nothing to do, so it passes: Take a Staff tile away.');
    expect(became('mitigated')).toBe('The tile stays. An action was written instead.');
    expect(became('declined')).toBe('It depends: nothing moves.');
  });

  it('says once that something was taken back, not tile by tile', () => {
    const done = [{ how: 'placed', perspective: 'staff', outcome: 'choice', locked: false }] as const;
    const before = at({ ...act, step: 'finish', nextEffect: 1, done: [...done] }, { tiles: [[2]] });
    expect(heard(before, at(act))).toBe('Taken back. Next: Place a Staff tile.');
  });

  it('says another card, and who speaks on it', () => {
    const after = at({ ...talk, cardId: PROVISION_CARD });
    expect(heard(at(talk), after)).toMatch(
      /^Another card\. Providers and commissioners speak\. Card: “We know Amina/,
    );
  });

  it('says that somebody asks to move on, and not who', () => {
    expect(heard(at(talk), at({ ...talk, moveOnAsked: true }))).toBe(
      'Somebody asks to move on from this card.',
    );
  });

  it('says a pause and its end', () => {
    expect(heard(at(talk), at({ ...talk, paused: true }))).toBe('Paused. You can go on talking.');
    expect(heard(at({ ...talk, paused: true }), at(talk))).toBe('Playing again.');
  });

  it('says going back and forward once, whatever it changed on the path', () => {
    const before = at({ ...act, number: 9, step: 'finish' }, { tiles: [[0, 1, 2, 3], [1]] });
    const back = { ...at({ number: 4 }), ...line('went-back') };
    expect(heard(before, back).replace(/^.*(?=Back)/, '')).toBe(
      'Back to the start of turn 4. Your team’s turn.',
    );
    expect(heard(before, back)).not.toContain('tile taken away');
    expect(heard(at({ number: 4 }), { ...at({ number: 9, team: '1' }), ...line('went-forward') })).toBe(
      'Forward again, to turn 9. Next: Oaks.',
    );
  });

  it('says the end, with what is built', () => {
    const last: Setup['turn'] = { ...act, step: 'finish', nextEffect: 1 };
    expect(heard(at(last, { inPlay: 3 }), at(last, { inPlay: 3, ended: true }))).toBe(
      'The game has ended. 0 of 3 outcomes built.',
    );
    const full = {
      inPlay: 2,
      tiles: [
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ],
    };
    expect(heard(at(last, full), at(last, { ...full, ended: true }))).toBe(
      'The path is finished. Every outcome of today is built.',
    );
  });

  it('says what the facilitator changed on the path and around it', () => {
    expect(heard(at(talk), at(talk, { tiles: [[2]] }))).toBe(
      'Exercise choice and control: Staff tile placed.',
    );
    expect(heard(at(talk), at(talk, { inPlay: 2 }))).toBe(
      'Today’s outcomes: Exercise choice and control and Improved health and emotional wellbeing.',
    );
    expect(heard(at(talk), at(talk, { names: ['Rivers', 'Oaks', 'Lanterns', 'Harbour'] }))).toBe(
      'Kingfishers are now Rivers.',
    );
  });

  it('says who carries on for a team that is not here', () => {
    expect(heard(at({ team: '1' }), at({ team: '1', carriedBy: '2' }))).toBe(
      'Lanterns carry on for Oaks in this turn.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { aTable, someWords } from '../play/fixture.ts';
import type { HistoryView } from '../rules/view-types.ts';
import messages from '../words/en-GB/history.json';
import { sayHistory } from './say-history.ts';

const told = { view: aTable(), deck: someWords() };
const say = (line: Partial<HistoryView> & Pick<HistoryView, 'act'>): string =>
  sayHistory({ turn: 3, seat: '0', ...line }, told);

const isAct = (act: string): act is HistoryView['act'] => Object.hasOwn(messages.acts, act);

describe('the history in words', () => {
  it('says who did what with the names that people know', () => {
    expect(say({ act: 'placed', perspective: 'staff', outcome: 'dignity' })).toBe(
      'Kingfishers placed the staff tile on Dignity.',
    );
    expect(say({ act: 'rolled', seat: '4', forTeam: '1', number: 4 })).toBe(
      'The facilitator (for Oaks) rolled a 4.',
    );
    expect(say({ act: 'carried-on', seat: '1', forTeam: '0' })).toBe('Oaks carried on for Kingfishers.');
  });

  it('adds what somebody typed, and says when it is hidden', () => {
    const line = { act: 'declined', detail: 'place' } as const;
    expect(say({ ...line, word: 'Not without her' })).toBe(
      'Kingfishers said: it depends. Nothing moved. “Not without her”',
    );
    expect(say({ ...line, word: null })).toContain('The words are hidden.');
  });

  it('tells how a card came', () => {
    expect(say({ act: 'drew', cardId: 'some-deck/staff-001', detail: 'hear-all' })).toBe(
      'The card: Staff, home care worker. This view had been heard least.',
    );
  });

  it('tells whose words were hidden or mended', () => {
    expect(say({ act: 'hid-words', seat: '4', detail: 'team', team: '1', number: 2 })).toBe(
      'The facilitator hid what Oaks wrote in turn 2.',
    );
    expect(say({ act: 'mended-words', seat: '4', detail: 'own', number: 2 })).toBe(
      'The facilitator put other words in the place of their own, from turn 2.',
    );
    expect(say({ act: 'hid-words', seat: '4', detail: 'name' })).toBe('The facilitator hid a name.');
  });

  it('tells every house rule', () => {
    expect(say({ act: 'house-rule', seat: '4', detail: 'softTimerMinutes:5' })).toContain('5 minutes');
    expect(say({ act: 'house-rule', seat: '4', detail: 'softTimerMinutes:null' })).toContain('ring away');
    expect(say({ act: 'house-rule', seat: '4', detail: 'tokens:shared' })).toContain('one pair of shoes');
    expect(say({ act: 'house-rule', seat: '4', detail: 'weather:fine' })).not.toContain('acts.');
  });

  it('lists teams and outcomes', () => {
    expect(say({ act: 'ordered', seat: '4', detail: '2,0,1,3' })).toContain('Lanterns, Kingfishers, Oaks');
    expect(say({ act: 'outcomes-set', seat: '4', detail: 'choice,dignity' })).toContain('Choice, Dignity');
  });

  it('leaves no key and no empty name in any sentence', () => {
    const whole = {
      perspective: 'staff',
      outcome: 'dignity',
      number: 2,
      team: '1',
      cardId: 'some-deck/staff-001',
    } as const;
    for (const act of Object.keys(messages.acts)) {
      if (!isAct(act)) continue;
      const sentence = say({ act, ...whole, forTeam: '2' });
      expect(sentence).not.toMatch(/\{\{|acts\.|undefined| {2}/);
    }
  });
});

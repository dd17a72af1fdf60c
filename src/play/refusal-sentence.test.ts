import { describe, expect, it } from 'vitest';
import { REFUSAL_CODES } from '../rules/refusals.ts';
import { aTable, someWords } from './fixture.ts';
import { refusalSentence } from './refusal-sentence.ts';

const sentence = (code: string, params: Record<string, string | number> = {}) =>
  refusalSentence({ code, params }, aTable(), someWords());

describe('why a move was refused', () => {
  it('is said with the names that people know', () => {
    expect(sentence('not-your-turn', { team: '1' })).toBe(
      'It is the turn of Oaks just now. Yours will come.',
    );
    expect(sentence('outcome-not-in-play', { outcome: 'economic' })).toBe(
      'Economic is not in play today. Choose another place.',
    );
    expect(sentence('words-too-long', { field: 'caption', max: 140 })).toContain('140');
  });

  it.each(REFUSAL_CODES)('has a sentence of its own for %s', (code) => {
    expect(sentence(code)).toMatch(/^\S.*[.”]$/);
    expect(sentence(code)).not.toBe(sentence('unknown'));
  });

  it('stays warm about a code that nobody knows', () => {
    expect(sentence('toString')).toBe('That did not work. Nothing is lost. Please try again.');
  });
});

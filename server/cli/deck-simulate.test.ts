import { describe, expect, it } from 'vitest';
import { runDeck } from '../../test/support/run-deck.ts';

const OURS = 'content/decks/first-steps.json';

describe('npm run deck: simulate', () => {
  it('[DECK-85] tells in words whether a deck will work in the time there is, and what to do', async () => {
    const { exit, out, err } = await runDeck(
      'simulate',
      OURS,
      '--games',
      '100',
      '--focus',
      '5',
      '--turns',
      '24',
    );

    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('100 games of preset workshop; 5 outcomes (Exercise choice and control, ');
    expect(out).toContain('Time: 24 turns of 4 minutes are 1 hour 36 minutes.');
    expect(out).toMatch(/half of the games by turn \d+, one in ten by turn \d+, nine in ten by turn \d+/);
    expect(out).toMatch(/by turn {2}24: {1,3}\d+%/);
    expect(out).toMatch(/Service users and carers: \d\.\d cards/);
    expect(out).toContain('Cards never seen: none.');
    expect(out).toMatch(/What to do:\n {2}Time is short: .* Choose 4 outcomes and it fits\./);
  });

  it('[DECK-86] --json prints one JSON value; the same seed gives the same numbers, another others', async () => {
    const run = (seed: string) =>
      runDeck(
        'simulate',
        OURS,
        '--json',
        '--games=60',
        `--seed=${seed}`,
        '--preset=taster',
        '--focus=choice,Dignity',
        '--minutes=5',
      );
    const [first, again, other] = [await run('a'), await run('a'), await run('b')];

    expect(first.err).toBe('');
    expect(again).toEqual(first);
    expect(other.out).not.toBe(first.out);
    const report: unknown = JSON.parse(first.out);
    expect(report).toMatchObject({
      file: OURS,
      ok: true,
      preset: 'taster',
      games: 60,
      seed: 'a',
      turns: 12,
      minutesATurn: 5,
      outcomes: [{ id: 'choice' }, { id: 'dignity' }],
      neverSeen: [],
      advice: [{ code: 'time-short', params: { turns: 12, minutes: 60 } }],
    });
    expect(first.out).toMatch(/"median": \d+,\s+"p10": \d+,\s+"p90": \d+/);
    expect(first.out).toContain(
      '"message": "Time is short: in 12 turns, about 1 hour, the path is finished in',
    );
  });

  it('[DECK-87] a deck with errors isn’t played: 1', async () => {
    const { exit, out, err } = await runDeck('simulate', 'test/decks/broken/too-few.json');

    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain('“effects” needs at least 1 item.');
  });
});

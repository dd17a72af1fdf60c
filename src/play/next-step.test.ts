import { describe, expect, it } from 'vitest';
import { sayIn } from '../words/say.ts';
import { aTable, aTableToPlace, someWords } from './fixture.ts';
import { nextStep, type StepContext, type Who } from './next-step.ts';
import { sentencesOf } from './step-sentences.ts';
import { playWords } from './words.ts';

const kingfisher: Who = { team: '0', facilitator: false };
const oak: Who = { team: '1', facilitator: false };
const facilitator: Who = { team: null, facilitator: true };

/** What the person reads: the sentence, the button, and why it can't be used. */
function read(view = aTable(), who: Who = kingfisher, context: StepContext = {}) {
  const { sentence, button, reason } = sentencesOf(
    nextStep(view, who, context),
    { view, words: someWords() },
    sayIn(playWords),
  );
  return [sentence, button, reason];
}

describe('the one next step', () => {
  it('is the roll in one’s own turn', () => {
    expect(read()).toEqual(['It is your turn. Roll the dice and walk on.', 'Roll the dice', null]);
  });

  it('is the number rolled on the table where dice are physical', () => {
    const houseRules = { ...aTable().houseRules, dice: 'physical' as const };
    expect(read(aTable({ houseRules }))).toEqual([
      'It is your turn. Roll your dice, then choose the number here.',
      'Enter your roll',
      'Choose the number that you rolled first.',
    ]);
    expect(read(aTable({ houseRules }), kingfisher, { pips: 4 })[2]).toBeNull();
  });

  it('is to read, talk, then show what the card does', () => {
    expect(read(aTable({ turn: { step: 'talk' } }))).toEqual([
      'Read the card aloud. Talk about it for as long as you like.',
      'Show what the card does',
      null,
    ]);
  });

  it('is to choose where, then place', () => {
    expect(read(aTableToPlace())).toEqual([
      'Your tile: Staff. Choose where on the path it goes.',
      'Place',
      'Choose a place first.',
    ]);
    const choice = { perspective: 'staff', outcome: 'dignity' };
    expect(read(aTableToPlace(), kingfisher, { choice })[2]).toBeNull();
  });

  it('says so when the team lends a hand, or may place any tile', () => {
    expect(read(aTableToPlace({ turn: { lendAHand: true } }))[0]).toBe(
      'Staff has a tile everywhere already. So lend a hand: place any tile that is missing.',
    );
    const any = { effects: [{ op: 'place' as const, perspective: null, suggests: [] }] };
    expect(read(aTableToPlace({ turn: any }))[0]).toBe(
      'You may place any tile that is missing. Choose which.',
    );
  });

  it('is to take a tile away where the card impedes', () => {
    const effects = [{ op: 'remove' as const, perspective: 'staff', suggests: [] }];
    expect(read(aTableToPlace({ turn: { effects } }))).toEqual([
      'This card gets in the way. Choose the tile that it takes from the path.',
      'Take away',
      'Choose a place first.',
    ]);
  });

  it('is to finish when every effect is done', () => {
    expect(read(aTable({ turn: { step: 'finish' } }))[1]).toBe('Finish the turn');
  });

  it('is to wait in another team’s turn', () => {
    expect(read(aTable(), oak)).toEqual([
      'Kingfishers will roll the dice.',
      'Waiting for Kingfishers',
      'It is their turn. Yours will come.',
    ]);
  });

  it('[WHO-5] is to carry on for a team of which nobody is connected, and then to play its turn', () => {
    expect(read(aTable(), oak, { nobodyHere: true })[1]).toBe('Carry on for them');
    expect(nextStep(aTable(), oak, { nobodyHere: true }).forTeam).toBeNull();
    const carried = nextStep(aTable({ turn: { carriedBy: '1' } }), oak);
    expect(carried).toMatchObject({ code: 'roll', forTeam: '0' });
  });

  it('is never to carry on for one’s own team, or for the facilitator', () => {
    expect(nextStep(aTable(), kingfisher, { nobodyHere: true }).code).toBe('roll');
    expect(nextStep(aTable(), facilitator, { nobodyHere: true }).code).toBe('roll');
  });

  it('[PAUSE-1] is nothing while paused, except for the facilitator', () => {
    const first = aTable({ turn: { number: 1, paused: true } });
    expect(read(first)[0]).toBe('Paused by the facilitator.');
    expect(read(first, kingfisher, { notStarted: true })[0]).toBe('You are in. Nothing to do yet.');
    expect(nextStep(aTable({ turn: { paused: true } }), facilitator)).toMatchObject({
      code: 'roll',
      forTeam: '0',
      blocked: null,
    });
  });

  it('is over when the game has ended', () => {
    expect(read(aTable({ ended: true }))).toEqual([
      'Thank you for walking this path together.',
      'The game is over',
      'You can still look at the path.',
    ]);
  });

  it('waits for the connection', () => {
    expect(read(aTable(), kingfisher, { connection: 'reconnecting' })[2]).toBe(
      'It goes on by itself when the connection is back.',
    );
  });
});

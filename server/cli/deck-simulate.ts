import { outcomesOf } from '../../src/decks/defaults.ts';
import { idOf } from '../../src/decks/named.ts';
import type { Deck } from '../../src/decks/schema.ts';
import type { PresetName } from '../../src/rules/setup.ts';
import { simulateDeck, type SimulateDeckOptions } from '../../src/rules/simulate-deck.ts';
import { deckCommandWords } from '../../src/words/deck-command.ts';
import { problemReport } from '../../src/words/problems.ts';
import { adviceText, simulationLines } from '../../src/words/simulation.ts';
import { readDeckFile } from '../decks/read-deck-file.ts';
import type { Command } from './command.ts';
import { numberIn, oneFile, readArgs, type Args } from './read-args.ts';
import { tellBroken } from './tell-problems.ts';

const VALUES = ['--focus', '--turns', '--games', '--seed', '--preset', '--minutes'];

/** `simulate FILE`: plays whole games with a deck and tells whether it will work in the time there is, and what to change. */
export const simulateFile: Command = (args, output) => {
  const asked = readArgs(args, { flags: ['--json'], values: VALUES });
  if ('wrongUse' in asked) return asked;
  const file = oneFile(asked);
  if (typeof file !== 'string') return file;
  const json = asked.flags.has('--json');
  const parsed = readDeckFile(file);
  if (!parsed.ok) return tellBroken(output, file, { problems: parsed.problems, json });
  const options = optionsOf(asked, parsed.deck);
  if ('wrongUse' in options) return options;

  const simulation = simulateDeck(parsed.deck, options);
  if (json) {
    const advice = simulation.advice.map((each) => ({ ...each, message: adviceText(each) }));
    const problems = parsed.problems.map(problemReport);
    output.out(JSON.stringify({ file, ok: true, problems, ...simulation, advice }, null, 2));
  } else {
    output.out(simulationLines(file, simulation).join('\n'));
  }
  return 0;
};

function optionsOf(asked: Args, deck: Deck): SimulateDeckOptions | { wrongUse: string } {
  const preset = PRESET_NAMES.find((name) => name === (asked.values.get('--preset') ?? 'workshop'));
  if (!preset) return { wrongUse: deckCommandWords.unknownPreset(PRESET_NAMES) };
  const focus = focusOf(asked, deck);
  const turns = numberIn(asked, '--turns', [1, 500]);
  const games = numberIn(asked, '--games', [1, 100_000]);
  const minutes = numberIn(asked, '--minutes', [1, 120]);
  for (const each of [focus, turns, games, minutes]) if ('wrongUse' in each) return each;
  return {
    preset,
    seed: asked.values.get('--seed'),
    ...('wrongUse' in focus ? {} : { focus: focus.value }),
    ...('wrongUse' in turns ? {} : { turns: turns.value }),
    ...('wrongUse' in games ? {} : { games: games.value }),
    ...('wrongUse' in minutes ? {} : { minutesATurn: minutes.value }),
  };
}

const PRESET_NAMES: readonly PresetName[] = ['classic', 'workshop', 'taster'];

/** How many outcomes are in play, the first in path order, or which ones, with commas between. */
function focusOf(asked: Args, deck: Deck): { value?: number | string[] } | { wrongUse: string } {
  const text = asked.values.get('--focus') ?? '';
  const outcomes = outcomesOf(deck);
  if (/^\d*$/.test(text)) return numberIn(asked, '--focus', [2, outcomes.length]);
  const ids = text.split(',').map((name) => idOf(name, outcomes));
  const known = ids.filter((id) => id !== null);
  if (known.length < ids.length || new Set(known).size < 2) {
    return { wrongUse: deckCommandWords.unknownFocus(outcomes.map(({ id }) => id)) };
  }
  return { value: known };
}

import { useMemo } from 'react';
import { BoardPicture } from '../board/board-picture.tsx';
import type { BoardWords } from '../board/board-words.ts';
import { startTable } from '../rules/play.ts';
import { PRESETS, type PresetName } from '../rules/setup.ts';
import { TEAMS, type HouseRules, type OutcomeId, type TableSetup, type Team } from '../rules/state.ts';
import type { TableView } from '../rules/view-types.ts';
import { viewFor } from '../rules/views.ts';
import teamNames from '../words/en-GB/team-names.json';

export interface PlanPreviewProps {
  /** The title, the perspectives and the outcomes of the deck. */
  words: Omit<BoardWords, 'cards'>;
  preset: PresetName;
  inPlay: readonly OutcomeId[];
  /** Left out: all four, with their first names and their own shoes. */
  teams?: readonly Team[];
  names?: Readonly<Record<Team, string>>;
  tokens?: HouseRules['tokens'];
}

/** The board as it will lie there when play starts, redrawn with every choice. Decorative. */
export function PlanPreview(props: PlanPreviewProps) {
  const { words, preset, inPlay, teams = TEAMS, names = teamNames, tokens } = props;
  const view = useMemo(
    () => laidTable({ words, preset, inPlay, teams, names, ...(tokens && { tokens }) }),
    [words, preset, inPlay, teams, names, tokens],
  );
  return <BoardPicture view={view} words={{ ...words, cards: {} }} />;
}

type Laid = Required<Omit<PlanPreviewProps, 'tokens'>> & Pick<PlanPreviewProps, 'tokens'>;

function laidTable({ words, preset, inPlay, teams, names, tokens }: Laid): TableView {
  const setup: TableSetup = {
    seed: '',
    perspectives: words.perspectives.map(({ id }) => id),
    outcomes: words.outcomes.map(({ id }) => id),
    cards: [],
    leftOut: [],
    teamNames: { ...names },
    houseRules: { ...PRESETS[preset].houseRules, ...(tokens && { tokens }) },
    inPlay: [...inPlay],
    paused: false,
  };
  const state = startTable(setup);
  for (const team of teams) state.teams[team].inPlay = true;
  state.turn.team = teams[0] ?? '0';
  return viewFor('team', state, { setup, words: () => null });
}

import { applyAskToMoveOn, checkAskToMoveOn } from './moves/ask-to-move-on.ts';
import { applyCaptionTile, checkCaptionTile, type CaptionTileInput } from './moves/caption-tile.ts';
import { applyCarryOn, checkCarryOn } from './moves/carry-on.ts';
import { applyDecline, checkDecline, type DeclineInput } from './moves/decline.ts';
import { applyEnterRoll, checkEnterRoll, type EnterRollInput } from './moves/enter-roll.ts';
import { applyFinishTurn, checkFinishTurn } from './moves/finish-turn.ts';
import { applyMitigate, checkMitigate, type MitigateInput } from './moves/mitigate.ts';
import type { Move, NoInput } from './moves/move.ts';
import { applyNameTeam, checkNameTeam, type NameTeamInput } from './moves/name-team.ts';
import { applyPlaceTile, checkPlaceTile, type PlaceTileInput } from './moves/place-tile.ts';
import { applyRemoveTile, checkRemoveTile, type RemoveTileInput } from './moves/remove-tile.ts';
import { applyRevealEffect, checkRevealEffect } from './moves/reveal-effect.ts';
import { applyRollDice, checkRollDice } from './moves/roll-dice.ts';
import { applyTakeBack, checkTakeBack } from './moves/take-back.ts';

/** What each team move needs to be told. */
export interface TeamMoveInputs {
  rollDice: NoInput;
  enterRoll: EnterRollInput;
  revealEffect: NoInput;
  placeTile: PlaceTileInput;
  removeTile: RemoveTileInput;
  mitigate: MitigateInput;
  decline: DeclineInput;
  captionTile: CaptionTileInput;
  takeBack: NoInput;
  askToMoveOn: NoInput;
  carryOn: NoInput;
  nameTeam: NameTeamInput;
  finishTurn: NoInput;
}

export type TeamMoveName = keyof TeamMoveInputs;

/** Everything that a team can do. */
export const TEAM_MOVES: { [K in TeamMoveName]: Move<TeamMoveInputs[K]> } = {
  rollDice: { check: checkRollDice, apply: applyRollDice, changes: 'game' },
  enterRoll: { check: checkEnterRoll, apply: applyEnterRoll, changes: 'game' },
  revealEffect: { check: checkRevealEffect, apply: applyRevealEffect, changes: 'game' },
  placeTile: { check: checkPlaceTile, apply: applyPlaceTile, changes: 'game' },
  removeTile: { check: checkRemoveTile, apply: applyRemoveTile, changes: 'game' },
  mitigate: { check: checkMitigate, apply: applyMitigate, changes: 'game' },
  decline: { check: checkDecline, apply: applyDecline, changes: 'game' },
  captionTile: { check: checkCaptionTile, apply: applyCaptionTile, changes: 'game' },
  takeBack: { check: checkTakeBack, apply: applyTakeBack, changes: 'game' },
  askToMoveOn: { check: checkAskToMoveOn, apply: applyAskToMoveOn, changes: 'record' },
  carryOn: { check: checkCarryOn, apply: applyCarryOn, changes: 'record' },
  nameTeam: { check: checkNameTeam, apply: applyNameTeam, changes: 'record' },
  finishTurn: { check: checkFinishTurn, apply: applyFinishTurn, changes: 'game' },
};

import { applyActFor, checkActFor, type ActForInput } from './moves/act-for.ts';
import { applyAddTile, checkAddTile, type AddTileInput } from './moves/add-tile.ts';
import { applyBringBack, checkBringBack, type BringBackInput } from './moves/bring-back.ts';
import { applyChooseCard, checkChooseCard, type ChooseCardInput } from './moves/choose-card.ts';
import { applyCorrectCard, checkCorrectCard, type CorrectCardInput } from './moves/correct-card.ts';
import { applyEndGame, checkEndGame } from './moves/end-game.ts';
import { applyGoBack, checkGoBack, type GoBackInput } from './moves/go-back.ts';
import { applyGoForward, checkGoForward } from './moves/go-forward.ts';
import { applyLockBlock, checkLockBlock, type LockBlockInput } from './moves/lock-block.ts';
import { applyMendWords, checkMendWords, type MendWordsInput } from './moves/mend-words.ts';
import type { Move, NoInput } from './moves/move.ts';
import { applyOrderTeams, checkOrderTeams, type OrderTeamsInput } from './moves/order-teams.ts';
import { applyPause, checkPause } from './moves/pause.ts';
import { applyReopenBlock, checkReopenBlock, type ReopenBlockInput } from './moves/reopen-block.ts';
import { applyReopenGame, checkReopenGame } from './moves/reopen-game.ts';
import { applyResume, checkResume } from './moves/resume.ts';
import { applySetAside, checkSetAside, type SetAsideInput } from './moves/set-aside.ts';
import { applySetHouseRules, checkSetHouseRules, type SetHouseRulesInput } from './moves/set-house-rules.ts';
import { applySetOutcomes, checkSetOutcomes, type SetOutcomesInput } from './moves/set-outcomes.ts';
import { applySkipTurn, checkSkipTurn } from './moves/skip-turn.ts';
import { applySwapCard, checkSwapCard } from './moves/swap-card.ts';
import { applyTakeSeat, checkTakeSeat, type TakeSeatInput } from './moves/take-seat.ts';
import { applyTakeTile, checkTakeTile, type TakeTileInput } from './moves/take-tile.ts';
import { TEAM_MOVES, type TeamMoveInputs } from './team-moves.ts';

/** What each of the facilitator's acts needs to be told. */
export interface FacilitatorMoveInputs {
  actFor: ActForInput;
  pause: NoInput;
  resume: NoInput;
  skipTurn: NoInput;
  setAside: SetAsideInput;
  bringBack: BringBackInput;
  orderTeams: OrderTeamsInput;
  swapCard: NoInput;
  chooseCard: ChooseCardInput;
  addTile: AddTileInput;
  takeTile: TakeTileInput;
  lockBlock: LockBlockInput;
  reopenBlock: ReopenBlockInput;
  setOutcomes: SetOutcomesInput;
  setHouseRules: SetHouseRulesInput;
  correctCard: CorrectCardInput;
  goBack: GoBackInput;
  goForward: NoInput;
  endGame: NoInput;
  reopenGame: NoInput;
}

/** What follows from something that is done beside the game: never sent by a person's message. */
export interface MadeMoveInputs {
  takeSeat: TakeSeatInput;
  mendWords: MendWordsInput;
}

/** Every move, with what it needs. */
export interface MoveInputs extends TeamMoveInputs, FacilitatorMoveInputs, MadeMoveInputs {}

export type MoveName = keyof MoveInputs;

/** Everything that can happen at a table. */
export const MOVES: { [K in MoveName]: Move<MoveInputs[K]> } = {
  ...TEAM_MOVES,
  actFor: { check: checkActFor, apply: applyActFor, changes: 'record' },
  pause: { check: checkPause, apply: applyPause, changes: 'record' },
  resume: { check: checkResume, apply: applyResume, changes: 'record' },
  skipTurn: { check: checkSkipTurn, apply: applySkipTurn, changes: 'game' },
  setAside: { check: checkSetAside, apply: applySetAside, changes: 'record' },
  bringBack: { check: checkBringBack, apply: applyBringBack, changes: 'record' },
  orderTeams: { check: checkOrderTeams, apply: applyOrderTeams, changes: 'record' },
  swapCard: { check: checkSwapCard, apply: applySwapCard, changes: 'game' },
  chooseCard: { check: checkChooseCard, apply: applyChooseCard, changes: 'game' },
  addTile: { check: checkAddTile, apply: applyAddTile, changes: 'game' },
  takeTile: { check: checkTakeTile, apply: applyTakeTile, changes: 'game' },
  lockBlock: { check: checkLockBlock, apply: applyLockBlock, changes: 'game' },
  reopenBlock: { check: checkReopenBlock, apply: applyReopenBlock, changes: 'game' },
  setOutcomes: { check: checkSetOutcomes, apply: applySetOutcomes, changes: 'record' },
  setHouseRules: { check: checkSetHouseRules, apply: applySetHouseRules, changes: 'record' },
  correctCard: { check: checkCorrectCard, apply: applyCorrectCard, changes: 'record' },
  goBack: { check: checkGoBack, apply: applyGoBack, changes: 'record' },
  goForward: { check: checkGoForward, apply: applyGoForward, changes: 'record' },
  endGame: { check: checkEndGame, apply: applyEndGame, changes: 'record' },
  reopenGame: { check: checkReopenGame, apply: applyReopenGame, changes: 'record' },
  mendWords: { check: checkMendWords, apply: applyMendWords, changes: 'record' },
  takeSeat: { check: checkTakeSeat, apply: applyTakeSeat, changes: 'record' },
};

/** Whether a text is the name of a move. */
export function isMoveName(name: string): name is MoveName {
  return Object.hasOwn(MOVES, name);
}

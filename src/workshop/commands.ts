import { enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Command, Happened } from './command.ts';
import {
  applyAddFacilitator,
  checkAddFacilitator,
  type AddFacilitatorInput,
} from './commands/add-facilitator.ts';
import { applyAddTable, checkAddTable, type AddTableInput } from './commands/add-table.ts';
import { applyCorrectCard, checkCorrectCard, type CorrectCardInput } from './commands/correct-card.ts';
import { applyEndDevice, checkEndDevice, type EndDeviceInput } from './commands/end-device.ts';
import { applyJoinTable, checkJoinTable, type JoinTableInput } from './commands/join-table.ts';
import {
  applyLeaveWorkshop,
  checkLeaveWorkshop,
  type LeaveWorkshopInput,
} from './commands/leave-workshop.ts';
import { applyMendWords, checkMendWords, type MendWordsInput } from './commands/mend-words.ts';
import { applyMovePerson, checkMovePerson, type MovePersonInput } from './commands/move-person.ts';
import { applyNamePerson, checkNamePerson, type NamePersonInput } from './commands/name-person.ts';
import { applyRejoinSeat, checkRejoinSeat, type RejoinSeatInput } from './commands/rejoin-seat.ts';
import { applyRenameTable, checkRenameTable, type RenameTableInput } from './commands/rename-table.ts';
import { applyRenewWords, checkRenewWords, type RenewWordsInput } from './commands/renew-words.ts';
import { applyStartPlaying, checkStartPlaying, type StartPlayingInput } from './commands/start-playing.ts';
import { applyTakeMySeat, checkTakeMySeat, type TakeMySeatInput } from './commands/take-my-seat.ts';
import { applyWriteAction, checkWriteAction, type WriteActionInput } from './commands/write-action.ts';
import type { WorkshopRefusal } from './refusals.ts';
import type { WorkshopState } from './state.ts';

enablePatches();

/** What each command is told. Every id and hash comes from the server; every typed word is an id here. */
export interface CommandInputs {
  addFacilitator: AddFacilitatorInput;
  addTable: AddTableInput;
  correctCard: CorrectCardInput;
  endDevice: EndDeviceInput;
  joinTable: JoinTableInput;
  leaveWorkshop: LeaveWorkshopInput;
  mendWords: MendWordsInput;
  movePerson: MovePersonInput;
  namePerson: NamePersonInput;
  rejoinSeat: RejoinSeatInput;
  renameTable: RenameTableInput;
  renewWords: RenewWordsInput;
  startPlaying: StartPlayingInput;
  takeMySeat: TakeMySeatInput;
  writeAction: WriteActionInput;
}

export type CommandName = keyof CommandInputs;

/** One accepted command as it is saved: the log of a workshop is a list of these. */
export type EventOf<Name extends CommandName> = {
  [Each in Name]: { command: Each; input: CommandInputs[Each] } & Happened;
}[Name];
export type WorkshopEvent = EventOf<CommandName>;

export const COMMANDS: { readonly [Name in CommandName]: Command<CommandInputs[Name]> } = {
  addFacilitator: { check: checkAddFacilitator, apply: applyAddFacilitator },
  addTable: { check: checkAddTable, apply: applyAddTable },
  correctCard: { check: checkCorrectCard, apply: applyCorrectCard },
  endDevice: { check: checkEndDevice, apply: applyEndDevice },
  joinTable: { check: checkJoinTable, apply: applyJoinTable },
  leaveWorkshop: { check: checkLeaveWorkshop, apply: applyLeaveWorkshop },
  mendWords: { check: checkMendWords, apply: applyMendWords },
  movePerson: { check: checkMovePerson, apply: applyMovePerson },
  namePerson: { check: checkNamePerson, apply: applyNamePerson },
  rejoinSeat: { check: checkRejoinSeat, apply: applyRejoinSeat },
  renameTable: { check: checkRenameTable, apply: applyRenameTable },
  renewWords: { check: checkRenewWords, apply: applyRenewWords },
  startPlaying: { check: checkStartPlaying, apply: applyStartPlaying },
  takeMySeat: { check: checkTakeMySeat, apply: applyTakeMySeat },
  writeAction: { check: checkWriteAction, apply: applyWriteAction },
};

/** `null` when the command may be done now, else why not. */
export function checkCommand<Name extends CommandName>(
  state: WorkshopState,
  event: EventOf<Name>,
): WorkshopRefusal | null {
  return COMMANDS[event.command].check(state, event.input, event.by);
}

/** The state after a command that `checkCommand` let pass, and what changed. The state before it stays as it was. */
export function applyCommand<Name extends CommandName>(
  state: WorkshopState,
  event: EventOf<Name>,
): { state: WorkshopState; patches: Patch[] } {
  const [next, patches] = produceWithPatches(state, (draft) => {
    COMMANDS[event.command].apply(draft, event.input, event);
  });
  return { state: next, patches };
}

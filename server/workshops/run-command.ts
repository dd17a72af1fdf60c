import type { LobbyCommandName, LobbyCommandOf } from '../../src/protocol/lobby.ts';
import type { Answered, Caller } from './act.ts';
import { addTable, endDevice, mendWords, renameTable, renewWords, startPlaying } from './host-commands.ts';
import type { WorkshopParts } from './parts.ts';
import { leaveWorkshop, movePerson, namePerson, takeMySeat } from './people-commands.ts';

const HANDLERS: {
  readonly [Name in LobbyCommandName]: (
    parts: WorkshopParts,
    caller: Caller,
    command: LobbyCommandOf<Name>,
  ) => Answered;
} = {
  addTable,
  endDevice,
  leaveWorkshop,
  mendWords,
  movePerson,
  namePerson,
  renameTable,
  renewWords,
  startPlaying,
  takeMySeat,
};

/** Does what a client asked for on `/lobby`, and gives what the acknowledgement holds beside `ok: true`. */
export function runCommand<Name extends LobbyCommandName>(
  parts: WorkshopParts,
  caller: Caller,
  command: LobbyCommandOf<Name>,
): Answered {
  return HANDLERS[command.type](parts, caller, command);
}

import { TEAMS } from '../../src/rules/state.ts';
import { Player, type Match } from './player.ts';

/** Four clients at one table. */
export class TableLoad {
  players: Player[];
  #names = 0;

  constructor(url: string, match: Match, patches: boolean) {
    this.players = TEAMS.map((team) => new Player({ url, match, team, patches }));
  }

  async join(): Promise<void> {
    await Promise.all(this.players.map((player) => player.join()));
  }

  /** Plays a number of moves as fast as answers come: each move waits until its own team saw it. */
  async play(moves: number): Promise<void> {
    for (let n = 0; n < moves; n++) {
      const team = Number(this.view().turn.team);
      const player = this.players[team];
      if (!player) throw new Error(`no team ${team}`);
      const [type, args] = this.#nextMove();
      await new Promise<void>((resolve) => {
        player.onState = () => resolve();
        player.send(type, args);
      });
      // The others may be a packet behind: the next mover has to have seen this state too.
      await this.#everybodySaw(player.state?._stateID ?? 0);
    }
  }

  view(): Player['view'] {
    const newest = this.players.toSorted((a, b) => (b.state?._stateID ?? 0) - (a.state?._stateID ?? 0))[0];
    if (!newest) throw new Error('no players');
    return newest.view;
  }

  close(): void {
    for (const player of this.players) player.close();
  }

  #nextMove(): [string, object] {
    const { turn, ended } = this.view();
    // A lucky game is over early: its team goes on with a move that is allowed then too.
    if (ended) return ['nameTeam', { name: `Team ${(this.#names += 1)}` }];
    if (turn.step === 'roll') return ['rollDice', {}];
    if (turn.step === 'talk') return ['revealEffect', {}];
    if (turn.step === 'finish') return ['finishTurn', {}];
    const choice = turn.choices[0];
    const op = turn.effects?.[turn.nextEffect]?.op;
    if (choice && op === 'place') return ['placeTile', { ...choice }];
    return choice ? ['removeTile', { ...choice }] : ['decline', { reason: 'it depends' }];
  }

  async #everybodySaw(stateId: number): Promise<void> {
    await Promise.all(
      this.players.map(
        (player) =>
          new Promise<void>((resolve) => {
            if ((player.state?._stateID ?? 0) >= stateId) return resolve();
            player.onState = (id) => id >= stateId && resolve();
          }),
      ),
    );
  }
}

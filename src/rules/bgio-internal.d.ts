/** boardgame.io types its internals only under a path that Node's modules can't load; `#bgio/*` is the one that they can. */
declare module '#bgio/internal' {
  export { CreateGameReducer, InitializeGame, ProcessGameConfig, Transport } from 'boardgame.io/internal';
}

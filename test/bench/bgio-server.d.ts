/** boardgame.io's own server, by the path that Node's modules can load. */
declare module '#bgio/server' {
  export { FlatFile, Server } from 'boardgame.io/server';
}

/** boardgame.io's browser parts as Node's modules can load them, with the types of the names that they can't. */
declare module '#bgio/client' {
  export { Client } from 'boardgame.io/client';
}
declare module '#bgio/multiplayer' {
  export { SocketIO } from 'boardgame.io/multiplayer';
}

/**
 * The arrows of docs/architecture.md: decks → rules → workshop → protocol → { session → screens → app | server }, words → ui →
 * board → play → screens. Each rule has one breach in test/architecture/fixture, so that a rule that stopped working is noticed.
 */
const ours = '^(src|server)/';
const tests = String.raw`\.test\.tsx?$|\.contract\.ts$`;
/** From `from`, of our own code only itself and what is `allowed`. */
const only = (name, [from, ...allowed]) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: ours, pathNot: [from, ...allowed] },
});
const outside = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core', 'npm-no-pkg', 'npm-unknown'];
/** From `from`, of packages and of Node only what is `allowed`. */
const packages = (name, [from, ...allowed]) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { dependencyTypes: outside, pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { pathNot: tests },
      // What `npm run build` makes is not there yet on a fresh clone.
      to: { couldNotResolve: true, pathNot: '^#bgio/|\\.css$|^virtual:|/dist/server/' },
    },
    // A deck is data: its schema and checks know nothing of the game.
    only('decks-know-only-decks', ['^src/decks/']),
    // The editor's model: a deck while it is written.
    only('editor-knows-decks', ['^src/editor/', '^src/decks/']),
    // Rules know nothing of React, the DOM, Node, sockets, clocks or chance.
    only('rules-know-decks', ['^src/rules/', '^src/decks/']),
    // Commands are pure.
    only('workshop-knows-rules', ['^src/workshop/', '^src/(rules|decks)/']),
    // Messages and limits.
    only('protocol-knows-state', ['^src/protocol/', '^src/(workshop|rules|decks)/']),
    // The client without pictures.
    only('session-knows-protocol', ['^src/session/', '^src/(protocol|workshop|rules|decks)/']),
    // Words know codes, nothing that draws.
    only('words-know-codes', ['^src/words/', '^src/(protocol|workshop|rules|decks)/']),
    // Shared looks know nothing of the game.
    only('ui-knows-words', ['^src/ui/', '^src/words/']),
    // Pictures of a table, whoever looks.
    only('board-knows-rules', ['^src/board/', '^src/(ui|words|rules|decks|protocol)/']),
    // The same on paper.
    only('print-knows-board', ['^src/print/', '^src/(board|ui|words|rules|decks|protocol)/']),
    // The controls of a turn.
    only('play-knows-board', ['^src/play/', '^src/(board|ui|words|rules|decks|protocol|session|workshop)/']),
    // The whole room's picture of a table, for the projector and for one-screen play.
    only('stage-knows-board', [
      '^src/stage/',
      '^src/(facilitate|play|board|ui|words|rules|decks|protocol|session|workshop)/',
    ]),
    // The facilitator's tools at a table, for the host and for one-screen play.
    only('facilitate-knows-play', [
      '^src/facilitate/',
      '^src/(play|board|ui|words|rules|decks|protocol|session|workshop)/',
    ]),
    {
      name: 'screens-know-no-screen',
      comment: 'A screen never imports another screen, nor the server.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/', pathNot: tests },
      to: { path: '^(src/screens/(?!$1/)|server/)' },
    },
    { name: 'client-knows-no-server', severity: 'error', from: { path: '^src/' }, to: { path: '^server/' } },
    // The server draws nothing.
    only('server-knows-no-screens', ['^server/', '^src/(rules|workshop|decks|protocol|words)/']),
    // Rules import nothing from outside.
    packages('rules-need-nothing', ['^src/rules/(?!(bgio|game|bgio-internal\\.d)\\.ts)']),
    // Decks need zod alone, and for spreadsheets a reader of CSV.
    packages('decks-need-zod', ['^src/decks/(?!spreadsheet/)', 'node_modules/zod/']),
    packages('spreadsheets-need-papaparse', ['^src/decks/spreadsheet/', 'node_modules/(zod|papaparse)/']),
    // The editor's model needs Immer alone.
    packages('editor-needs-immer', ['^src/editor/', 'node_modules/immer/']),
    // Commands need Immer alone.
    packages('workshop-needs-immer', ['^src/workshop/', 'node_modules/immer/']),
    // Messages need zod alone.
    packages('protocol-needs-zod', ['^src/protocol/', 'node_modules/zod/']),
    {
      name: 'one-file-knows-the-engine',
      comment: 'boardgame.io stays behind one file on each side.',
      severity: 'error',
      from: {
        path: ours,
        pathNot: [
          tests,
          '^src/rules/(bgio|game|bgio-internal\\.d)\\.ts$',
          '^src/session/boardgame-client\\.ts$',
        ],
      },
      to: { path: 'node_modules/boardgame\\.io|^#bgio' },
    },
    {
      name: 'one-folder-knows-sockets',
      comment: 'In the client only src/session knows sockets.',
      severity: 'error',
      from: { path: '^src/(?!session/)' },
      to: { path: 'node_modules/socket\\.io-client' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

/**
 * The arrows of docs/architecture.md: decks → rules → workshop → protocol → { session → screens → app | server }, words → ui →
 * board → play → screens. Each rule has one breach in test/architecture/fixture, so that a rule that stopped working is noticed.
 */
const ours = '^(src|server)/';
const tests = String.raw`\.test\.tsx?$|\.contract\.ts$`;
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: ours, pathNot: [from, ...allowed] },
});
const noPackages = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core', 'npm-no-pkg', 'npm-unknown'],
    pathNot: allowed,
  },
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
      to: { couldNotResolve: true, pathNot: '^#bgio/|\\.css$|^virtual:' },
    },
    only(
      'decks-know-only-decks',
      '^src/decks/',
      [],
      'A deck is data: its schema and checks know nothing of the game.',
    ),
    only(
      'rules-know-decks',
      '^src/rules/',
      ['^src/decks/'],
      'Rules know nothing of React, the DOM, Node, sockets, clocks or chance.',
    ),
    only('workshop-knows-rules', '^src/workshop/', ['^src/(rules|decks)/'], 'Commands are pure.'),
    only('protocol-knows-state', '^src/protocol/', ['^src/(workshop|rules|decks)/'], 'Messages and limits.'),
    only(
      'session-knows-protocol',
      '^src/session/',
      ['^src/(protocol|workshop|rules|decks)/'],
      'The client without pictures.',
    ),
    only(
      'words-know-codes',
      '^src/words/',
      ['^src/(protocol|workshop|rules|decks)/'],
      'Words know codes, nothing that draws.',
    ),
    only('ui-knows-words', '^src/ui/', ['^src/words/'], 'Shared looks know nothing of the game.'),
    only(
      'board-knows-rules',
      '^src/board/',
      ['^src/(ui|words|rules|decks|protocol)/'],
      'Pictures of a table, whoever looks.',
    ),
    only(
      'play-knows-board',
      '^src/play/',
      ['^src/(board|ui|words|rules|decks|protocol|session|workshop)/'],
      'The controls of a turn.',
    ),
    {
      name: 'screens-know-no-screen',
      comment: 'A screen never imports another screen, nor the server.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/', pathNot: tests },
      to: { path: '^(src/screens/(?!$1/)|server/)' },
    },
    { name: 'client-knows-no-server', severity: 'error', from: { path: '^src/' }, to: { path: '^server/' } },
    only(
      'server-knows-no-screens',
      '^server/',
      ['^src/(rules|workshop|decks|protocol|words)/'],
      'The server draws nothing.',
    ),
    noPackages(
      'rules-need-nothing',
      '^src/rules/(?!(bgio|game|bgio-internal\\.d)\\.ts)',
      [],
      'Rules import nothing from outside.',
    ),
    noPackages('decks-need-zod', '^src/decks/', ['node_modules/zod/'], 'Decks need zod alone.'),
    noPackages(
      'workshop-needs-immer',
      '^src/workshop/',
      ['node_modules/immer/'],
      'Commands need Immer alone.',
    ),
    noPackages('protocol-needs-zod', '^src/protocol/', ['node_modules/zod/'], 'Messages need zod alone.'),
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

import { decksListedSchema } from '../../src/protocol/decks-listed.ts';
import {
  checkNamedSchema,
  correctDeckSchema,
  deckCardsSchema,
  deckCheckedSchema,
  deckChecksSchema,
  deckCorrectedSchema,
  deckSavedSchema,
} from '../../src/protocol/decks-http.ts';
import {
  commentsListedSchema,
  deckReadSchema,
  linkMadeSchema,
  linksListedSchema,
  makeLinkSchema,
  writeCommentSchema,
} from '../../src/protocol/deck-comments.ts';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import {
  becomeFacilitatorSchema,
  codeLookedUpSchema,
  createWorkshopSchema,
  facilitatorSchema,
  joinedSchema,
  joinSchema,
  openScreenSchema,
  problemSchema,
  rejoinSchema,
  screenSchema,
  workshopCreatedSchema,
} from '../../src/protocol/http.ts';
import { ENDED_REASONS, LOBBY_ANSWERS, LOBBY_COMMANDS } from '../../src/protocol/lobby.ts';
import { WORKSHOP_VIEWS } from '../../src/protocol/workshop-view.ts';
import refusals from '../../src/words/en-GB/workshop-refusals.json';
import { MOVE_EXAMPLES, WORKSHOP_RULES } from './workshops-doc-tables.ts';
import { descriptionOf, shapeOf } from './workshops-doc-shapes.ts';

const code = (text: string) => `\`\`\`text\n${text}\n\`\`\``;

const HTTP = [
  [
    'GET /api/decks',
    'The decks of this server, with the place that each comes from. Where several have the same id, those saved in the database win over files in `DATA_DIR/decks`, and these over those of the product; `isUsed` says which is played. A file with errors never hides one that plays.',
    null,
    decksListedSchema,
  ],
  [
    'GET /api/decks/:id',
    "For hosts: the deck's file as it is, with an `ETag`. 404 `unknown-deck`.",
    null,
    null,
  ],
  [
    'POST /api/decks',
    'For hosts: saves a deck, answered with 201 and an `ETag`. The body is its file, up to 5 MB and 50 MB with its media. One that can’t be played yet is saved too, and listed as not playable. 409 `deck-exists`, 422 `deck-broken` with `problems` for what can’t be read or has no id, 413 `body-too-large`.',
    null,
    deckSavedSchema,
  ],
  [
    'PUT /api/decks/:id',
    'For hosts: saves over the version that `If-Match` names, in the database, whatever place it came from. 428 `if-match-needed` without it; 412 `deck-changed` with `etag` and `deck`, the deck as it is now, where somebody saved since.',
    null,
    deckSavedSchema,
  ],
  [
    'POST /api/decks/check',
    'For hosts: checks a deck (`application/json`) or a spreadsheet of cards (`text/csv`) without saving it. Always answered with 200, whatever the bytes are.',
    null,
    deckCheckedSchema,
  ],
  [
    'GET /api/decks/:id/cards',
    'For hosts: the cards that are played, to choose among them.',
    null,
    deckCardsSchema,
  ],
  [
    'POST /api/decks/:id/corrections',
    'For hosts: puts words that were corrected in play into the deck, as a new patch version. 409 `card-changed` with `params.words` where the deck has other words there than any of `before`, 422 `not-for-deck` with `params.why` where it could not be played any more, 404 `unknown-card`.',
    correctDeckSchema,
    deckCorrectedSchema,
  ],
  [
    'GET /api/decks/:id/checks',
    'For hosts: what is to be looked at again, because other words of the card were corrected in play: its easy words, or its sound. It goes when its author writes that part anew. Translations remember in the deck (`was`) what they were made from.',
    null,
    deckChecksSchema,
  ],
  ['POST /api/decks/:id/checks/done', 'For hosts: it was looked at and is right.', checkNamedSchema, null],
  [
    'POST /api/decks/:id/links',
    'For hosts: makes a link for people who read the deck and comment on it, answered with 201. The key is given once.',
    makeLinkSchema,
    linkMadeSchema,
  ],
  ['GET /api/decks/:id/links', 'For hosts: the links of a deck, ended ones too.', null, linksListedSchema],
  [
    'POST /api/decks/:id/links/:linkId/end',
    'For hosts: ends a link. What was written by it stays.',
    null,
    null,
  ],
  [
    'GET /api/decks/:id/reading',
    'With a link’s key as bearer: the deck as it is now, drafts too, without effects and notes, and what was written by the same link. 401 `unknown-link`.',
    null,
    deckReadSchema,
  ],
  [
    'POST /api/decks/:id/comments',
    'With a link’s key as bearer: comments on a card, or on the deck, answered with 201. With `mayName` the name may stand among the credits.',
    writeCommentSchema,
    null,
  ],
  [
    'GET /api/decks/:id/comments',
    'For hosts: all comments, and the credits of those who may be named.',
    null,
    commentsListedSchema,
  ],
  ['POST /api/decks/:id/comments/:commentId/remove', 'For hosts: removes a comment for good.', null, null],
  [
    'POST /api/workshops',
    'Starts a workshop, answered with 201. For hosts: the passphrase as bearer, or from the machine itself where none is set. `deckId` left out is the first deck that can be played; `deckIds` are decks whose cards are mixed in, with the same perspectives and outcomes. `leaveOut` leaves cards out by theme, by content note, and one by one (`<deckId>/<cardId>`); `firstCard` comes at each table’s first draw. `game` is the file of a game of one screen, which the first table goes on with.',
    createWorkshopSchema,
    workshopCreatedSchema,
  ],
  [
    'GET /api/workshops/:code/tables',
    'What somebody may know who has the code. The join key of a QR code may go along as bearer.',
    null,
    codeLookedUpSchema,
  ],
  [
    'POST /api/workshops/:code/join',
    'Takes a seat; without a table or a seat the emptiest. The join key may go along as bearer.',
    joinSchema,
    joinedSchema,
  ],
  [
    'POST /api/workshops/:code/rejoin',
    'Moves a seat to this device by its words, in any case, with anything between them.',
    rejoinSchema,
    joinedSchema,
  ],
  [
    'POST /api/workshops/:codeOrId/facilitator',
    "Takes the facilitator's role by its words; with `tableId` at that table alone.",
    becomeFacilitatorSchema,
    facilitatorSchema,
  ],
  [
    'POST /api/workshops/:codeOrId/screens',
    'Opens a screen for one table or for all.',
    openScreenSchema,
    screenSchema,
  ],
  [
    'GET /api/workshops/:id/deck',
    'The words of the deck as this workshop plays them, for any token of it as bearer. Send the `ETag` back as `If-None-Match`.',
    null,
    deckWordsSchema,
  ],
] as const;

const MEDIA = `### \`GET /media/<sha256>\`

Pictures, recordings and captions of decks, whole or a range of bytes, to anybody who knows their name: the players' deck gives it. The type is one of a
fixed list, they may be kept for ever, and run nothing. The SHA-256 of the bytes is their name, in hex.`;

function httpPart(): string {
  const routes = HTTP.map(([name, says, body, answer]) => {
    const sent = body ? `\n\nBody:\n\n${code(shapeOf(body))}` : '';
    const answered = answer ? `\n\nAnswer:\n\n${code(shapeOf(answer, 'output'))}` : '';
    return `### \`${name}\`\n\n${says}${sent}${answered}`;
  });
  return `## HTTP

JSON both ways. Tokens, join keys and the passphrase go in \`Authorization: Bearer\`, never in an address.
\`GET /api/openapi.json\` says the same for programs. Every failure is \`application/problem+json\`:

${code(shapeOf(problemSchema, 'output'))}

After a hundred wrong codes, words or tokens from one address, nothing from it is looked at for ten seconds (429,
\`too-many-failures\`, \`Retry-After\`), but for requests with a valid token or join key.

${routes.join('\n\n')}

${MEDIA}`;
}

function lobbyPart(): string {
  const commands = Object.entries(LOBBY_COMMANDS).map(([name, schema]) => {
    const answer = Object.entries(LOBBY_ANSWERS).find(([each]) => each === name)?.[1];
    const answered = answer
      ? `\n\nAcknowledged with \`ok: true\` and:\n\n${code(shapeOf(answer, 'output'))}`
      : '';
    return `#### \`${name}\`\n\n${descriptionOf(schema)}\n\n${code(shapeOf(schema))}${answered}`;
  });
  const views = Object.entries(WORKSHOP_VIEWS).map(
    ([name, schema]) => `#### For a ${name}\n\n${code(shapeOf(schema, 'output'))}`,
  );
  return `## \`/lobby\`

Connect with \`auth: {token}\`: a participant's, a facilitator's or a screen's. A refusal comes as \`connect_error\` with the
code as its message. There is one request, \`command {type, …}\`, acknowledged with \`{ok: true, …}\` or
\`{ok: false, code, params?}\`, and one event, \`view\`, sent whenever what this socket may see has changed. \`ended {because}\`
comes before the server closes a socket for good, here and on \`/in-step\`: ${ENDED_REASONS.map((each) => `\`${each}\``).join(', ')}.

### Commands

${commands.join('\n\n')}

### Views

${views.join('\n\n')}`;
}

function tablePart(): string {
  const rows = Object.entries(MOVE_EXAMPLES).map(
    ([move, { by, args }]) => `| \`${move}\` | ${by} | ${args ? `\`${JSON.stringify(args)}\`` : 'none'} |`,
  );
  return `## \`/in-step\`

boardgame.io's own protocol, so that its client plays against it.

- \`sync(matchID, playerID, credentials)\` binds the socket: \`'0'\` to \`'3'\` with \`playerCredentials\`, \`'4'\` with a facilitator's
  token, \`null\` with a screen's. Answered with the event \`sync(matchID, {state, …})\`, and acknowledged where that was asked for
  with \`{ok: true, stateID}\` or \`{ok: false, code}\`.
- \`update(action, stateID, matchID, playerID)\` with \`{type: 'MAKE_MOVE', payload: {type, args: [one object or none]}}\` plays a
  move. Acknowledged with \`{ok: true, stateID}\` once it is on disk, or \`{ok: false, code, params?}\`. Who plays is whom \`sync\` bound;
  \`playerID\` is ignored.
- Then \`update(matchID, state, [])\` tells everybody. With \`auth: {patches: true}\` it is
  \`patch(matchID, previousStateID, stateID, steps, [])\`, the steps being a JSON Patch of the whole state.
- Any move's object may carry \`turn\` and \`effect\`, the numbers that the person saw (refused with \`moved-on\` when they don't hold
  any more), and \`moveId\`, a random id: the same id again is acknowledged as the first time and changes nothing. For \`goBack\`,
  \`turn\` says where to go. Our client sends a \`moveId\` with every move, and \`turn\` and \`effect\` with every move that means
  something else a turn later; a pause, a team's name or a house rule means the same then.

| move | who | example |
|---|---|---|
${rows.join('\n')}`;
}

/** The page that says how to talk with a server, made from what the server checks by. */
export function protocolDoc(): string {
  const rules = WORKSHOP_RULES.map(([id, says]) => `- \`[${id}]\` ${says}`);
  const codes = Object.entries(refusals).map(([each, says]) => `| \`${each}\` | ${says} |`);
  return `# The protocol

How programs talk with a server of In Step. This page is made from the schemas that the server checks by
(\`npx vitest run test/server/workshops-doc -u\` makes it anew); a question mark means that a field may be left out.

${httpPart()}

${lobbyPart()}

${tablePart()}

## What holds in a workshop

Tests are titled with these ids. The rules of play have theirs in \`docs/rules.md\`.

${rules.join('\n')}

## Codes of refusals

Of workshops; those of moves are in \`src/rules/refusals.ts\`.

| code | sentence |
|---|---|
${codes.join('\n')}
`;
}

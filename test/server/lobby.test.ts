import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDeck } from '../../src/decks/parse.ts';
import { deckWordsSchema } from '../../src/protocol/deck-words.ts';
import { createDeviceStore } from '../../src/session/device-store.ts';
import { startOneScreen } from '../../src/session/one-screen.ts';
import type { TableSession } from '../../src/session/types.ts';
import type { FacilitatorWorkshopView, WorkshopView } from '../../src/workshop/view-types.ts';
import {
  aLobbySocket,
  asFacilitator,
  asScreen,
  aServer,
  atTable,
  codeOf,
  hasEnded,
  isLive,
  turnedAway,
  until,
} from './workshops-fixture.ts';

function facilitators(view: WorkshopView): FacilitatorWorkshopView {
  if (view.audience !== 'facilitator') throw new Error(`a ${view.audience} looks`);
  return view;
}

/** A workshop of two tables, its host in the lobby, and Ana on seat 0 of the first. */
async function aWorkshop(body: { paused?: boolean } = {}) {
  const server = await aServer();
  const created = await server.create(body);
  const host = await aLobbySocket(server, created.facilitatorToken);
  const [t1 = '', t2 = ''] = created.tables.map(({ tableId }) => tableId);
  const ana = await server.join(created.code, { name: 'Ana', tableId: t1, seat: '0' });
  const hostAt = (matchId: string) =>
    atTable(server, { matchId, seat: '4', credentials: created.facilitatorToken });
  const anaAt = () => atTable(server, { matchId: t1, seat: '0', credentials: ana.playerCredentials });
  return { ...created, server, host, ana, t1, t2, hostAt, anaAt };
}

test('[LOBBY-3] the host sees who comes, who is there and who is gone, as it happens', async () => {
  const { server, host, ana } = await aWorkshop();
  const away = facilitators(await host.until((view) => facilitators(view).people.length === 1));
  expect(away.people[0]).toMatchObject({ name: 'Ana', seat: '0', connected: false });
  const lobby = await aLobbySocket(server, ana.participantToken);
  await host.until((view) => facilitators(view).people[0]?.connected === true);
  lobby.socket.disconnect();
  await host.until((view) => facilitators(view).people[0]?.connected === false);
});

test('[LOBBY-3] a participant sees those at the same table by name, and elsewhere only how many', async () => {
  const { server, code, ana, t1, t2 } = await aWorkshop();
  const lobby = await aLobbySocket(server, ana.participantToken);
  await server.join(code, { name: 'Ben', tableId: t1, seat: '1' });
  await server.join(code, { name: 'Cem', tableId: t2, seat: '2' });
  const view = await lobby.until(({ tables }) => tables[1]?.seats['2'].people === 1);
  expect(view).toMatchObject({ atMyTable: [{ name: 'Ana' }, { name: 'Ben', connected: false }] });
  expect(JSON.stringify(view)).not.toContain('Cem');
});

test('[LOBBY-3] a screen is shown no names, and counts among the screens', async () => {
  const { server, code, host, t1 } = await aWorkshop();
  const { screenToken } = await asScreen(server, code, { tableId: t1 });
  const screen = await aLobbySocket(server, screenToken);
  expect(screen.view()).toMatchObject({ audience: 'screen', tableId: t1, code });
  expect(JSON.stringify(screen.view())).not.toContain('Ana');
  await host.until((view) => facilitators(view).screens[t1] === 1);
  expect(await screen.command('startPlaying', { tableId: 'all' })).toMatchObject({ ok: false });
});

test('[LOBBY-4] nobody comes in without a token of a workshop', async () => {
  const { server, ana } = await aWorkshop();
  for (const token of [undefined, null, '', 'nonsense', { $ne: null }, ['x'], 'x'.repeat(10_000)]) {
    expect(await turnedAway(server, token)).toBe('unknown-token');
  }
  expect(await turnedAway(server, ana.playerCredentials)).toBe('unknown-token');
});

test('[LOBBY-5] whatever is sent is answered with a code, and changes nothing', async () => {
  const { host, t1 } = await aWorkshop();
  const before = await host.until((view) => facilitators(view).people.length === 1);
  for (const message of [null, 'x', 1, [], { type: '__proto__' }, { type: 'joinTable', personId: 'p' }]) {
    const said: unknown = await host.socket.timeout(5_000).emitWithAck('command', message);
    expect(said).toEqual({ ok: false, code: 'unknown-command' });
  }
  expect(await host.command('renameTable', { tableId: t1, name: 'x'.repeat(41) })).toMatchObject({
    code: 'bad-fields',
  });
  expect(await host.command('movePerson', { tableId: t1, seat: '1' })).toMatchObject({
    code: 'unknown-person',
  });
  const unknown: unknown = await host.socket.timeout(5_000).emitWithAck('error', new Error('x'));
  expect(unknown).toMatchObject({ ok: false });
  expect(host.view()).toEqual(before);
});

test('[HOST-1] the facilitator’s words give the role to another device; no other device loses it', async () => {
  const { server, host, code, workshopId, facilitatorWords } = await aWorkshop();
  const spoken = facilitatorWords.replaceAll('-', ', ').toUpperCase();
  const phone = await asFacilitator(server, code, { words: spoken });
  expect(phone).toMatchObject({ workshopId });
  expect(phone.tables).toHaveLength(2);
  const lobby = await aLobbySocket(server, phone.facilitatorToken);
  const view = facilitators(await host.until((now) => facilitators(now).devices.length === 2));
  expect(view.devices).toMatchObject([{ isThisDevice: true }, { came: 'words', isThisDevice: false }]);
  expect(await lobby.command('startPlaying', { tableId: 'all' })).toEqual({ ok: true });
  expect(host.socket.connected).toBe(true);
  const wrong = await server.post(`/api/workshops/${code}/facilitator`, { words: 'a-b-c-d' });
  expect([wrong.status, codeOf(wrong)]).toEqual([403, 'wrong-facilitator-words']);
});

test('[HOST-2] the host ends a device: it is told, and can do nothing more, at no table either', async () => {
  const { server, host, workshopId, facilitatorWords, t1 } = await aWorkshop({ paused: false });
  const phone = await asFacilitator(server, workshopId, { words: facilitatorWords });
  const lobby = await aLobbySocket(server, phone.facilitatorToken);
  const table = atTable(server, { matchId: t1, seat: '4', credentials: phone.facilitatorToken });
  await until(table, isLive);
  const { deviceId } = facilitators(lobby.view()).you;
  expect(await host.command('endDevice', { deviceId })).toEqual({ ok: true });
  expect(await lobby.ended).toBe('device-ended');
  expect(await until(table, hasEnded)).toMatchObject({ endedBecause: 'device-ended' });
  expect(await turnedAway(server, phone.facilitatorToken)).toBe('unknown-token');
  const own = facilitators(host.view()).you.deviceId;
  expect(await host.command('endDevice', { deviceId: own })).toMatchObject({ code: 'last-facilitator' });
});

test('[HOST-3] a deputy of one table sees and runs that table alone', async () => {
  const { server, code, facilitatorWords, t1, t2 } = await aWorkshop();
  const { facilitatorToken, tables } = await asFacilitator(server, code, {
    words: facilitatorWords,
    tableId: t2,
  });
  expect(tables).toEqual([{ tableId: t2, matchId: t2 }]);
  const deputy = await aLobbySocket(server, facilitatorToken);
  expect(facilitators(deputy.view())).toMatchObject({ you: { tableId: t2 }, people: [], devices: [] });
  expect(await deputy.command('startPlaying', { tableId: t1 })).toMatchObject({ code: 'not-your-table' });
  expect(await deputy.command('startPlaying', { tableId: 'all' })).toEqual({ ok: true });
  const view = await deputy.until(({ tables: shown }) => shown[1]?.started === true);
  expect(view.tables[0]?.started).toBe(false);
  expect(await deputy.command('addTable')).toMatchObject({ code: 'whole-workshop-only' });
});

test('[HOST-4] start playing lifts the pause in the same act, at one table or at all', async () => {
  const { host, anaAt, t1 } = await aWorkshop();
  const ana = anaAt();
  await until(ana, isLive);
  expect(await ana.play('rollDice')).toMatchObject({ ok: false, code: 'paused' });
  expect(await host.command('startPlaying', { tableId: t1 })).toEqual({ ok: true });
  await until(ana, ({ view }) => view?.turn.paused === false);
  expect(await ana.play('rollDice')).toEqual({ ok: true });
  expect(await host.command('startPlaying', { tableId: 'all' })).toEqual({ ok: true });
  expect(await host.command('startPlaying', { tableId: 'all' })).toMatchObject({ code: 'already-started' });
});

test('[HOST-4] lifting a table’s pause at the table counts as starting it', async () => {
  const { host, hostAt, t1 } = await aWorkshop();
  const table = hostAt(t1);
  await until(table, isLive);
  expect(await table.play('resume')).toEqual({ ok: true });
  await host.until(({ tables }) => tables[0]?.started === true);
});

test('[HOST-5] tables are named and added; the new one plays', async () => {
  const { host, hostAt, t1 } = await aWorkshop({ paused: false });
  expect(await host.command('renameTable', { tableId: t1, name: ' Window table ' })).toEqual({ ok: true });
  expect(host.view().tables[0]?.name).toBe('Window table');
  const added = await host.command('addTable');
  expect(added.ok).toBe(true);
  expect(host.view().tables[2]).toMatchObject({ number: 3, started: true });
  const table = hostAt(String(added['matchId']));
  await until(table, isLive);
  expect(await table.play('rollDice')).toEqual({ ok: true });
});

test('[JOIN-5] who is moved to another table loses the old seat, and fetches the new one', async () => {
  const { server, host, ana, anaAt, t2 } = await aWorkshop({ paused: false });
  const lobby = await aLobbySocket(server, ana.participantToken);
  const before = anaAt();
  await until(before, isLive);
  const view = await lobby.until(() => true);
  const personId = view.audience === 'participant' ? view.you.personId : '';
  expect(await host.command('movePerson', { personId, tableId: t2, seat: '3' })).toEqual({ ok: true });
  expect(await until(before, hasEnded)).toMatchObject({ endedBecause: 'moved-seat' });
  await lobby.until((now) => now.audience === 'participant' && now.you.tableId === t2);
  const seat = await lobby.command('takeMySeat');
  expect(seat).toMatchObject({ ok: true, tableId: t2, matchId: t2, seat: '3' });
  const now = atTable(server, { matchId: t2, seat: '3', credentials: String(seat['playerCredentials']) });
  const live = await until(now, isLive);
  expect(live.view?.teams['3'].inPlay).toBe(true);
  expect(await now.play('rollDice')).toEqual({ ok: true });
});

test('[JOIN-6] who leaves is gone and told; play goes on', async () => {
  const { server, host, ana, anaAt, hostAt, t1 } = await aWorkshop({ paused: false });
  const [lobby, table] = [await aLobbySocket(server, ana.participantToken), anaAt()];
  await until(table, isLive);
  expect(await lobby.command('leaveWorkshop')).toMatchObject({ ok: true });
  expect(await lobby.ended).toBe('left');
  expect(await until(table, hasEnded)).toMatchObject({ endedBecause: 'left' });
  await host.until((view) => facilitators(view).people.length === 0);
  const host4 = hostAt(t1);
  await until(host4, isLive);
  expect(await host4.play('rollDice')).toEqual({ ok: true });
});

test('[JOIN-7] a name is given, changed and taken back; the facilitator hides it', async () => {
  const { server, host, ana, hostAt, t1 } = await aWorkshop();
  const lobby = await aLobbySocket(server, ana.participantToken);
  expect(await lobby.command('namePerson', { name: 'Rude' })).toEqual({ ok: true });
  expect(lobby.view()).toMatchObject({ you: { name: 'Rude' } });
  const shown = facilitators(await host.until((view) => facilitators(view).people[0]?.name === 'Rude'));
  const wordId = shown.people[0]?.nameWordId;
  expect(await lobby.command('mendWords', { wordId, text: null })).toMatchObject({
    code: 'facilitator-only',
  });
  expect(await host.command('mendWords', { wordId, text: null })).toEqual({ ok: true });
  await lobby.until((view) => view.audience === 'participant' && view.you.name === null);
  expect(await host.command('mendWords', { wordId, text: 'Kind' })).toEqual({ ok: true });
  await lobby.until((view) => view.audience === 'participant' && view.you.name === 'Kind');
  const { view } = await until(hostAt(t1), isLive);
  expect(view?.history.slice(-2)).toMatchObject([
    { act: 'hid-words', detail: 'name' },
    { act: 'mended-words', detail: 'name' },
  ]);
});

test('[HOST-6] words that were typed at a table are hidden and mended there, for everybody at once', async () => {
  const { host, anaAt, hostAt, t1 } = await aWorkshop({ paused: false });
  const [ana, table] = [anaAt(), hostAt(t1)];
  await Promise.all([until(ana, isLive), until(table, isLive)]);
  expect(await ana.play('nameTeam', { name: 'Rude team' })).toEqual({ ok: true });
  const { view } = await until(table, (now) => now.view?.teams['0'].name === 'Rude team');
  const wordId = view?.history.find(({ word }) => word === 'Rude team')?.wordId;
  expect(await host.command('mendWords', { tableId: t1, wordId, text: 'Kind team' })).toEqual({ ok: true });
  await until(ana, (now) => now.view?.teams['0'].name === 'Kind team');
  expect(await host.command('mendWords', { tableId: t1, wordId, text: null })).toEqual({ ok: true });
  const after = await until(ana, (now) => now.view?.teams['0'].name === 'Kingfishers');
  expect(after.view?.history.slice(-2)).toMatchObject([
    { act: 'mended-words', seat: '4', team: '0', number: 1 },
    { act: 'hid-words', seat: '4', team: '0', number: 1 },
  ]);
  expect(await host.command('mendWords', { tableId: t1, wordId: 'no-such', text: 'x' })).toMatchObject({
    code: 'unknown-words',
  });
});

test('[HOST-7] a card corrected at one table reads anew at all of them', async () => {
  const { server, hostAt, ana, workshopId, t2 } = await aWorkshop({ paused: false });
  const lobby = await aLobbySocket(server, ana.participantToken);
  const path = `/api/workshops/${workshopId}/deck`;
  const before = await server.get(path, ana.participantToken);
  const [cardId = ''] = Object.keys(deckWordsSchema.parse(before.body).cards);
  const table = hostAt(t2);
  await until(table, isLive);
  expect(await table.play('correctCard', { cardId, field: 'text', text: 'Mended words' })).toEqual({
    ok: true,
  });
  await lobby.until(({ deckVersion }) => deckVersion === 2);
  const after = await server.get(path, ana.participantToken, {
    'if-none-match': before.headers.get('etag') ?? '',
  });
  expect(deckWordsSchema.parse(after.body)).toMatchObject({
    deckVersion: 2,
    cards: { [cardId]: { text: 'Mended words' } },
  });
});

test('[HOST-8] an action that a team writes reaches the host in the same act', async () => {
  const { host, anaAt, hostAt, t1 } = await aWorkshop({ paused: false });
  const [ana, table] = [anaAt(), hostAt(t1)];
  await Promise.all([until(ana, isLive), until(table, isLive)]);
  const removing = await reachRemove(ana, table);
  expect(removing).toBe(true);
  const said = { what: 'Ask her', owner: 'Ben', firstStep: 'Ring on Monday' };
  expect(await ana.play('mitigate', said)).toEqual({ ok: true });
  const view = facilitators(await host.until((now) => facilitators(now).actions.length === 1));
  expect(view.actions[0]).toMatchObject({ tableId: t1, seat: '0', ...said });
});

/** Sets tiles that leave no block complete, and declines until a card would take one away. */
async function reachRemove(team: TableSession, host: TableSession): Promise<boolean> {
  for (const perspective of ['people', 'provision', 'staff']) {
    for (const outcome of ['choice', 'wellbeing', 'dignity']) {
      await host.play('addTile', { perspective, outcome, reason: 'For the test' });
    }
  }
  const moves = { roll: 'rollDice', talk: 'revealEffect', act: 'decline', finish: 'finishTurn' } as const;
  for (let count = 0; count < 400; count += 1) {
    const { view } = await until(team, isLive);
    if (!view) return false;
    const { step, effects, nextEffect } = view.turn;
    if (step === 'act' && effects?.[nextEffect]?.op === 'remove') return true;
    await team.play(moves[step], step === 'act' ? { reason: 'It depends' } : {});
  }
  return false;
}

test('[HOST-9] renewed words give the role, the old ones do not', async () => {
  const { server, host, code, facilitatorWords } = await aWorkshop();
  const { facilitatorWords: renewed } = await host.command('renewWords');
  expect(await asFacilitator(server, code, { words: renewed })).toHaveProperty('facilitatorToken');
  const old = await server.post(`/api/workshops/${code}/facilitator`, { words: facilitatorWords });
  expect(codeOf(old)).toBe('wrong-facilitator-words');
});

test('[HOST-10] a game of one screen goes on as a table: same path, same turn, words included', async () => {
  const parsed = parseDeck(readFileSync('content/decks/first-steps.json'));
  if (!parsed.ok) throw new Error('the first deck does not parse');
  const teamNames = { '0': 'Kingfishers', '1': 'Oaks', '2': 'Lanterns', '3': 'Harbour' };
  const alone = startOneScreen(
    { deck: parsed.deck, choices: { preset: 'taster', teamNames }, teams: ['0', '1'] },
    createDeviceStore(() => null),
  );
  await alone.play('nameTeam', { name: 'The early ones' });
  await alone.play('rollDice');
  const server = await aServer();
  const game: unknown = JSON.parse(alone.download());
  const { code, facilitatorToken, tables } = await server.create({ game, tables: 2 });
  const [first] = tables;
  const table = atTable(server, { matchId: first?.matchId ?? '', seat: '4', credentials: facilitatorToken });
  const { view } = await until(table, isLive);
  const before = alone.getSnapshot().view;
  expect(view?.turn).toMatchObject({ number: 1, step: 'talk', cardId: before?.turn.cardId, paused: true });
  expect(view?.teams).toEqual(before?.teams);
  expect(await table.play('resume')).toEqual({ ok: true });
  const ana = await server.join(code, { tableId: first?.tableId ?? '', seat: '0' });
  const team = atTable(server, { matchId: ana.matchId, seat: '0', credentials: ana.playerCredentials });
  await until(team, isLive);
  expect(await team.play('revealEffect')).toEqual({ ok: true });
});

test('[HOST-10] its corrected cards, its actions and the cards that it left out come along', async () => {
  const parsed = parseDeck(readFileSync('content/decks/first-steps.json'));
  if (!parsed.ok) throw new Error('the first deck does not parse');
  const [first, second, third] = parsed.deck.cards.map(({ id }) => `first-steps/${id}`);
  const remover = parsed.deck.cards.find(({ effects }) => effects?.[0]?.op === 'remove');
  const teamNames = { '0': 'Kingfishers', '1': 'Oaks', '2': 'Lanterns', '3': 'Harbour' };
  const choices = { preset: 'workshop' as const, teamNames, leftOut: [second ?? ''] };
  const alone = startOneScreen(
    { deck: parsed.deck, choices, teams: ['0', '1'] },
    createDeviceStore(() => null),
  );
  const must = async (move: string, args?: Record<string, unknown>): Promise<void> =>
    expect(await alone.play(move, args), move).toEqual({ ok: true });
  await must('correctCard', { cardId: first, field: 'text', text: 'Mended at home' });
  for (const perspective of ['people', 'provision', 'staff', 'managers']) {
    await must('addTile', { perspective, outcome: 'choice', reason: 'so that one can be taken' });
  }
  await must('reopenBlock', { outcome: 'choice' });
  await must('chooseCard', { cardId: `first-steps/${remover?.id}` });
  await must('revealEffect');
  await must('mitigate', { what: 'Ring her on Mondays', owner: 'Bo' });

  const server = await aServer();
  const game: unknown = JSON.parse(alone.download());
  const { workshopId, facilitatorToken } = await server.create({ game, tables: 2 });
  const { body } = await server.get(`/api/workshops/${workshopId}/deck`, facilitatorToken);
  const { cards } = deckWordsSchema.parse(body);
  expect(cards[first ?? '']?.text).toBe('Mended at home');
  expect(cards[second ?? '']).toBeUndefined();
  expect(cards[third ?? '']).toBeDefined();
  const host = await aLobbySocket(server, facilitatorToken);
  const { actions } = facilitators(await host.until((view) => facilitators(view).actions.length > 0));
  expect(actions).toMatchObject([{ what: 'Ring her on Mondays', owner: 'Bo', seat: '0', turn: 1 }]);
});

test('[HOST-11] the host is shown when another device has reached this server', async () => {
  const { server, host, code } = await aWorkshop();
  expect(facilitators(host.view()).reached.devices).toBe(0);
  await server.get(`/api/workshops/${code}/tables`, undefined, { 'user-agent': 'a phone' });
  await server.get(`/api/workshops/${code}/tables`, undefined, { 'user-agent': 'a phone' });
  const view = facilitators(await host.until((now) => facilitators(now).reached.devices === 1));
  expect(view.reached.firstAtMs).toBeGreaterThan(0);
});

test('[HOST-12] the host sees at a glance where each table is', async () => {
  const { host, anaAt, t1, t2 } = await aWorkshop({ paused: false });
  const ana = anaAt();
  await until(ana, isLive);
  await ana.play('rollDice');
  const { glances } = facilitators(await host.until((now) => facilitators(now).glances[t1]?.step === 'talk'));
  expect(glances[t1]).toMatchObject({ turn: 1, team: '0', paused: false, ended: false, moveOnAsked: false });
  expect(glances[t2]).toMatchObject({ step: 'roll' });
  await ana.play('askToMoveOn');
  await host.until((now) => facilitators(now).glances[t1]?.moveOnAsked === true);
});

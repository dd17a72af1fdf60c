import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '../../server/storage/sqlite.ts';
import { tableKind } from '../../server/streams/table-kind.ts';
import { openServerWorkshop } from '../../src/session/server-workshop.ts';
import { aServer, atTable, isLive, seatOf, until } from './workshops-fixture.ts';

/** A network between clients and a server: it can be cut, and drop what a server answers. */
async function aNetwork(serverUrl: string) {
  const port = Number(new URL(serverUrl).port);
  const open = new Set<Socket>();
  let isCut = false;
  let swallows = false;
  const proxy: Server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = dial(port, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => {});
    }
    near.pipe(far);
    far.on('data', (data) => swallows || near.write(data));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    return undefined;
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    proxy.close();
  });
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    /** What the server answers is lost from now on. */
    swallow: () => void (swallows = true),
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
      swallows = false;
    },
  };
}

const isAway = ({ connection }: { connection: string }) => connection === 'reconnecting';

for (const transports of [['websocket'], ['polling'], ['polling', 'websocket']] as const) {
  const over = { transports: [...transports] };
  const name = transports.join(' then ');

  test(`[DROP-1] over ${name}: after a drop the session is back in its seat, and what happened meanwhile is there`, async () => {
    const server = await aServer();
    const { code, tables, facilitatorToken } = await server.create({ paused: false, tables: 1 });
    const network = await aNetwork(server.url);
    const matchId = tables[0]?.matchId ?? '';
    const ana = atTable(network, seatOf(await server.join(code, { seat: '0' })), over);
    const host = atTable(server, { matchId, seat: '4', credentials: facilitatorToken });
    await Promise.all([until(ana, isLive), until(host, isLive)]);
    network.cut();
    await until(ana, isAway);
    expect(await host.play('rollDice')).toEqual({ ok: true });
    network.mend();
    const { view } = await until(ana, (now) => isLive(now) && now.view?.turn.step === 'talk');
    expect(view?.turn.number).toBe(1);
    expect(await ana.play('revealEffect')).toEqual({ ok: true });
  });

  test(`[DROP-2] over ${name}: a move whose answer is lost is sent again and played once`, async () => {
    const server = await aServer();
    const { code } = await server.create({ paused: false, tables: 1 });
    const network = await aNetwork(server.url);
    const joined = await server.join(code, { seat: '0' });
    const ana = atTable(network, seatOf(joined), over);
    await until(ana, isLive);
    server.server.parts.streams.onSaved(tableKind, network.swallow);
    const rolled = ana.play('rollDice');
    const watching = atTable(server, seatOf(joined));
    await until(watching, ({ view }) => view?.turn.step === 'talk');
    network.cut();
    await until(ana, isAway);
    expect(ana.getSnapshot().waiting).toBe(true);
    network.mend();
    expect(await rolled).toEqual({ ok: true });
    const { view } = await until(ana, (now) => isLive(now) && !now.waiting);
    expect(view?.turn).toEqual(watching.getSnapshot().view?.turn);
    const rolls = await server.storage.readEvents(`table:${joined.matchId}`);
    expect(rolls.filter(({ text }) => text.includes('rollDice'))).toHaveLength(1);
  });
}

test('[DROP-3] a move made while away is played on return, once; one that no longer fits is refused', async () => {
  const server = await aServer();
  const { code, tables, facilitatorToken } = await server.create({ paused: false, tables: 1 });
  const network = await aNetwork(server.url);
  const matchId = tables[0]?.matchId ?? '';
  const ana = atTable(network, seatOf(await server.join(code, { seat: '0' })));
  const host = atTable(server, { matchId, seat: '4', credentials: facilitatorToken });
  await Promise.all([until(ana, isLive), until(host, isLive)]);
  network.cut();
  await until(ana, isAway);
  const named = ana.play('nameTeam', { name: 'The late ones' });
  const rolled = ana.play('rollDice');
  await host.play('skipTurn');
  network.mend();
  expect(await named).toEqual({ ok: true });
  expect(await rolled).toEqual({ ok: false, code: 'moved-on' });
});

test('[DROP-4] over a restart of the server everybody carries on by themselves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'in-step-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'in-step.db');
  const first = await aServer({}, { storage: await openSqlite(file) });
  const { code, tables, facilitatorToken } = await first.create({ paused: false, tables: 1 });
  const joined = await first.join(code, { name: 'Ana', seat: '0' });
  const matchId = tables[0]?.matchId ?? '';
  const ana = atTable(first, seatOf(joined));
  const host = atTable(first, { matchId, seat: '4', credentials: facilitatorToken });
  const lobby = openServerWorkshop(joined.participantToken, { url: first.url, forceNew: true });
  onTestFinished(() => lobby.close());
  await Promise.all([until(ana, isLive), until(host, isLive)]);
  expect(await ana.play('rollDice')).toEqual({ ok: true });
  const before = ana.getSnapshot().view;
  await first.server.stop();
  await Promise.all([until(ana, isAway), until(host, isAway)]);
  const revealed = ana.play('revealEffect');
  const port = Number(new URL(first.url).port);
  await aServer({}, { storage: await openSqlite(file), port });
  expect(await revealed).toEqual({ ok: true });
  const { view } = await until(host, (now) => isLive(now) && now.view?.turn.step !== 'talk');
  expect(view?.turn.cardId).toBe(before?.turn.cardId);
  await new Promise<void>((resolve) => {
    const look = () => lobby.getSnapshot().connection === 'live' && resolve();
    lobby.subscribe(look);
    look();
  });
  expect(lobby.getSnapshot().view).toMatchObject({ you: { name: 'Ana', seat: '0' } });
});

test('[DROP-5] a command given while the connection is gone waits for it, and is done once', async () => {
  const server = await aServer();
  const { facilitatorToken } = await server.create();
  const network = await aNetwork(server.url);
  const lobby = openServerWorkshop(facilitatorToken, { url: network.url, forceNew: true });
  onTestFinished(() => lobby.close());
  const is = (connection: string) =>
    new Promise<void>((resolve) => {
      const look = () => lobby.getSnapshot().connection === connection && resolve();
      lobby.subscribe(look);
      look();
    });
  await is('live');
  expect(await lobby.command('startPlaying', { tableId: 'all' })).toEqual({ ok: true });
  network.cut();
  await is('reconnecting');
  const added = lobby.command('addTable');
  network.mend();
  await is('live');
  expect(await added).toMatchObject({ ok: true });
  const { view } = lobby.getSnapshot();
  expect(view?.tables).toHaveLength(3);
  network.cut();
  await is('reconnecting');
  const never = lobby.command('addTable');
  lobby.close();
  expect(await never).toEqual({ ok: false, code: 'closed' });
  expect(await lobby.command('addTable')).toEqual({ ok: false, code: 'closed' });
});

import { expect, it } from 'vitest';
import { problemSchema } from '../../src/protocol/http.ts';
import { aFullTable, aServer, aSocket, ask, sit, type Ack, type RunningServer } from '../support/a-server.ts';
import { remember } from './unharmed.ts';

/** Half of a pair that is one character, and what isn't text. */
const NO_TEXT = ['\uD800', 'half \uDC00 of one', '\u0000', 'a\u0000b', 'a\u0007b', '\u001B[31m', 'a\u0085b'];
/** Characters, none of which anybody would see. */
const UNSEEN = ['\u200B', '\u2060\u2060', '\u202E', '\u3164', '\u00A0\uFEFF', '\u200B \u200D'];

async function post({ url }: RunningServer, path: string, body: object): Promise<Ack> {
  const answer = await fetch(`${url}/api/workshops${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { ok: answer.ok, code: problemSchema.parse(await answer.json()).code };
}

it('what is no text is refused wherever somebody types, and nothing fails over it', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const { tableId, workshop } = table;
  const isUnharmed = await remember(server, table);
  const [team, facilitator] = [await sit(server, table, '0'), await sit(server, table, '4')];
  const lobby = await aSocket(server.url, '/lobby', { auth: { token: workshop.facilitatorToken } });
  const participant = await aSocket(server.url, '/lobby', {
    auth: { token: table.joined['0'].participantToken },
  });
  const slot = { perspective: 'staff', outcome: 'dignity' };
  for (const text of [...NO_TEXT, ...UNSEEN]) {
    const move = { ok: false, code: NO_TEXT.includes(text) ? 'bad-move' : 'words-missing' };
    expect([text, await team.play('nameTeam', { name: text })]).toMatchObject([text, move]);
    expect(await facilitator.play('addTile', { ...slot, reason: text })).toMatchObject({ ok: false });
    const forTeam = { team: '0', move: 'nameTeam', args: { name: text } };
    expect(await facilitator.play('actFor', forTeam)).toMatchObject(move);
    const command = { ok: false, code: 'bad-fields' };
    expect(await ask(participant, 'command', { type: 'namePerson', name: text })).toEqual(command);
    expect(await ask(lobby, 'command', { type: 'renameTable', tableId, name: text })).toEqual(command);
    expect(await ask(lobby, 'command', { type: 'mendWords', wordId: 'title', text })).toEqual(command);
    expect(await post(server, `/${workshop.code}/join`, { name: text })).toEqual(command);
    expect(await post(server, '', { title: text })).toEqual(command);
  }
  await isUnharmed();
});

it('any writing, emoji and accents on top of each other are text; a caption of nothing seen is none', async () => {
  const server = await aServer();
  const table = await aFullTable(server);
  const { play } = await sit(server, table, '0');
  const facilitator = await sit(server, table, '4');
  for (const name of ['ليلى', '👩‍👩‍👧', 'e\u0301\u0301\u0301', 'می‌خواهم', '\u2068Ana\u2069', '🏳️‍🌈', '愛']) {
    expect([name, await play('nameTeam', { name })]).toMatchObject([name, { ok: true }]);
  }
  const slot = { perspective: 'staff', outcome: 'dignity' };
  expect(await facilitator.play('addTile', { ...slot, reason: 'said\taloud\r\nand written' })).toMatchObject({
    ok: true,
  });
  expect(await facilitator.play('captionTile', { ...slot, caption: '\u200B' })).toMatchObject({ ok: true });
  expect(server.log.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});

import { test } from './support/room.ts';
import { join, moveHere, seatWordsOf, TEAM_NAMES } from './support/people.ts';
import { playOn } from './support/play.ts';

test('try', async ({ room }) => {
  test.setTimeout(240_000);
  const made = (await (
    await fetch(`${room.server.url}/api/workshops`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Try', deckId: 'first-steps', preset: 'taster', tables: 1 }),
    })
  ).json()) as { code: string };
  const pages = [];
  for (const team of TEAM_NAMES) {
    const page = await room.device();
    await join(page, made.code, { team, name: `P ${team}` });
    pages.push(page);
  }
  console.log('joined', await playOn(pages, 5));
  const [first] = pages;
  if (!first) throw new Error();
  await first.reload();
  console.log('reloaded', await playOn(pages, 4));
  const words = await seatWordsOf(first);
  console.log(words);
  const other = await room.device();
  await moveHere(other, made.code, words);
  pages[0] = other;
  console.log('moved', await playOn(pages, 400));
});

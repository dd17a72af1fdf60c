import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aDeck, aScenario } from '../../test/decks/a-deck.ts';
import { runDeck as run } from '../../test/support/run-deck.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deck-print-'));
  writeFileSync(at('deck.json'), JSON.stringify(aDeck()));
  writeFileSync(at('broken.json'), JSON.stringify(aDeck({ cards: [] })));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run deck -- print', () => {
  it.each([[[]], [['x.json']], [['x.json', '--out']], [['x.json', '--out', 'x.doc']], [['--out', 'x.html']]])(
    '[PRINT-10] print %j is wrong use: 2, help on the error output',
    async (args) => {
      const { exit, out, err } = await run('print', ...args);

      expect(exit).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('print FILE --out OUT');
    },
  );

  it('[PRINT-11] refuses a deck with errors, says which, and writes nothing', async () => {
    const { exit, err } = await run('print', at('broken.json'), '--out', at('broken.html'));

    expect(exit).toBe(1);
    expect(err).toContain('Error');
    expect(existsSync(at('broken.html'))).toBe(false);
  });

  it('[PRINT-12] writes one page that fetches nothing and runs nothing', async () => {
    const deck = aDeck({
      title: 'Tea & <script>',
      cards: [
        ...aDeck().cards,
        aScenario({
          id: 'staff-2',
          media: [
            { kind: 'image', src: 'ramp.png', alt: 'A red ramp.' },
            { kind: 'image', src: 'https://example.org/far.png', alt: 'Far away.' },
          ],
        }),
      ],
    });
    writeFileSync(at('deck-2.json'), JSON.stringify(deck));
    writeFileSync(at('ramp.png'), 'not looked into');
    const { exit, out } = await run('print', at('deck-2.json'), `--out=${at('pack.html')}`);
    const html = readFileSync(at('pack.html'), 'utf8');

    expect(exit).toBe(0);
    expect(out).toContain('pack.html');
    expect(html).toContain('<title>Tea &amp; &lt;script&gt;');
    expect(html).not.toMatch(/<script|<link|@import|https?:\/\/(?!www\.w3\.org)/);
    expect(html.match(/url\((?!data:|#|"data:|"#)/g)).toBeNull();
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('font-family:Atkinson Hyperlegible Next Variable');
    expect(html).toContain('src="data:image/png;base64,bm90');
    expect(html).toContain('alt="A red ramp."');
  });

  it('[PRINT-13] without Chromium says so in plain words, and writes the page in the place of a PDF', async () => {
    vi.stubEnv('CHROMIUM_PATH', at('no-chromium'));
    const { exit, out, err } = await run('print', at('deck.json'), '--out', at('paper.pdf'));

    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('A PDF needs the browser Chromium on this machine, and there is none.');
    expect(err).toContain(at('paper.html'));
    expect(existsSync(at('paper.pdf'))).toBe(false);
    expect(readFileSync(at('paper.html'), 'utf8')).toContain('How to play on paper');
  });

  it('[PRINT-14] a place that can’t be written is told', async () => {
    const { exit, out } = await run('print', at('deck.json'), '--out', at('nowhere/pack.html'), '--json');

    expect(exit).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ ok: false });
    expect(out).toContain('can’t be written');
  });
});

import { useEffect, useState } from 'react';
import { PageFrame } from '../../page-frame.tsx';
import type { OneScreenSession } from '../../session/types.ts';
import { hasOneScreen, resumeOneScreen } from '../../session/one-screen.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { useWords } from '../../words/index.ts';
import { LocalGame } from './local-game.tsx';
import { Setup } from './setup.tsx';
import { oneScreenWords } from './words.ts';

/** Letters of the faces that the whole page may need, so that they are here before the network goes. */
const LETTERS = 'aāŵ“”½';

/** `/play`: a whole game on one screen, without a server once the page has loaded. */
export function OneScreenPage() {
  const say = useWords(oneScreenWords);
  usePageTitle(say('title'));
  const [game, setGame] = useState<OneScreenSession | null>(null);
  useEffect(() => {
    if ('fonts' in document) void document.fonts.load('1em "Atkinson Hyperlegible Next Variable"', LETTERS);
  }, []);
  if (game) return <LocalGame session={game} onLeave={() => setGame(null)} />;
  return (
    <PageFrame>
      <Setup onGame={setGame} onResume={hasOneScreen() ? () => setGame(resumeOneScreen()) : null} />
    </PageFrame>
  );
}

import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { PageFrame } from '../../page-frame.tsx';
import type { OneScreenSession } from '../../session/types.ts';
import { hasOneScreen, resumeOneScreen } from '../../session/one-screen.ts';
import { heldTrial, startTrial } from '../../session/trial.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import teamNames from '../../words/en-GB/team-names.json';
import { useWords } from '../../words/index.ts';
import { LocalGame } from './local-game.tsx';
import { Setup } from './setup.tsx';
import { oneScreenWords } from './words.ts';

/** Letters of the faces that the whole page may need, so that they are here before the network goes. */
const LETTERS = 'aāŵ“”½';

/** `/play`: a whole game on one screen, without a server once the page has loaded. With `?try`, the card that an editor tries. */
export function OneScreenPage() {
  const say = useWords(oneScreenWords);
  usePageTitle(say('title'));
  const [, go] = useLocation();
  const [params] = useSearchParams();
  const [trial] = useState(() => (params.has('try') ? heldTrial() : null));
  const [game, setGame] = useState<OneScreenSession | null>(() => trial && startTrial(trial, teamNames));
  useEffect(() => {
    if ('fonts' in document) void document.fonts.load('1em "Atkinson Hyperlegible Next Variable"', LETTERS);
  }, []);
  if (game) {
    return <LocalGame session={game} onLeave={() => (trial ? go(trial.back) : setGame(null))} />;
  }
  return (
    <PageFrame>
      <Setup onGame={setGame} onResume={hasOneScreen() ? () => setGame(resumeOneScreen()) : null} />
    </PageFrame>
  );
}

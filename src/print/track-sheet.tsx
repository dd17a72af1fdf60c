import { useId } from 'react';
import { Home, Landscape } from '../board/landscape.tsx';
import type { PathLayout } from '../board/path-layout.ts';
import { TokenDrawing } from '../board/team-token.tsx';
import { ShoePrint } from '../board/shoe-shapes.tsx';
import { Walk } from '../board/walk.tsx';
import { WALK_LINE } from '../board/walk-geometry.ts';
import { TEAMS } from '../rules/state.ts';
import { useWords } from '../words/index.ts';
import teamNames from '../words/en-GB/team-names.json';
import { heightOf, loosest } from './fit.ts';
import type { Pack } from './pack.ts';
import { Patterned } from './patterned.tsx';
import type { SheetPlace } from './plan.ts';
import { Sheet } from './sheet.tsx';
import { TrackTurn } from './track-turn.tsx';
import styles from './track.module.css';
import { printWords } from './words.ts';

/** Millimetres of paper to a unit of the board's drawing. */
const SCALE = 0.28;
const TOP = 10;
const HIGH = 980;
/** The left half ends between two spaces; the right one begins before, with a strip to glue it on. */
const CUT = 660;
const HALVES = { left: [15, CUT], right: [600, 1185] } as const;

/** The country without its path: the stones lie beside the track. */
const COUNTRY: PathLayout = {
  size: 0,
  stones: [],
  start: { x: 150, y: 850 },
  home: { x: 780, y: 770 },
  title: { x: 330, y: 150, width: 320, lines: 2 },
  die: { x: 955, y: 460 },
};

/** Where the shoes stand at first, inside each corner. */
const STARTS = [
  [222, 214],
  [978, 214],
  [978, 786],
  [222, 786],
] as const;

export interface TrackSheetProps {
  half: 'left' | 'right';
  pack: Pack;
  place: SheetPlace;
}

/** Half of the track, as on the screen: two sheets are glued to one board, 34 by 27 centimetres. */
export function TrackSheet({ half, pack, place }: TrackSheetProps) {
  const say = useWords(printWords);
  const [from, to] = HALVES[half];
  const wide = (to - from) * SCALE;
  const isLeft = half === 'left';
  const inside = useId();
  return (
    <Sheet className={styles['sheet']}>
      <h2 className={styles['name']}>
        {say(`track.${half}`)} · {say('sheet', { number: place.number, total: place.total })}
      </h2>
      <div
        className={styles['board']}
        data-half={half}
        style={{ width: `${wide}mm`, height: `${HIGH * SCALE}mm` }}
      >
        <svg aria-hidden="true" viewBox={`${from} ${TOP} ${to - from} ${HIGH}`} className={styles['drawing']}>
          <clipPath id={inside}>
            <path d={WALK_LINE} />
          </clipPath>
          <g clipPath={`url(#${inside})`}>
            <Landscape layout={COUNTRY} />
          </g>
          {!isLeft && <rect x={600} y={TOP} width={CUT - 600} height={HIGH} className={styles['strip']} />}
          <Home at={COUNTRY.home} arrived={false} />
          <Walk
            perspectives={pack.words.perspectives}
            renderShoe={(perspective, left) => (
              <Patterned of={perspective} box={[-20, -45, 40, 90]}>
                <ShoePrint left={left} />
              </Patterned>
            )}
            lit={null}
          />
          <Starts from={from} to={to} />
          <path d="M300 160H420M400 144L420 160 400 176" className={styles['arrow']} />
        </svg>
        {isLeft ? <CardPlace pack={pack} /> : <TrackTurn pack={pack} />}
        <p className={styles['join']}>{say(isLeft ? 'track.cut' : 'track.glue')}</p>
      </div>
    </Sheet>
  );
}

function Starts({ from, to }: { from: number; to: number }) {
  const say = useWords(printWords);
  return (
    <g>
      {TEAMS.map((team, index) => {
        const [x, y] = STARTS[index] ?? [0, 0];
        if (x < from || x > to) return null;
        return (
          <g key={team} transform={`translate(${x} ${y})`}>
            <TokenDrawing team={team} />
            <text y={56} className={styles['start']}>
              {say('track.starts', { team: teamNames[team] })}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const TITLE_WAYS: readonly [number, ...number[]] = [22, 20, 18, 16, 14];
const TITLE_HIGH = 22;
const titleHeight = (title: string, points: number): number =>
  heightOf(title, { points: points * 1.08, wide: 100, leading: 1.1 });

/** The middle of the left half: the deck's name, and where the card lies. */
function CardPlace({ pack }: { pack: Pack }) {
  const say = useWords(printWords);
  const size = loosest(TITLE_WAYS, (points) => titleHeight(pack.words.title, points) <= TITLE_HIGH);
  return (
    <>
      <p
        className={styles['title']}
        style={{ fontSize: `${size}pt` }}
        lang={pack.words.language}
        dir={pack.direction}
      >
        {pack.words.title}
      </p>
      <p className={styles['cardPlace']}>{say('track.lies')}</p>
    </>
  );
}

import type { BoardPerspective } from '../board/board-words.ts';
import { SYMBOL_PATHS } from '../board/symbol-shapes.tsx';
import { useWords } from '../words/index.ts';
import styles from './card.module.css';
import { Quad } from './card-parts.tsx';
import { heightOf, loosest } from './fit.ts';
import type { Pack } from './pack.ts';
import { Patterned } from './patterned.tsx';
import { PileMark } from './pile-mark.tsx';
import { printWords } from './words.ts';

const WIDE = 80;
const HIGH = 66;
const WAYS: readonly [number, ...number[]] = [13, 12, 11, 10, 9.5, 9, 8.5, 8];

export interface CoverProps {
  pack: Pack;
  perspective: BoardPerspective | null;
}

/** The card that lies on a pile, so that nobody reads the next one: which pile it is, and who speaks in it. */
export function CoverFront({ pack, perspective }: CoverProps) {
  const say = useWords(printWords);
  const name = perspective?.name ?? say('card.poems');
  const texts = perspective
    ? [perspective.description ?? '', perspective.easyRead ?? ''].filter(Boolean)
    : [say('card.poemsText')];
  const size = loosest(WAYS, (points) => coverHeight(name, texts, points) <= HIGH);
  const ofDeck = perspective ? { lang: pack.words.language, dir: pack.direction } : {};
  return (
    <Quad perspective={perspective} className={styles['cover']}>
      <PileMark of={perspective} size="44mm" />
      <h2 className={styles['coverName']} style={{ fontSize: `${size * 1.5}pt` }} {...ofDeck}>
        {name}
      </h2>
      {texts.map((text) => (
        <p key={text} className={styles['coverText']} style={{ fontSize: `${size}pt` }} {...ofDeck}>
          {text}
        </p>
      ))}
      <p className={styles['coverNote']}>{say('card.cover')}</p>
    </Quad>
  );
}

function coverHeight(name: string, texts: readonly string[], points: number): number {
  const heading = heightOf(name, { points: points * 1.5 * 1.08, wide: WIDE, leading: 1.12 });
  const each = texts.map((text) => 3 + heightOf(text, { points, wide: WIDE, leading: 1.32 }));
  return heading + each.reduce((sum, height) => sum + height, 0);
}

/** Its other side: the pile's pattern, as on a playing card. */
export function CoverBack({ perspective }: Pick<CoverProps, 'perspective'>) {
  return (
    <Quad perspective={perspective} className={styles['coverBack']}>
      <svg aria-hidden="true" viewBox="0 0 95 138" className={styles['coverGround']}>
        {perspective ? (
          <Patterned of={perspective} box={[0, 0, 95, 138]} scale={0.62}>
            <rect width={95} height={138} />
          </Patterned>
        ) : (
          <rect width={95} height={138} className={styles['ink']} />
        )}
        <circle cx={47.5} cy={69} r={25} className={styles['medallion']} />
        <path
          d={perspective ? SYMBOL_PATHS[perspective.symbol] : FEATHER}
          transform={`translate(47.5 69) scale(${perspective ? 1.35 : 0.85})`}
          className={perspective ? styles['coverSymbol'] : styles['coverFeather']}
        />
      </svg>
    </Quad>
  );
}

const FEATHER = 'M-13 19C-11 6-6-7 9-19 13-8 10 6-5 10-7 11-9 10.500-10 10M-13 19C-9 8-3-2 4-10';

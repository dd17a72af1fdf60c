import type { BoardPerspective } from '../board/board-words.ts';
import { listed } from '../board/listed.ts';
import { perspectiveStyle } from '../board/perspective-style.ts';
import { SYMBOL_PATHS } from '../board/symbol-shapes.tsx';
import { Seal } from '../board/stone.tsx';
import { useWords } from '../words/index.ts';
import type { Pack } from './pack.ts';
import { sizeInLine } from './fit.ts';
import { Patterned } from './patterned.tsx';
import type { SheetPlace } from './plan.ts';
import { TextSheet } from './sheet.tsx';
import styles from './tile-sheet.module.css';
import { printWords } from './words.ts';

/** A tile for each slot of the path, and a seal for each stone. */
export function TileSheet({ pack, place }: { pack: Pack; place: SheetPlace }) {
  const say = useWords(printWords);
  const { perspectives, outcomes, language } = pack.words;
  return (
    <TextSheet place={place} heading={say('tiles.heading')} className={styles['sheet']}>
      <p className={styles['note']}>
        {say('tiles.note', { count: outcomes.length, names: listed(perspectives.map(({ short }) => short)) })}
      </p>
      <div aria-hidden="true" className={styles['grid']} lang={language}>
        {perspectives.flatMap((perspective) =>
          outcomes.map(({ id }) => (
            <div key={`${perspective.id} ${id}`} className={styles['cell']}>
              <PaperTile of={perspective} />
            </div>
          )),
        )}
        {outcomes.map(({ id }) => (
          <div key={id} className={styles['cell']}>
            <svg viewBox="-32 -32 64 64" className={styles['seal']}>
              <Seal x={0} y={0} />
            </svg>
          </div>
        ))}
      </div>
    </TextSheet>
  );
}

/** A tile: colour, pattern, symbol and word. */
function PaperTile({ of }: { of: BoardPerspective }) {
  const { className, style } = perspectiveStyle(of);
  return (
    <svg viewBox="-32 -32 64 64" className={className} style={style}>
      <Patterned of={of} box={[-30, -30, 60, 60]} scale={1.25}>
        <rect x={-30} y={-30} width={60} height={60} rx={12} />
      </Patterned>
      <path
        d={SYMBOL_PATHS[of.symbol]}
        transform="translate(0 -7) scale(1.35)"
        className={styles['symbol']}
      />
      <rect x={-26} y={13} width={52} height={12} rx={6} className={styles['label']} />
      <text y={21.6} className={styles['word']} fontSize={sizeInLine(of.short, 48, 7.6)}>
        {of.short}
      </text>
    </svg>
  );
}

import { classNames } from '../ui/class-names.ts';
import type { BoardPerspective } from './board-words.ts';
import { breakLine } from './break-line.ts';
import { USUAL_LETTERING, type Lettering } from './lettering.ts';
import { perspectiveStyle } from './perspective-style.ts';
import styles from './stone.module.css';
import { SYMBOL_PATHS } from './symbol-shapes.tsx';

/** `choice` = the effect now would accept it; `fresh` = set in this turn; `left` = taken away in this turn. */
export type SlotLook = 'empty' | 'choice' | 'tile' | 'fresh' | 'left';

export interface StoneSlot {
  perspective: BoardPerspective;
  look: SlotLook;
  /** The choice that somebody points at: its tile shows as a ghost. */
  pointed: boolean;
}

export interface StoneProps {
  short: string;
  slots: readonly StoneSlot[];
  size: number;
  /** All four tiles are set: the stone turns to ink. */
  complete: boolean;
  /** It was completed in this turn: it rings once. */
  rings: boolean;
  /** Gives the id of a perspective's pattern. */
  patternOf: (perspective: BoardPerspective) => string;
  /** `null` = without its name. */
  lettering?: Lettering | null;
}

/** A stepping stone, 200 wide round 0,0: hewn by hand, so no side is quite straight. */
const STONE =
  'M-62-98C-22-102 28-101 64-97 86-95 96-84 98-63 102-24 101 24 98 62 96 85 86 96 64 98 24 102-26 101-63 98-85 96-96 86-98 63-102 22-101-26-97-64-95-86-84-96-62-98z';
const SLOT = 78;
const SLOT_AT = 43;

/** One outcome of the path: a stepping stone with a slot for each perspective, and its short name beneath. */
export function Stone(props: StoneProps) {
  const { short, slots, size, complete, rings, patternOf, lettering = USUAL_LETTERING } = props;
  const scale = size / 200;
  return (
    <g className={classNames(styles['stone'], complete && styles['complete'])}>
      {rings && <path d={STONE} transform={`scale(${scale})`} className={styles['ring']} />}
      <g transform={`scale(${scale})`}>
        <path d={STONE} transform="translate(2 15)" className={styles['cast']} />
        <path d={STONE} transform="translate(0 9)" className={styles['side']} />
        <path d={STONE} className={styles['top']} />
        {slots.map((slot, index) => (
          <g
            key={slot.perspective.id}
            transform={`translate(${index % 2 === 0 ? -SLOT_AT : SLOT_AT} ${index < 2 ? -SLOT_AT : SLOT_AT})`}
          >
            <Slot slot={slot} pattern={patternOf(slot.perspective)} />
          </g>
        ))}
      </g>
      {complete && <Seal x={size * 0.47} y={-size * 0.47} />}
      {lettering && <StoneName short={short} lettering={lettering} below={size / 2 + 9} />}
    </g>
  );
}

function StoneName({ short, lettering, below }: { short: string; lettering: Lettering; below: number }) {
  return breakLine(short, lettering.nameLetters).map((line, index) => (
    <text
      key={line}
      y={below + (index + 1) * lettering.name}
      fontSize={lettering.name}
      className={styles['name']}
    >
      {line}
    </text>
  ));
}

function Slot({ slot, pattern }: { slot: StoneSlot; pattern: string }) {
  const { perspective, look, pointed } = slot;
  const { className, style } = perspectiveStyle(perspective);
  const filled = look === 'tile' || look === 'fresh';
  const half = SLOT / 2;
  const square = { x: -half, y: -half, width: SLOT, height: SLOT, rx: 18 };
  return (
    <g className={className} style={style}>
      <rect {...square} className={classNames(styles['slot'], styles[look])} />
      {!filled && (
        <path d={SYMBOL_PATHS[perspective.symbol]} className={classNames(styles['waits'], styles[look])} />
      )}
      {(filled || pointed) && (
        <g
          className={classNames(
            styles['tile'],
            look === 'fresh' && styles['set'],
            pointed && styles['ghost'],
          )}
        >
          <rect {...square} y={-half + 5} className={styles['underside']} />
          <rect {...square} fill={`url(#${pattern})`} />
          <path d={SYMBOL_PATHS[perspective.symbol]} className={styles['symbol']} />
          {look === 'fresh' && <rect {...square} className={styles['shine']} />}
        </g>
      )}
    </g>
  );
}

const SEAL = Array.from({ length: 40 }, (_, step) => {
  const angle = (step / 40) * 2 * Math.PI;
  const reach = 25 + 2.2 * Math.sin(angle * 7 + 0.6) + 1.1 * Math.sin(angle * 3);
  return `${(Math.cos(angle) * reach).toFixed(1)} ${(Math.sin(angle) * reach).toFixed(1)}`;
}).join('L');

/** The seal of a finished stone: gold wax, pressed. */
export function Seal({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g className={styles['seal']}>
        <path d={`M${SEAL}Z`} className={styles['wax']} />
        <circle r={18} className={styles['pressed']} />
        <path d="M-9 1l6.500 7L9.500-7" className={styles['tick']} />
      </g>
    </g>
  );
}

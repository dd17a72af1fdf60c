import type { ReactNode } from 'react';
import styles from './drawing.module.css';

/** What a page that is empty, waiting, apart, refused or finished shows beside its sentence. */
export type DrawingName =
  /** Nothing is here: a signpost. */
  | 'signpost'
  /** Wait: a cup of tea on the table. */
  | 'cup'
  /** Cut off: a footbridge with planks missing. */
  | 'bridge'
  /** Not this way: a gate. */
  | 'gate'
  /** You are in: a chair at the table. */
  | 'chair'
  /** Done: a lantern that is lit. */
  | 'lantern'
  /** It depends: a path that forks. */
  | 'fork';

const DRAWINGS: Readonly<Record<DrawingName, ReactNode>> = {
  signpost: (
    <>
      <path className={styles['ground']} d="M14 128C50 112 150 112 186 128z" />
      <path
        className={styles['line']}
        d="M36 118C36 112 34 110 32 106M44 117C44 110 46 107 49 103M158 118C158 112 156 110 154 106"
      />
      <path className={styles['wood']} d="M94 12H106V124H94z" />
      <path className={styles['paper']} d="M64 24H146L164 38 146 52H64z" />
      <path className={styles['paper']} d="M134 62H58L40 75 58 88H134z" />
      <path className={styles['line']} d="M80 38H130M76 75H118" />
    </>
  ),
  cup: (
    <>
      <path className={styles['wood']} d="M10 112H190V124H10z" />
      <path className={styles['paper']} d="M138 58C168 54 170 92 134 90" />
      <path className={styles['paper']} d="M62 44H142V76C142 98 128 110 102 110S62 98 62 76z" />
      <path className={styles['gold']} d="M72 44H132C132 52 122 56 102 56S72 52 72 44z" />
      <path
        className={styles['line']}
        d="M84 32C78 24 92 20 86 10M104 32C98 24 112 20 106 10M124 32C118 24 132 20 126 10"
      />
    </>
  ),
  bridge: (
    <>
      <path className={styles['ground']} d="M4 66H46L58 132H4zM196 66H154L142 132H196z" />
      <path className={styles['wave']} d="M62 122C70 116 76 116 84 122S98 128 106 122 120 116 136 122" />
      <path className={styles['line']} d="M34 66V26M166 66V26M34 30C66 62 134 62 166 30" />
      <path
        className={styles['wood']}
        d="M36 66H52V78H36zM56 70H70V82H56zM132 70H146V82H132zM150 66H164V78H150z"
      />
      <path className={styles['dash']} d="M76 74H90V86H76zM94 76H108V88H94zM112 74H126V86H112z" />
      <path className={styles['line']} d="M62 70V50M138 70V50" />
    </>
  ),
  gate: (
    <>
      <path
        className={styles['ground']}
        d="M6 126V72C14 58 30 62 34 70V126zM194 126V72C186 58 170 62 166 70V126z"
      />
      <path className={styles['wood']} d="M34 34H48V126H34zM152 34H166V126H152z" />
      <path className={styles['paper']} d="M48 54H152V66H48zM48 80H152V92H48zM48 106H152V118H48z" />
      <path className={styles['line']} d="M52 116L148 58M100 54V118" />
      <circle className={styles['gold']} cx={140} cy={86} r={7} />
    </>
  ),
  chair: (
    <>
      <path className={styles['ground']} d="M20 130C60 120 140 120 180 130z" />
      <path className={styles['wood']} d="M44 10H54V126H44zM100 76H110V126H100z" />
      <path className={styles['paper']} d="M44 16H54C66 18 66 58 54 60H44z" />
      <path className={styles['gold']} d="M40 70H112C116 70 116 82 112 82H40z" />
      <path className={styles['wood']} d="M122 58H192V68H122zM150 68H160V126H150z" />
      <path className={styles['paper']} d="M144 40H168V52C168 57 163 58 156 58S144 57 144 52z" />
      <path className={styles['line']} d="M168 44C177 43 177 54 167 53" />
    </>
  ),
  lantern: (
    <>
      <circle className={styles['glow']} cx={100} cy={80} r={58} />
      <path className={styles['line']} d="M84 30C84 8 116 8 116 30" />
      <path className={styles['wood']} d="M74 40L84 28H116L126 40zM72 116H128V128H72z" />
      <path className={styles['paper']} d="M78 40H122V116H78z" />
      <path
        className={styles['gold']}
        d="M100 56C112 72 116 82 112 92 109 101 91 101 88 92 84 82 92 74 100 56z"
      />
      <path className={styles['line']} d="M78 40V116M122 40V116M100 100V112" />
    </>
  ),
  fork: (
    <>
      <path className={styles['ground']} d="M4 132C30 84 70 70 100 70S170 84 196 132z" />
      <path
        className={styles['paper']}
        d="M82 134C88 112 86 100 66 88 52 80 40 78 26 76L30 62C50 64 66 70 82 80 92 86 97 92 100 98 103 92 108 86 118 80 134 70 150 64 170 62L174 76C160 78 148 80 134 88 114 100 112 112 118 134z"
      />
      <path className={styles['wood']} d="M96 14H104V70H96z" />
      <path className={styles['gold']} d="M52 20H92V38H52L42 29z" />
      <path className={styles['gold']} d="M108 34H148L158 43 148 52H108z" />
    </>
  ),
};

/** A small drawing of the board's own country. Decorative. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 200 140" className={styles['drawing']}>
      {DRAWINGS[name]}
    </svg>
  );
}

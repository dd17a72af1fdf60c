import type { BoardPerspective } from '../board/board-words.ts';
import { perspectiveStyle } from '../board/perspective-style.ts';
import { ShoePrint } from '../board/shoe-shapes.tsx';
import { Patterned } from './patterned.tsx';

const STEPS = 12;
const STEP = 62;

/** Steps from left to right, in the order of the track. Decorative. */
export function Footprints({
  of,
  className,
}: {
  of: readonly BoardPerspective[];
  className?: string | undefined;
}) {
  return (
    <svg aria-hidden="true" viewBox={`0 -48 ${STEPS * STEP + 40} 96`} className={className}>
      {Array.from({ length: STEPS }, (_, step) => {
        const perspective = of[step % of.length];
        if (!perspective) return null;
        const left = step % 2 === 0;
        return (
          <g
            key={step}
            {...perspectiveStyle(perspective)}
            transform={`translate(${step * STEP + 50} ${left ? -24 : 24}) rotate(90) scale(.95)`}
          >
            <Patterned of={perspective} box={[-20, -45, 40, 90]}>
              <ShoePrint left={left} />
            </Patterned>
          </g>
        );
      })}
    </svg>
  );
}

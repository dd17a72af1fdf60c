import { useId } from 'react';
import { ShoePrint } from '../board/shoe-shapes.tsx';
import styles from './card-pile.module.css';

const LIES: readonly string[] = [
  'translate(-14 10) rotate(-7)',
  'translate(9 5) rotate(5)',
  'rotate(-1.500)',
];

/** A pile of cards, face down. Decorative. */
export function CardPile() {
  const id = useId();
  return (
    <svg aria-hidden="true" viewBox="-130 -100 260 200" className={styles['pile']}>
      <defs>
        <pattern id={id} width="46" height="46" patternUnits="userSpaceOnUse" patternTransform="rotate(32)">
          <g transform="translate(12 22) scale(.34)">
            <ShoePrint left fill="var(--on-ink)" />
          </g>
          <g transform="translate(34 12) scale(.34)">
            <ShoePrint fill="var(--on-ink)" />
          </g>
        </pattern>
      </defs>
      {LIES.map((lie) => (
        <g key={lie} transform={lie}>
          <rect x={-108} y={-74} width={216} height={148} rx={16} className={styles['card']} />
          <rect x={-97} y={-63} width={194} height={126} rx={10} className={styles['back']} />
          <rect x={-97} y={-63} width={194} height={126} rx={10} fill={`url(#${id})`} opacity={0.26} />
        </g>
      ))}
    </svg>
  );
}

import { ShoePrint } from './board/shoe-shapes.tsx';
import styles from './wordmark.module.css';

/** The product's name with two shoe prints that walk out of it. As big as the words around it. */
export function Wordmark() {
  return (
    <span className={styles['wordmark']} aria-hidden="true">
      In Step
      <svg viewBox="0 0 150 120" className={styles['prints']}>
        <g transform="translate(46 84) rotate(62)">
          <ShoePrint left fill="currentColor" />
        </g>
        <g transform="translate(104 36) rotate(62)">
          <ShoePrint fill="currentColor" />
        </g>
      </svg>
    </span>
  );
}

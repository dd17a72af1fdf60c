import styles from './poem-mark.module.css';

/** The sign of a poem: a feather. Decorative: the word stands beside it or is heard. */
export function PoemMark({ size = '1.5em' }: { size?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="-32 -32 64 64"
      className={styles['feather']}
      style={{ width: size, height: size }}
    >
      <circle r={29} />
      <path d="M-13 19C-11 6-6-7 9-19 13-8 10 6-5 10-7 11-9 10.500-10 10M-13 19C-9 8-3-2 4-10" />
    </svg>
  );
}

import styles from './card-head.module.css';

/** The sign of a Poet's Corner. Decorative. */
export function Feather() {
  return (
    <svg aria-hidden="true" viewBox="-30 -30 60 60" className={styles['feather']}>
      <circle r={28} className={styles['inkwell']} />
      <path
        d="M-13 19C-11-2 2-20 19-22 19-6 6 9-7 10M-13 19L8-9M-3 5L8 3M2-2L13-5"
        className={styles['quill']}
      />
    </svg>
  );
}

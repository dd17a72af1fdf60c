import { useEffect, useState } from 'react';
import { useWords } from '../../words/index.ts';
import styles from './table-page.module.css';
import { tableWords } from './words.ts';

/** Waiting this long asks for a word about it. */
const LONG_MS = 4_000;

/** Until the table is here; where that takes long, that the seat is kept. */
export function LayingTheTable() {
  const say = useWords(tableWords);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles['loading']}>
      <h1>{say('loading')}</h1>
      {isLong && <p>{say('loadingLong')}</p>}
    </main>
  );
}

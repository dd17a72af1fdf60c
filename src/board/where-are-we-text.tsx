import type { TableView } from '../rules/view-types.ts';
import { whereAreWe, type Onlooker } from './where-are-we.ts';
import styles from './where-are-we-text.module.css';

/** The whole board in words, for a dialog called *Where are we?*. Its headings are of the third level. */
export function WhereAreWeText({ view, onlooker }: { view: TableView; onlooker: Onlooker }) {
  return (
    <div className={styles['text']}>
      {whereAreWe(view, onlooker).map(({ id, heading, sentences }) => (
        <section key={id}>
          <h3>{heading}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { DEFAULT_PERSPECTIVES } from '../../decks/defaults.ts';
import styles from './deck-item.module.css';

export interface DeckListProps {
  id: string;
  title: string;
  lead: string;
  children: ReactNode;
}

/** Decks that are in one place. */
export function DeckList({ id, title, lead, children }: DeckListProps) {
  return (
    <section className={styles['place']} aria-labelledby={id}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      <p className={styles['lead']}>{lead}</p>
      <ul className={styles['list']}>{children}</ul>
    </section>
  );
}

export interface DeckItemProps {
  /** `null` = it can't be opened. */
  href: string | null;
  title: string;
  summary: string | null;
  contents: string;
  /** Where it is, and what is to be known of that. */
  place: string;
  children?: ReactNode;
}

/** A deck as it lies there: the pile of its cards, its name, where it is, and what one can do with it. */
export function DeckItem({ href, title, summary, contents, place, children }: DeckItemProps) {
  return (
    <li className={styles['deck']}>
      <span aria-hidden="true" className={styles['pile']}>
        {DEFAULT_PERSPECTIVES.map((each) => (
          <PerspectiveMark key={each.id} of={each} size="1.5rem" />
        ))}
      </span>
      <h3 className={styles['title']}>
        {href === null ? (
          title
        ) : (
          <Link href={href} className={styles['to']}>
            {title}
          </Link>
        )}
      </h3>
      {summary && <p>{summary}</p>}
      <p className={styles['contents']}>{contents}</p>
      <p className={styles['where']}>{place}</p>
      {children && <div className={styles['actions']}>{children}</div>}
    </li>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { useWords } from '../words/index.ts';
import type { SheetPlace } from './plan.ts';
import styles from './sheet.module.css';
import { printWords } from './words.ts';

/** One side of A4 paper, bare. */
export function Sheet({ className, children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <section data-sheet className={classNames(styles['sheet'], className)}>
      {children}
    </section>
  );
}

export interface TextSheetProps {
  place: SheetPlace;
  heading: string;
  lead?: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A sheet with a heading, words, and its number at its foot. */
export function TextSheet({ place, heading, lead, className, children }: TextSheetProps) {
  return (
    <Sheet className={classNames(styles['text'], className)}>
      <h2 className={styles['heading']}>{heading}</h2>
      {lead && <p className={styles['lead']}>{lead}</p>}
      {children}
      <SheetFoot place={place} />
    </Sheet>
  );
}

/** Which sheet this is, of which pack. */
export function SheetFoot({ place }: { place: SheetPlace }) {
  const say = useWords(printWords);
  return (
    <p className={styles['foot']}>
      <span>
        {say('from', { title: '' })}
        <bdi>{place.title}</bdi>
      </span>
      <span>{say('sheet', { number: place.number, total: place.total })}</span>
    </p>
  );
}

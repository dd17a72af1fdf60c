import { Fragment, useMemo } from 'react';
import type { Deck } from '../decks/schema.ts';
import { packOf } from './pack.ts';
import { planOf } from './plan-pack.tsx';
import styles from './sheet.module.css';

/** All sheets of a deck that has no errors, A4, for a table without devices. */
export function PrintPack({ deck }: { deck: Deck }) {
  const pack = useMemo(() => packOf(deck), [deck]);
  const plan = useMemo(() => planOf(pack), [pack]);
  const total = plan.sheets.length;
  const { title } = pack.words;
  return (
    <div data-paper className={styles['pack']}>
      {plan.sheets.map(({ draw }, index) => (
        // Sheets of one pack never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>{draw({ number: index + 1, total, title }, plan)}</Fragment>
      ))}
    </div>
  );
}

import { classNames } from '../ui/class-names.ts';
import { CardBack } from './card-back.tsx';
import { CardFront } from './card-front.tsx';
import { cardTexts, type CardText } from './card-text.ts';
import styles from './card.module.css';
import { OwnCardBack, OwnCardFront } from './own-card.tsx';
import { inGroups, type Pack, type PackCard, type Pile } from './pack.ts';
import { CoverBack, CoverFront } from './pile-cover.tsx';
import { Sheet } from './sheet.tsx';

/** A quarter of a card sheet: the pile's cover, a card or the second half of a long one, or one to write oneself. */
export type Quarter = { kind: 'cover' } | { kind: 'own' } | { kind: 'card'; card: PackCard; text: CardText };

const PER_SHEET = 4;

/** The quarters of a pile's sheets: its cover first; what is left over of the last sheet is to be written on. */
export function quartersOf(pack: Pack, pile: Pile): readonly (readonly Quarter[])[] {
  const quarters: Quarter[] = [{ kind: 'cover' }];
  for (const card of pile.cards) {
    for (const text of cardTexts(pack, pile, card)) if (text) quarters.push({ kind: 'card', card, text });
  }
  while (quarters.length % PER_SHEET > 0) quarters.push({ kind: 'own' });
  return inGroups(quarters, PER_SHEET);
}

export interface CardSheetProps {
  pack: Pack;
  pile: Pile;
  quarters: readonly Quarter[];
}

export function FrontSheet({ pack, pile: { perspective }, quarters }: CardSheetProps) {
  return (
    <Sheet className={classNames(styles['quads'], styles['fronts'])}>
      {quarters.map((quarter, index) => {
        const key = `${quarter.kind} ${index}`;
        if (quarter.kind === 'cover') return <CoverFront key={key} {...{ pack, perspective }} />;
        if (quarter.kind === 'own') return <OwnCardFront key={key} perspective={perspective} />;
        const { card, text } = quarter;
        return <CardFront key={key} {...{ pack, perspective, card }} text={text.front} />;
      })}
    </Sheet>
  );
}

/** The other sides, in the same order to read, each behind its front once the sheet is turned on its long edge. */
export function BackSheet({ pack, pile: { perspective }, quarters }: CardSheetProps) {
  return (
    <Sheet className={classNames(styles['quads'], styles['backs'])}>
      {quarters.map((quarter, index) => {
        const key = `${quarter.kind} ${index}`;
        if (quarter.kind === 'cover') return <CoverBack key={key} perspective={perspective} />;
        if (quarter.kind === 'own') return <OwnCardBack key={key} perspective={perspective} />;
        const { card, text } = quarter;
        return <CardBack key={key} {...{ pack, perspective, card }} text={text.back} />;
      })}
    </Sheet>
  );
}

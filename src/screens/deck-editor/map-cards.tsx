import { Link } from 'wouter';
import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import type { CoverageCell } from '../../editor/coverage.ts';
import { cardOf } from '../../editor/draft.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/index.ts';
import { nameInAddress, type Desk } from './desk.ts';
import styles from './map-part.module.css';
import { editorWords } from './words.ts';

export interface MapCardsProps {
  desk: Desk;
  cell: CoverageCell;
  onClose: () => void;
  onWrite: () => void;
}

/** The cards that do one thing to one tile, each a link; and another can be written. */
export function MapCards({ desk, cell, onClose, onWrite }: MapCardsProps) {
  const say = useWords(editorWords);
  const { op, played, drafts } = cell;
  const perspective = perspectivesOf(desk.deck).find(({ id }) => id === cell.perspective)?.short ?? '';
  const outcome = outcomesOf(desk.deck).find(({ id }) => id === cell.outcome)?.short ?? '';
  const cards = say('map.cards', { count: played.length + drafts.length });
  return (
    <Dialog
      title={say(`map.cell.${op}`, { perspective, outcome, cards })}
      open
      onClose={onClose}
      actions={<Button onClick={onWrite}>{say('map.write')}</Button>}
    >
      <ul className={styles['cards']}>
        {[...played, ...drafts].map((key) => {
          const card = cardOf(desk.draft, key);
          return (
            card && (
              <li key={key}>
                <Link href={`?card=${encodeURIComponent(nameInAddress(desk.draft, key))}`}>
                  <span lang={desk.deck.language} dir="auto">
                    {card.text || say('list.empty')}
                  </span>
                </Link>{' '}
                {card.status === 'draft' && <span className={styles['draft']}>{say('list.draft')}</span>}
              </li>
            )
          );
        })}
      </ul>
    </Dialog>
  );
}

import { useState } from 'react';
import { addCard, type NewCard } from '../../editor/commands/add-card.ts';
import type { CardKey } from '../../editor/draft.ts';
import { ALL_CARDS, matching, type CardFilter } from '../../editor/filter-cards.ts';
import { classNames } from '../../ui/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/index.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CardDesk } from './card-desk.tsx';
import { CardFilters } from './card-filters.tsx';
import { CardList } from './card-list.tsx';
import styles from './cards-part.module.css';
import type { Desk } from './desk.ts';
import type { EditorScreens } from './preview-screens.ts';
import { editorWords } from './words.ts';

/** All cards in a list, and the one that is open beside it. On a phone one after the other. */
export function CardsPart({ desk, screens }: { desk: Desk; screens: EditorScreens }) {
  const say = useWords(editorWords);
  const [filter, setFilter] = useState<CardFilter>(ALL_CARDS);
  const [chosen, setChosen] = useState<ReadonlySet<CardKey> | null>(null);
  const cards = matching(desk.draft, filter, (index) => desk.problems.ofCard(index).some(isSerious));
  const keys = cards.map(({ key }) => key);
  const add = (wanted: NewCard): void => {
    const { edit, key } = addCard(desk.draft, wanted, desk.shown);
    desk.edit(edit);
    desk.show(key);
  };
  const all = desk.deck.cards.length;
  const isWhole = filter === ALL_CARDS;
  return (
    <div className={classNames(styles['cards'], desk.shown !== null && styles['open'])}>
      <section className={styles['list']} aria-labelledby="cards">
        <div className={styles['listHead']}>
          <h2 id="cards" className={styles['heading']}>
            {say('list.title')}
          </h2>
          <p className={styles['quiet']}>
            {isWhole ? say('list.count', { count: all }) : say('list.found', { found: cards.length, all })}
          </p>
        </div>
        <div className={styles['add']}>
          <Button onClick={() => add({ kind: 'scenario', perspective: pileOf(desk) })}>
            {say('list.addScenario')}
          </Button>
          <Button onClick={() => add({ kind: 'poem' })}>{say('list.addPoem')}</Button>
        </div>
        {all > 0 && (
          <div className={styles['find']}>
            <CardFilters desk={desk} filter={filter} onFilter={setFilter} />
            <Button
              look="quiet"
              aria-expanded={chosen !== null}
              onClick={() => setChosen(chosen === null ? new Set() : null)}
            >
              {say(chosen === null ? 'list.choose' : 'list.chooseEnd')}
            </Button>
          </div>
        )}
        {chosen && <BulkBar desk={desk} shown={keys} chosen={chosen} onChosen={setChosen} />}
        {cards.length === 0 && all > 0 && <p>{say('list.none')}</p>}
        <div className={styles['rows']}>
          <CardList desk={desk} cards={cards} isWhole={isWhole} chosen={chosen} onChosen={setChosen} />
        </div>
      </section>
      <CardDesk desk={desk} screens={screens} onAdd={add} />
    </div>
  );
}

const isSerious = ({ severity }: { severity: string }): boolean => severity !== 'advice';

/** A new card is of the view of the one that is open. */
function pileOf({ draft, shown }: Desk): string | undefined {
  const card = shown === null ? undefined : draft.deck.cards[draft.keys.indexOf(shown)];
  return card?.kind === 'scenario' ? card.perspective : undefined;
}

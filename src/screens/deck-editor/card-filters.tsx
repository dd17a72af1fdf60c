import { perspectivesOf } from '../../decks/defaults.ts';
import type { CardStatus } from '../../editor/commands/change-cards.ts';
import { ALL_CARDS, tagsUsed, type CardFilter } from '../../editor/filter-cards.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field, SelectField } from '../../ui/field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './card-filters.module.css';
import type { Desk } from './desk.ts';
import { editorWords } from './words.ts';

const STATUSES: readonly CardStatus[] = ['draft', 'tested', 'published'];
const ANY = '';

export interface CardFiltersProps {
  desk: Desk;
  filter: CardFilter;
  onFilter: (filter: CardFilter) => void;
}

/** Finds cards by their words, their view, how far they are, and what is to be looked at. */
export function CardFilters({ desk, filter, onFilter }: CardFiltersProps) {
  const say = useWords(editorWords);
  const change = (part: Partial<CardFilter>): void => onFilter({ ...filter, ...part });
  const tags = tagsUsed(desk.draft, ['themes', 'sensitivity']);
  return (
    <Disclosure look="quiet" name={say('filter.open')}>
      <div className={styles['filters']}>
        <Field
          type="search"
          label={say('filter.text')}
          value={filter.words}
          onValue={(words) => change({ words })}
        />
        <SelectField
          label={say('filter.pile')}
          value={filter.pile ?? ANY}
          onValue={(pile) => change({ pile: pile === ANY ? null : pile })}
          options={[
            { value: ANY, name: say('filter.anyPile') },
            ...perspectivesOf(desk.deck).map(({ id, name }) => ({ value: id, name })),
            { value: 'poem', name: say('map.poems') },
          ]}
        />
        <SelectField<CardStatus | ''>
          label={say('filter.status')}
          value={filter.status ?? ANY}
          onValue={(status) => change({ status: status === ANY ? null : status })}
          options={[
            { value: ANY, name: say('filter.anyStatus') },
            ...STATUSES.map((value) => ({ value, name: say(`card.statuses.${value}`) })),
          ]}
        />
        {tags.length > 0 && (
          <SelectField
            label={say('filter.tag')}
            value={filter.tag ?? ANY}
            onValue={(tag) => change({ tag: tag === ANY ? null : tag })}
            options={[
              { value: ANY, name: say('filter.anyTag') },
              ...tags.map((tag) => ({ value: tag, name: tag })),
            ]}
          />
        )}
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={filter.withProblems}
            onChange={(event) => change({ withProblems: event.target.checked })}
          />
          {say('filter.problems')}
        </label>
        {filter !== ALL_CARDS && (
          <Button look="quiet" onClick={() => onFilter(ALL_CARDS)}>
            {say('filter.clear')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

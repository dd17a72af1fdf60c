import { useState } from 'react';
import { PerspectiveMark } from '../../board/perspective-mark.tsx';
import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import type { Outcome, Perspective } from '../../decks/schema.ts';
import { addCard } from '../../editor/commands/add-card.ts';
import {
  cardForCell,
  cellAt,
  coverageOf,
  coveredShare,
  type Coverage,
  type CoverageCell,
  type MovingOp,
} from '../../editor/coverage.ts';
import { announce } from '../../ui/announcer-store.ts';
import { useWords } from '../../words/index.ts';
import type { Desk } from './desk.ts';
import { MapCards } from './map-cards.tsx';
import styles from './map-part.module.css';
import { Piles } from './map-piles.tsx';
import { editorWords } from './words.ts';

const OPS: readonly MovingOp[] = ['place', 'remove'];

/** Which tile of the path some card places, and some card takes away. An empty one is pressed to write what is missing. */
export function MapPart({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  const [open, setOpen] = useState<CoverageCell | null>(null);
  const coverage = coverageOf(desk.draft);
  const write = (cell: CoverageCell): void => {
    const { edit, key } = addCard(desk.draft, cardForCell(cell));
    desk.edit(edit);
    desk.show(key);
    announce(say('map.added'));
  };
  const press = (cell: CoverageCell): void => {
    if (cell.played.length + cell.drafts.length === 0) write(cell);
    else setOpen(cell);
  };
  return (
    <section className={styles['map']} aria-labelledby="map">
      <header className={styles['head']}>
        <h2 id="map" className={styles['heading']}>
          {say('map.title')}
        </h2>
        <p className={styles['lead']}>{say('map.lead')}</p>
        <p className={styles['covered']}>{say('map.covered', coveredShare(coverage))}</p>
      </header>
      <Piles deck={desk.deck} />
      <MapTable desk={desk} coverage={coverage} onPress={press} />
      {open && (
        <MapCards
          desk={desk}
          cell={cellAt(coverage, open) ?? open}
          onClose={() => setOpen(null)}
          onWrite={() => write(open)}
        />
      )}
    </section>
  );
}

interface MapTableProps {
  desk: Desk;
  coverage: Coverage;
  onPress: (cell: CoverageCell) => void;
}

function MapTable({ desk, coverage, onPress }: MapTableProps) {
  const say = useWords(editorWords);
  const perspectives = perspectivesOf(desk.deck);
  return (
    <div className={styles['sheet']}>
      <p className={styles['legend']} aria-hidden="true">
        {OPS.map((op) => (
          <span key={op}>
            {perspectives[0] && <PerspectiveMark of={perspectives[0]} look={MARKS[op].full} size="1.4rem" />}{' '}
            {say(op === 'place' ? 'map.legendPlace' : 'map.legendRemove')}
          </span>
        ))}
      </p>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{say('map.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('map.goal')}</th>
            {perspectives.map((each) => (
              <th key={each.id} scope="col">
                <span className={styles['whose']}>
                  <PerspectiveMark of={each} size="1.7rem" />
                  {each.short}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomesOf(desk.deck).map((outcome) => (
            <tr key={outcome.id}>
              <th scope="row">{outcome.short}</th>
              {perspectives.map((perspective) => (
                <td key={perspective.id}>
                  <span className={styles['pair']}>
                    {OPS.map((op) => {
                      const at = { op, perspective: perspective.id, outcome: outcome.id };
                      const cell = cellAt(coverage, at);
                      return (
                        cell && (
                          <Cell key={op} {...{ cell, perspective, outcome }} onPress={() => onPress(cell)} />
                        )
                      );
                    })}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A tile as it lies, the outline that a taken one leaves, or the slot that waits. */
const MARKS = {
  place: { full: 'tile', draft: 'empty', empty: 'empty' },
  remove: { full: 'left', draft: 'empty', empty: 'empty' },
} as const;

interface CellProps {
  cell: CoverageCell;
  perspective: Perspective;
  outcome: Outcome;
  onPress: () => void;
}

function Cell({ cell, perspective, outcome, onPress }: CellProps) {
  const say = useWords(editorWords);
  const { op, played, drafts } = cell;
  const cards = [
    played.length > 0 && say('map.cards', { count: played.length }),
    drafts.length > 0 && say('map.drafts', { count: drafts.length }),
  ].filter(Boolean);
  const look = played.length > 0 ? 'full' : drafts.length > 0 ? 'draft' : 'empty';
  return (
    <button
      type="button"
      className={styles['cell']}
      data-look={look}
      data-op={op}
      aria-label={say(`map.cell.${op}`, {
        perspective: perspective.short,
        outcome: outcome.short,
        cards: cards.join(', ') || say('map.no'),
      })}
      onClick={onPress}
    >
      <PerspectiveMark of={perspective} look={MARKS[op][look]} size="1.9rem" />
      <span aria-hidden="true">{look === 'empty' ? '+' : played.length || drafts.length}</span>
    </button>
  );
}

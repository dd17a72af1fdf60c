import { useState } from 'react';
import { cardOf, type CardKey } from '../../editor/draft.ts';
import { cardUnits, deckUnits, isToDo, type TranslationUnit } from '../../editor/translations.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import type { Desk } from './desk.ts';
import styles from './languages-part.module.css';
import { TranslationRow } from './translation-row.tsx';
import { editorWords } from './words.ts';

/** Cards that are drawn at first, and more at a press. */
const PAGE = 12;

/** The deck's own words, then card by card. */
export function SideBySide({ desk, language }: { desk: Desk; language: string }) {
  const say = useWords(editorWords);
  const [isToDoOnly, setIsToDoOnly] = useState(false);
  const [most, setMost] = useState(PAGE);
  // What is to do when the list is drawn stays in it while it is written: it must not vanish under the pen.
  const [open, setOpen] = useState<ReadonlySet<CardKey>>(() => toDoOf(desk, language));
  const keys = desk.draft.keys.filter((key) => !isToDoOnly || open.has(key));
  const shown = keys.slice(0, most);
  const rest = keys.length - shown.length;
  const inDeck = deckUnits(desk.draft, language);
  const inBoard = inDeck.filter((unit) => !isOfDeck(unit));
  return (
    <>
      <RadioCards
        legend={say('languages.show')}
        legendHidden
        layout="chips"
        cards={[
          { value: 'all', name: say('languages.all') },
          { value: 'toDo', name: say('languages.toDo') },
        ]}
        value={isToDoOnly ? 'toDo' : 'all'}
        onValue={(value) => {
          setOpen(toDoOf(desk, language));
          setIsToDoOnly(value === 'toDo');
        }}
      />
      {isToDoOnly && keys.length === 0 && <p>{say('languages.noneToDo')}</p>}
      {(!isToDoOnly || inDeck.some(isToDo)) && (
        <>
          <Group name={say('languages.deck')} units={inDeck.filter(isOfDeck)} {...{ desk, language }} />
          <Disclosure name={say('parts.board')} open={inBoard.some(({ was }) => was !== null)}>
            <Group name={say('parts.board')} units={inBoard} {...{ desk, language }} />
          </Disclosure>
        </>
      )}
      {shown.map((key) => (
        <Group
          key={key}
          name={say('languages.card', { id: cardOf(desk.draft, key)?.id ?? '' })}
          units={cardUnits(desk.draft, key, language)}
          {...{ desk, language }}
        />
      ))}
      {rest > 0 && (
        <div>
          <Button onClick={() => setMost(most + PAGE)}>
            {say('languages.more', { count: Math.min(rest, PAGE) })}
          </Button>
        </div>
      )}
    </>
  );
}

const isOfDeck = ({ place }: TranslationUnit): boolean => place.of === 'deck';

function toDoOf({ draft }: Desk, language: string): ReadonlySet<CardKey> {
  return new Set(draft.keys.filter((key) => cardUnits(draft, key, language).some(isToDo)));
}

interface GroupProps {
  desk: Desk;
  language: string;
  name: string;
  units: readonly TranslationUnit[];
}

function Group({ desk, language, name, units }: GroupProps) {
  return (
    <section className={styles['sheet']} aria-label={name}>
      <h3 className={styles['title']}>{name}</h3>
      {units.map((unit) => (
        <TranslationRow key={JSON.stringify(unit.place)} {...{ desk, language, unit }} />
      ))}
    </section>
  );
}

import { useId } from 'react';
import { outcomesOf, perspectivesOf } from '../../decks/defaults.ts';
import { placeOf, type Draft } from '../../editor/draft.ts';
import { keepTranslation, writeTranslation } from '../../editor/commands/write-translation.ts';
import type { TranslationPlace, TranslationUnit } from '../../editor/translations.ts';
import { wordDiff } from '../../editor/word-diff.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { LongField } from '../../ui/field.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { directionOf } from '../../words/direction.ts';
import { useWords } from '../../words/index.ts';
import { sayIn } from '../../words/say.ts';
import type { Desk } from './desk.ts';
import { focusNearWhenGone } from './focus-near.ts';
import { languageName } from './language-name.ts';
import styles from './languages-part.module.css';
import { ProblemLines } from './problem-lines.tsx';
import { editorWords } from './words.ts';

export interface TranslationRowProps {
  desk: Desk;
  language: string;
  unit: TranslationUnit;
}

/** Words as the deck has them, and the same in another language to write beside them. */
export function TranslationRow({ desk, language, unit }: TranslationRowProps) {
  const say = useWords(editorWords);
  const id = useId();
  const { place, source, words, was } = unit;
  const own = desk.deck.language;
  const field = nameOf(place, desk.draft);
  const found = desk.problems
    .under(...pathOf(place, desk.draft, language))
    .filter(({ code }) => code !== 'translation-outdated');
  return (
    <div className={styles['row']} data-field="" data-changed={was !== null}>
      <div className={styles['source']}>
        <p className={styles['name']}>{field}</p>
        <p id={`${id}source`} lang={own} dir={directionOf(own)} className={styles['words']}>
          {source}
        </p>
        {was !== null && <WhatChanged was={was} now={source} language={own} />}
      </div>
      <div>
        <LongField
          label={say('languages.field', { field, language: languageName(language) })}
          describedBy={`${id}source ${id}found`}
          isWrong={found.some(({ severity }) => severity === 'error')}
          value={words}
          onValue={(value) => desk.edit(writeTranslation(language, place, value))}
          lang={language}
          dir={directionOf(language)}
          rows={source.length > 90 ? 4 : 2}
        />
        <ProblemLines id={`${id}found`} desk={desk} found={found} />
        {was !== null && (
          <Button
            look="quiet"
            ref={focusNearWhenGone}
            onClick={() => {
              desk.edit(keepTranslation(language, place));
              announce(say('languages.kept'));
            }}
          >
            {say('languages.keep')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What changed in the words since they were translated. */
function WhatChanged({ was, now, language }: { was: string; now: string; language: string }) {
  const say = useWords(editorWords);
  return (
    <div className={styles['changed']}>
      <p className={styles['says']}>{say('languages.changed')}</p>
      <p lang={language} dir={directionOf(language)}>
        {wordDiff(was, now).map(({ how, words }, index) => {
          const key = `${index} ${how}`;
          if (how === 'same') return <span key={key}>{words}</span>;
          return how === 'gone' ? (
            <del key={key}>
              <VisuallyHidden>{say('languages.gone')} </VisuallyHidden>
              {words}
            </del>
          ) : (
            <ins key={key}>
              <VisuallyHidden>{say('languages.came')} </VisuallyHidden>
              {words}
            </ins>
          );
        })}
      </p>
    </div>
  );
}

/** What the words are, as the form names them. */
function nameOf(place: TranslationPlace, { deck }: Draft): string {
  const say = sayIn(editorWords);
  if (place.field === 'prompts') return say('languages.prompt', { number: place.index + 1 });
  if (place.of === 'card' || place.of === 'deck') return say(`fields.${place.field}`);
  const list = place.of === 'perspectives' ? perspectivesOf(deck) : outcomesOf(deck);
  const name = list.find(({ id }) => id === place.id)?.short ?? place.id;
  return say('languages.of', { name, field: say(`fields.${place.field}`) });
}

/** Where the translated words stand in the deck. */
function pathOf(place: TranslationPlace, draft: Draft, language: string): PropertyKey[] {
  if (place.of === 'deck') return ['translations', language, place.field];
  if (place.of !== 'card') return ['translations', language, place.of, place.id, place.field];
  const path = ['cards', placeOf(draft, place.key), 'translations', language, place.field];
  return place.field === 'prompts' ? [...path, place.index] : path;
}

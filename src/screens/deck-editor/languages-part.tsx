import { useState } from 'react';
import { removeLanguage } from '../../editor/commands/write-translation.ts';
import { languagesOf, translatedShare } from '../../editor/translations.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import styles from './languages-part.module.css';
import { Choices } from './choices.tsx';
import type { Desk } from './desk.ts';
import { languageName } from './language-name.ts';
import { SideBySide } from './side-by-side.tsx';
import { editorWords } from './words.ts';

const OFTEN = [
  'cy',
  'gd',
  'ga',
  'pl',
  'ur',
  'bn',
  'pa',
  'gu',
  'ar',
  'so',
  'ro',
  'pt',
  'es',
  'fr',
  'zh',
  'uk',
];
const CODE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The deck in other languages, word beside word. */
export function LanguagesPart({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  const [begun, setBegun] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const written = languagesOf(desk.deck);
  const languages = begun === null || written.includes(begun) ? written : [...written, begun];
  const language = languages.find((each) => each === chosen) ?? languages[0] ?? null;
  return (
    <section className={styles['languages']} aria-labelledby="languages">
      <header className={styles['head']}>
        <h2 id="languages" className={styles['heading']}>
          {say('languages.title')}
        </h2>
        <p>{say('languages.lead')}</p>
      </header>
      {languages.length === 0 && <p>{say('languages.none')}</p>}
      {languages.length > 0 && (
        <RadioCards
          legend={say('languages.choose')}
          layout="chips"
          cards={languages.map((each) => ({
            value: each,
            name: languageName(each),
            hint: say('languages.done', translatedShare(desk.draft, each)),
          }))}
          value={language}
          onValue={setChosen}
        />
      )}
      <AddLanguage
        own={desk.deck.language}
        onAdd={(code) => {
          setBegun(code);
          setChosen(code);
        }}
      />
      {language !== null && (
        <>
          <SideBySide key={language} desk={desk} language={language} />
          {written.includes(language) && (
            <div>
              <Button
                look="quiet"
                onClick={() => {
                  desk.edit(removeLanguage(language));
                  announce(say('languages.removed', { language: languageName(language) }));
                }}
              >
                {say('languages.remove', { language: languageName(language) })}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function AddLanguage({ own, onAdd }: { own: string; onAdd: (code: string) => void }) {
  const say = useWords(editorWords);
  const [code, setCode] = useState('');
  const typed = code.trim();
  const reason =
    typed === own ? say('languages.isOwn') : CODE.test(typed) ? null : say('languages.addMissing');
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== null) return announce(reason);
        onAdd(typed);
        return setCode('');
      }}
    >
      <Field
        label={say('languages.add')}
        hint={say('languages.addHint')}
        value={code}
        onValue={setCode}
        list="often"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Choices id="often" of={OFTEN} />
      <Button type="submit" reason={reason} reasonHidden>
        {say('languages.addDo')}
      </Button>
    </form>
  );
}

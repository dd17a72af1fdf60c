import { LIMITS } from '../../decks/limits.ts';
import {
  setLivedExperience,
  writeDeck,
  type DeckText,
  type LivedExperience,
} from '../../editor/commands/write-deck.ts';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { useWords } from '../../words/index.ts';
import styles from './about-part.module.css';
import { Choices } from './choices.tsx';
import { CreditFields } from './credit-fields.tsx';
import type { Desk } from './desk.ts';
import { GlossaryFields } from './glossary-fields.tsx';
import { WrittenField, type WrittenFieldProps } from './written-field.tsx';
import { editorWords } from './words.ts';

const LIVES: readonly LivedExperience[] = ['none', 'reviewed', 'co-produced'];
const LANGUAGES = [
  'en-GB',
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
];
const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC0-1.0'];

/** What a deck says of itself: its name, what others may do with it, who made it, and its hard words. */
export function AboutPart({ desk }: { desk: Desk }) {
  const say = useWords(editorWords);
  const { deck } = desk;
  const text = (field: DeckText): Pick<WrittenFieldProps, 'desk' | 'at' | 'value' | 'onValue'> => ({
    desk,
    at: [field],
    value: deck[field] ?? '',
    onValue: (value) => desk.edit(writeDeck(field, value)),
  });
  return (
    <section className={styles['about']} aria-labelledby="about">
      <h2 id="about" className={styles['heading']}>
        {say('about.title')}
      </h2>
      <div className={styles['sheet']}>
        <WrittenField {...text('title')} label={say('about.name')} room={LIMITS.title.max} />
        <WrittenField
          {...text('summary')}
          label={say('about.summary')}
          optional
          rows={3}
          room={LIMITS.summary.max}
        />
        <RadioCards
          legend={say('about.lived')}
          cards={LIVES.map((value) => ({ value, name: say(`about.lives.${value}`) }))}
          value={deck.livedExperience ?? 'none'}
          onValue={(value) => desk.edit(setLivedExperience(value))}
        />
        <div className={styles['pair']}>
          <WrittenField
            {...text('language')}
            label={say('about.language')}
            hint={say('about.languageHint')}
            language="en"
            list="languages"
          />
          <WrittenField
            {...text('licence')}
            label={say('about.licence')}
            hint={say('about.licenceHint')}
            language="en"
            list="licences"
          />
          <WrittenField
            {...text('version')}
            label={say('about.version')}
            hint={say('about.versionHint')}
            language="en"
          />
        </div>
        <div className={styles['pair']}>
          <WrittenField
            {...text('jurisdiction')}
            label={say('about.jurisdiction')}
            hint={say('about.jurisdictionHint')}
            optional
          />
          <WrittenField
            {...text('asOf')}
            label={say('about.asOf')}
            hint={say('about.asOfHint')}
            language="en"
            optional
          />
        </div>
        <p className={styles['hint']}>{say('about.id', { id: deck.id })}</p>
      </div>
      <CreditFields desk={desk} />
      <GlossaryFields desk={desk} />
      <Choices id="languages" of={LANGUAGES} />
      <Choices id="licences" of={LICENCES} />
    </section>
  );
}

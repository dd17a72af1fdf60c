import { commonWords } from '../words/common-words.ts';
import { useWords } from '../words/index.ts';
import { Menu } from './menu.tsx';
import { MOTIONS, setPreferences, SOUNDS, TEXT_SIZES, THEMES, usePreferences } from './preferences.ts';
import styles from './preferences-menu.module.css';
import { RadioCards } from './radio-cards.tsx';

interface PreferencesMenuProps {
  nameHidden?: boolean;
  /** Asks about sound too: where this browser shows the board to a whole room. */
  withSound?: boolean;
}

/** A person's own light, size of words and movement, on this device alone. */
export function PreferencesMenu({ nameHidden = false, withSound = false }: PreferencesMenuProps) {
  const say = useWords(commonWords);
  return (
    <Menu name={say('preferences.name')} nameHidden={nameHidden} picture={<Lamp />}>
      <PreferencesForm />
      {withSound && <SoundChoice />}
    </Menu>
  );
}

/** The same choices without the menu, for a page of their own. */
export function PreferencesForm() {
  const say = useWords(commonWords);
  const { theme, text, motion } = usePreferences();
  return (
    <div className={styles['form']}>
      <p className={styles['yours']}>{say('preferences.yours')}</p>
      <RadioCards
        legend={say('preferences.theme')}
        layout="list"
        value={theme}
        onValue={(value) => setPreferences({ theme: value })}
        cards={THEMES.map((value) => ({ value, name: say(`preferences.themes.${value}`) }))}
      />
      <RadioCards
        legend={say('preferences.text')}
        value={text}
        onValue={(value) => setPreferences({ text: value })}
        cards={TEXT_SIZES.map((value) => ({ value, name: say(`preferences.sizes.${value}`) }))}
      />
      <RadioCards
        legend={say('preferences.motion')}
        layout="list"
        value={motion}
        onValue={(value) => setPreferences({ motion: value })}
        cards={MOTIONS.map((value) => ({ value, name: say(`preferences.motions.${value}`) }))}
      />
    </div>
  );
}

function SoundChoice() {
  const say = useWords(commonWords);
  return (
    <RadioCards
      legend={say('preferences.sound')}
      layout="list"
      value={usePreferences().sound}
      onValue={(value) => setPreferences({ sound: value })}
      cards={SOUNDS.map((value) => ({ value, name: say(`preferences.sounds.${value}`) }))}
    />
  );
}

function Lamp() {
  return (
    <svg viewBox="0 0 24 24" width="1.35em" height="1.35em" aria-hidden="true" className={styles['lamp']}>
      <path d="M7.500 3.500h9l3.500 9.500H4z" />
      <path d="M12 13v6.500M8 20.500h8M15.800 13v3.200" />
    </svg>
  );
}

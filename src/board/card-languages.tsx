import { Button } from '../ui/button.tsx';
import { setPreferences } from '../ui/preferences.ts';
import { boardWords } from '../words/board-area.ts';
import { useWords } from '../words/index.ts';
import type { BoardCard } from './board-words.ts';
import { languagesOf, ownName } from './card-language.ts';
import styles from './scenario-card.module.css';

export interface CardLanguagesProps {
  /** As it was written. */
  card: BoardCard;
  /** The deck's. */
  language: string;
  /** In which it is read now. */
  now: string;
}

/** Lets a person read cards in another language, on this device alone. Nothing on a card that has one only. */
export function CardLanguages({ card, language, now }: CardLanguagesProps) {
  const say = useWords(boardWords);
  const languages = languagesOf(card, language);
  if (languages.length < 2) return null;
  return (
    <fieldset aria-label={say('card.languages')} className={styles['languages']}>
      {languages.map((each, index) => (
        <Button
          key={each}
          look="quiet"
          lang={each}
          aria-pressed={each === now}
          onClick={() => setPreferences({ cardLanguage: index === 0 ? null : each })}
        >
          <span aria-hidden="true" className={styles['check']} data-on={each === now} />
          {ownName(each)}
        </Button>
      ))}
    </fieldset>
  );
}

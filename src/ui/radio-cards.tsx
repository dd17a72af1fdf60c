import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './radio-cards.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface RadioCard<Value extends string> {
  value: Value;
  /** The name of the choice, as it is heard and, unless `face` shows it, seen. */
  name: string;
  /** What the card shows in place of its name. Decorative: `name` says it. */
  face?: ReactNode;
  /** A line beneath the name. */
  hint?: string | undefined;
  /** Stands before the name; decorative. */
  picture?: ReactNode;
}

export interface RadioCardsProps<Value extends string> {
  /** The question, and the name of the group. */
  legend: string;
  legendHidden?: boolean;
  cards: readonly RadioCard<Value>[];
  value: Value | null;
  onValue: (value: Value) => void;
  /**
   * `grid` = as many beside each other as fit; `chips` = small ones, closer; `pictures` = what is shown stands above its
   * words; `list` = one beneath the other.
   */
  layout?: 'grid' | 'chips' | 'pictures' | 'list';
}

/** Choices to pick one of, as cards. They are the browser's own radio buttons: arrow keys, one stop for Tab. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { legend, legendHidden = false, cards, value, onValue, layout = 'grid' } = props;
  const id = useId();
  return (
    <fieldset role="radiogroup" aria-labelledby={`${id}legend`} className={styles['group']}>
      <legend id={`${id}legend`} className={styles['legend']}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={classNames(styles['cards'], styles[layout])}>
        {cards.map((card) => (
          <label key={card.value} className={styles['card']}>
            <input
              type="radio"
              name={id}
              className={styles['radio']}
              value={card.value}
              checked={card.value === value}
              aria-label={card.name}
              aria-describedby={card.hint ? `${id}${card.value}` : undefined}
              onChange={() => onValue(card.value)}
            />
            {card.picture}
            <span className={styles['face']} aria-hidden="true">
              {card.face ?? <strong>{card.name}</strong>}
              {card.hint && (
                <span id={`${id}${card.value}`} className={styles['hint']}>
                  {card.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

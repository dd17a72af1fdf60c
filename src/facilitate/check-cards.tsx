import { useId, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import styles from './check-cards.module.css';

export interface CheckCard<Value extends string> {
  value: Value;
  name: string;
  /** A line beneath the name. */
  hint?: string | undefined;
  /** Stands before the name; decorative. */
  picture?: ReactNode;
}

export interface CheckCardsProps<Value extends string> {
  /** The question, and the name of the group. */
  legend: string;
  hint?: string | undefined;
  cards: readonly CheckCard<Value>[];
  values: readonly Value[];
  /** The chosen ones, in the order of the cards. */
  onValues: (values: Value[]) => void;
  /** `chips` = small ones, closer. */
  layout?: 'grid' | 'chips';
}

/** Choices of which any number can be picked, as cards: the browser's own check boxes. */
export function CheckCards<Value extends string>(props: CheckCardsProps<Value>) {
  const { legend, hint, cards, values, onValues, layout = 'grid' } = props;
  const id = useId();
  const toggle = (value: Value): void => {
    const isIn = values.includes(value);
    onValues(
      cards.map((card) => card.value).filter((each) => (each === value ? !isIn : values.includes(each))),
    );
  };
  return (
    <fieldset className={styles['group']} aria-describedby={hint ? `${id}hint` : undefined}>
      <legend className={styles['legend']}>{legend}</legend>
      {hint && (
        <p id={`${id}hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div className={classNames(styles['cards'], styles[layout])}>
        {cards.map((card) => (
          <label key={card.value} className={styles['card']}>
            <input
              type="checkbox"
              className={styles['box']}
              checked={values.includes(card.value)}
              onChange={() => toggle(card.value)}
            />
            {card.picture}
            <span>
              {card.name}
              {card.hint && <span className={styles['hint']}> {card.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

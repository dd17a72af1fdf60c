import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { commonWords } from '../words/common-words.ts';
import { useWords } from '../words/index.ts';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

interface About {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** Said beneath the label, before one types. */
  hint?: string | undefined;
  /** What is wrong with it and how to mend it. */
  error?: string | null | undefined;
  /** Says that it may stay empty. */
  optional?: boolean | undefined;
  /** The id of what else describes it, such as problems that stand beneath it. */
  describedBy?: string | undefined;
  /** It is wrong, and what describes it says why. */
  isWrong?: boolean | undefined;
}

export interface FieldProps
  extends About, Omit<InputHTMLAttributes<HTMLInputElement>, keyof About | 'onChange' | 'size'> {
  /** Big letters, well apart, for codes that are read aloud. */
  look?: 'words' | 'code';
}

export interface LongFieldProps
  extends About, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof About | 'onChange'> {}

export interface SelectFieldProps<Value extends string>
  extends
    Omit<About, 'value' | 'onValue'>,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof About | 'onChange' | 'size'> {
  value: Value;
  onValue: (value: Value) => void;
  options: readonly { value: Value; name: string }[];
}

/** One line to type. */
export function Field(props: FieldProps) {
  const {
    label,
    value,
    onValue,
    hint,
    error,
    optional,
    describedBy,
    isWrong,
    look = 'words',
    ...rest
  } = props;
  const about = { label, value, onValue, hint, error, optional, describedBy, isWrong };
  const frame = useFrame(about, rest.maxLength);
  return (
    <Frame about={about} frame={frame}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...frame.control}
        className={classNames(styles['input'], styles[look])}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Frame>
  );
}

/** Several lines to type. */
export function LongField(props: LongFieldProps) {
  const { label, value, onValue, hint, error, optional, describedBy, isWrong, ...rest } = props;
  const about = { label, value, onValue, hint, error, optional, describedBy, isWrong };
  const frame = useFrame(about, rest.maxLength);
  return (
    <Frame about={about} frame={frame}>
      <textarea
        rows={3}
        {...rest}
        {...frame.control}
        className={styles['input']}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </Frame>
  );
}

/** One of many names, in the browser's own list. Few names are better as radio cards. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, onValue, options, hint, error, optional, describedBy, isWrong, ...rest } = props;
  const about = { label, value, onValue: () => undefined, hint, error, optional, describedBy, isWrong };
  const frame = useFrame(about);
  return (
    <Frame about={about} frame={frame}>
      <select
        {...rest}
        {...frame.control}
        className={classNames(styles['input'], styles['select'])}
        value={value}
        onChange={(event) => {
          const chosen = options.find((each) => each.value === event.target.value);
          if (chosen) onValue(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Frame>
  );
}

interface FrameParts {
  /** How many characters are left, once that is worth saying. */
  left: number | null;
  control: { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };
}

function useFrame(about: About, room = Infinity): FrameParts {
  const id = useId();
  const left = room - about.value.length;
  const nearlyFull = Number.isFinite(room) && left <= Math.max(10, room / 4);
  const describedBy = classNames(
    about.hint && `${id}hint`,
    about.error && `${id}error`,
    nearlyFull && `${id}left`,
    about.describedBy,
  );
  return {
    left: nearlyFull ? left : null,
    control: {
      id,
      'aria-invalid': about.error || about.isWrong ? true : undefined,
      'aria-describedby': describedBy || undefined,
    },
  };
}

function Frame({ about, frame, children }: { about: About; frame: FrameParts; children: ReactNode }) {
  const say = useWords(commonWords);
  const { id } = frame.control;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {about.label} {about.optional && <span className={styles['optional']}>{say('optional')}</span>}
      </label>
      {about.hint && (
        <p id={`${id}hint`} className={styles['hint']}>
          {about.hint}
        </p>
      )}
      {children}
      {frame.left !== null && (
        <p id={`${id}left`} className={styles['hint']}>
          {say('charactersLeft', { count: frame.left })}
        </p>
      )}
      {about.error && (
        <p id={`${id}error`} className={styles['error']}>
          {about.error}
        </p>
      )}
    </div>
  );
}

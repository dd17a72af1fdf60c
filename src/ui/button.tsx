import { useId, type ButtonHTMLAttributes, type ReactNode, type Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { announce } from './announcer-store.ts';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'children'> {
  children: ReactNode;
  /** `next` = the one next step of a screen; `plain` = any other; `quiet` = a link among words. */
  look?: 'next' | 'plain' | 'quiet';
  /** Why it can't be used now. Shown beneath, read as its description, and said when it is pressed. */
  reason?: string | null | undefined;
  /** Shows the reason only to those who hear it, where the screen says it already. */
  reasonHidden?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that never dies: where it can't be used it stays in place, can be reached, and says why. */
export function Button(props: ButtonProps) {
  const { look = 'plain', reason, reasonHidden = false, className, onClick, children, ref, ...rest } = props;
  const reasonId = useId();
  const blocked = typeof reason === 'string';
  return (
    <span className={classNames(styles['place'], look === 'next' && styles['wide'])}>
      <button
        type="button"
        {...rest}
        ref={ref}
        className={classNames(styles['button'], styles[look], className)}
        aria-disabled={blocked || undefined}
        aria-describedby={classNames(rest['aria-describedby'], blocked && reasonId) || undefined}
        onClick={(event) => {
          if (!blocked) return onClick?.(event);
          event.preventDefault();
          announce(reason);
          return undefined;
        }}
      >
        {children}
      </button>
      {blocked && (
        <span id={reasonId} className={reasonHidden ? styles['heard'] : styles['reason']}>
          {reason}
        </span>
      )}
    </span>
  );
}

const NEAR = '[data-field]';
const CONTROLS = 'input, textarea, select, a[href], button';

/**
 * For the `ref` of a button that goes away when it has done its work: the focus that it had goes to the field that it
 * belongs to, so that it is never lost.
 */
export function focusNearWhenGone(button: HTMLButtonElement | null): (() => void) | undefined {
  const field = button?.closest(NEAR);
  if (!button || !field) return undefined;
  return () => {
    if (document.activeElement !== button) return;
    queueMicrotask(() => field.querySelector<HTMLElement>(CONTROLS)?.focus());
  };
}

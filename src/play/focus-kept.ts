import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * When an update takes away the very control that has the focus (somebody of the same team was quicker), the browser
 * drops the focus to the top of the page. This gives it to the one button of the turn instead. It moves no focus that
 * still has a home.
 */
export function useFocusKept(next: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      const { target } = event;
      last.current = target instanceof Element && target.closest('[data-turn-part]') ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    if (!lost) return;
    last.current = null;
    if (document.activeElement === document.body) next.current?.querySelector('button')?.focus();
  });
}

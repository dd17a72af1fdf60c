import { useEffect, type RefObject } from 'react';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** What Tab stops at within a part of a page, in its order. */
function stopsIn(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(STOPS)].filter((each) => !each.closest('[hidden]'));
}

/**
 * When the very control that has the focus leaves the page (what it did is done, or somebody else was quicker), the
 * browser drops the focus to the top of the page. This gives it to what stands in its place now: whatever follows the
 * nearest control that stood before it. It moves no focus that still has a home.
 */
export function useFocusInPlace(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = within.current;
    return place ? keepFocusIn(place) : undefined;
  }, [within]);
}

function keepFocusIn(place: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  /** The controls before it, the nearest first. */
  let before: HTMLElement[] = [];

  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof HTMLElement && place.contains(target) ? target : null;
    const stops = stopsIn(place);
    before = last ? stops.slice(0, stops.indexOf(last)).toReversed() : [];
  };
  /** A person who leaves a control for nothing at all has no focus to be kept; what is taken away leaves it too. */
  const forget = ({ target }: FocusEvent): void => {
    queueMicrotask(() => {
      if (target === last && last?.isConnected && document.activeElement === document.body) last = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = null;
    if (document.activeElement !== document.body) return;
    const stops = stopsIn(place);
    const anchor = before.find((each) => stops.includes(each));
    const next = anchor ? (stops[stops.indexOf(anchor) + 1] ?? anchor) : stops[0];
    next?.focus();
  });

  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  observer.observe(place, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
    observer.disconnect();
  };
}

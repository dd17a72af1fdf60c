import { useEffect, useLayoutEffect, type RefObject } from 'react';

/** In hundredths of the screen's height. */
export interface FitBounds {
  largest: number;
  smallest: number;
}

const STEP = 0.2;

/** The largest size with which the content of a box fits into it, or the smallest where none does. */
function fit(box: HTMLElement, { largest, smallest }: FitBounds): void {
  for (let size = largest; size >= smallest; size -= STEP) {
    box.style.setProperty('--fit', size.toFixed(1));
    if (box.scrollHeight <= box.clientHeight + 1) return;
  }
}

/**
 * Sets `--fit` of an element to the largest size of type, in hundredths of the screen's height, with which its content
 * fits into it. Measured again with every drawing, and when the screen or the fonts change.
 */
export function useFit(element: RefObject<HTMLElement | null>, bounds: FitBounds): void {
  const { largest, smallest } = bounds;
  useLayoutEffect(() => {
    if (element.current) fit(element.current, { largest, smallest });
  });
  useEffect(() => {
    const again = (): void => {
      if (element.current) fit(element.current, { largest, smallest });
    };
    // Older browsers, and the one that component tests run in, don't say when fonts are there.
    if ('fonts' in document) void document.fonts.ready.then(again);
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [element, largest, smallest]);
}

/** The tightest setting of `scenario-card.module.css`. */
const TIGHTEST = 12;
/** From here on lines may break where they don't fit: letters are as small as the back row can read. */
const MAY_BREAK = 3;

/**
 * Sets `data-fit` on a card of the room to the loosest setting, 0 to 12, at which all its words fit into its height: big
 * letters for a short statement, the least that the back row can read for a long one, then fewer prompts. The lines of a
 * poem stay whole where there is any way. For `ref`.
 */
export function fitToHeight(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const fits = (setting: number): boolean => {
    element.dataset['fit'] = String(setting);
    return element.scrollHeight <= element.clientHeight + 1;
  };
  const fit = (): void => {
    for (let setting = 0; setting < TIGHTEST; setting += 1) {
      if (fits(setting) && !breaksLines(element)) return;
    }
    for (let setting = MAY_BREAK; setting <= TIGHTEST; setting += 1) {
      if (fits(setting)) return;
    }
  };
  fit();
  // Letters are wider or narrower once the font has come.
  void document.fonts?.ready.then(fit);
  const watch = new ResizeObserver(fit);
  watch.observe(element);
  return () => watch.disconnect();
}

/** Whether a line of a poem runs on beneath itself. */
function breaksLines(element: HTMLElement): boolean {
  return [...element.querySelectorAll<HTMLElement>('[data-line]')].some(
    (line) => line.offsetHeight > 1.6 * Number.parseFloat(getComputedStyle(line).lineHeight),
  );
}

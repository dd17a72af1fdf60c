/** The tightest setting of `scenario-card.module.css`. */
const TIGHTEST = 9;

/**
 * Sets `data-fit` on a card of the room to the loosest setting, 0 to 9, at which all its words fit into its height: big
 * letters for a short statement, the least that the back row can read for a long one, then fewer prompts. For `ref`.
 */
export function fitToHeight(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const fit = (): void => {
    for (let setting = 0; setting <= TIGHTEST; setting += 1) {
      element.dataset['fit'] = String(setting);
      if (element.scrollHeight <= element.clientHeight + 1) return;
    }
  };
  fit();
  // Letters are wider or narrower once the font has come.
  void document.fonts?.ready.then(fit);
  const watch = new ResizeObserver(fit);
  watch.observe(element);
  return () => watch.disconnect();
}

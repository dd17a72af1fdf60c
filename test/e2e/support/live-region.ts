import { expect, type Page } from '@playwright/test';

/** Listens at a page's one polite live region, as a screen reader does: hears what is added to it, in order. */
export async function listenAt(
  page: Page,
): Promise<{ hears: (...sentences: (string | RegExp)[]) => Promise<void> }> {
  const regions = page.locator('[aria-live], [role="status"], [role="alert"], [role="log"], output');
  await expect(regions, 'one live region').toHaveCount(1);
  await expect(page.getByRole('status')).toHaveAttribute('aria-live', 'polite');
  const heard = await page.getByRole('status').evaluateHandle((region) => {
    const all: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const { textContent } of addedNodes) all.push(textContent?.trim() ?? '');
    }).observe(region, { childList: true });
    return all;
  });
  return {
    /** What is said next, each in one piece, and nothing else. */
    async hears(...sentences) {
      await expect
        .poll(() => heard.evaluate((all) => all.length), {
          message: sentences.join(' | '),
          intervals: [50],
        })
        .toBeGreaterThanOrEqual(sentences.length);
      const said = await heard.evaluate((all, count) => all.splice(0, count), sentences.length);
      for (const [index, sentence] of sentences.entries()) {
        if (typeof sentence === 'string') expect(said[index]).toBe(sentence);
        else expect(said[index]).toMatch(sentence);
      }
    },
  };
}

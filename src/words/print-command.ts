/** What `npm run deck -- print` says. */
export const printCommandWords = {
  noOut: () => 'Say where to write the pack: --out pack.html or --out pack.pdf.',
  printed: (out: string) => `${out}: ready to print. Its first sheet says how.`,
  notWritten: (out: string) => `“${out}” can’t be written.`,
  noChromium: () =>
    'A PDF needs the browser Chromium on this machine, and there is none. If it is somewhere unusual, say so: CHROMIUM_PATH=/where/it/is.',
  notPrinted: (chromium: string) => `“${chromium}” was asked for a PDF and gave none.`,
  pageInstead: (page: string) =>
    `So the pack is a page instead: open “${page}” in any browser, and choose Print. “Save as PDF” is in the same window.`,
};

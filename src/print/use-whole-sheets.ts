import { useEffect } from 'react';

const PAGE = '@page { size: A4 portrait; margin: 0 }';

/**
 * While it is used, what is printed of this page are whole sheets of A4 without the browser's margins. A style sheet of its
 * own, because a rule for pages holds for everything: the next screen is printed with margins again.
 */
export function useWholeSheets(): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const rule = new CSSStyleSheet();
    rule.replaceSync(PAGE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rule);
    };
  }, []);
}

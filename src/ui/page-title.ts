import { useEffect } from 'react';
import { commonWords } from '../words/common-words.ts';
import { useWords } from '../words/index.ts';

/** Names the page in the browser's tab and for whoever hears it: its own name first, then the product's. */
export function usePageTitle(page: string): void {
  const say = useWords(commonWords);
  useEffect(() => {
    document.title = page === say('product') ? page : `${page} · ${say('product')}`;
  }, [page, say]);
}

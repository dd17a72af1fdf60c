import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sayIn, words, type Area, type Messages, type Say } from './say.ts';

/**
 * The sentences of an area, in the language of the page. Draws again when that language changes.
 *
 *     import messages from '../../words/en-GB/join.json';
 *     export const joinWords = area('join', messages);      // once, in the screen's own words.ts
 *     const say = useWords(joinWords);                      // in a component
 *     say('heading'), say('people', { count: 3 })
 */
export function useWords<M extends Messages>(of: Area<M>): Say<M> {
  const { i18n } = useTranslation(of.name, { i18n: words, useSuspense: false });
  const language = i18n.language;
  return useMemo(() => sayIn(of, language), [of, language]);
}

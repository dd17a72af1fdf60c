import { renderToStaticMarkup } from 'react-dom/server';
import type { Deck } from '../decks/schema.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { LANGUAGE, sayIn } from '../words/say.ts';
import './page.css';
import { PrintPack } from './print-pack.tsx';
import { printWords } from './words.ts';

/** The print pack of a deck without errors as one page of HTML that needs nothing else; `css` = all its styles. */
export function printDocument(deck: Deck, css: string): string {
  const say = sayIn(printWords);
  const body = renderToStaticMarkup(<PrintPack deck={deck} />);
  const title = renderToStaticMarkup(<title>{say('pack', { title: deck.title })}</title>);
  return [
    `<!doctype html><html lang="${LANGUAGE}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    // Nothing is fetched, and nothing runs.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`,
    title,
    `<style>${css.replaceAll('</', '<\\/')}</style></head><body>`,
    `<main>${body}</main>`,
    '</body></html>\n',
  ].join('');
}

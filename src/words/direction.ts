/** Languages that are written from right to left, where the code doesn't name a script. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa glk he lrc mzn nqo pnb ps sd sdh syr ug ur yi'.split(' '),
);
const SCRIPTS = /-(Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Syrc|Thaa)\b/i;
const OTHER_SCRIPTS = /-[A-Z][a-z]{3}\b/i;

/** In which direction a language is written, by its code (BCP 47). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  if (SCRIPTS.test(language)) return 'rtl';
  if (OTHER_SCRIPTS.test(language)) return 'ltr';
  return RIGHT_TO_LEFT.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

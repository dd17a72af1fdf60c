import { LANGUAGE } from '../../words/say.ts';

/** A language by its name, such as "Welsh"; by its code where nobody knows one. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([LANGUAGE], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

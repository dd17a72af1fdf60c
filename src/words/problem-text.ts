import type { ProblemCode, ProblemParams } from '../decks/problems.ts';

/** What an author reads about a problem: what is wrong and what to do, and a remedy where one is certain. */
export interface ProblemText {
  message: string;
  fix?: string;
}

/** A sentence for each of some problems. */
export type SentencesFor<Codes extends ProblemCode> = {
  readonly [Code in Codes]: (params: ProblemParams[Code]) => ProblemText;
};

export const listed = (items: readonly string[]): string => items.join(', ');
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The remedy where it is certain what was meant. */
export const write = (meant: string | null): { fix?: string } =>
  meant === null ? {} : { fix: `Write “${meant}”.` };

import type { DeficitKind } from '../decks/checks/deficit-words.ts';
import type { SubjectId } from '../decks/checks/strong-subjects.ts';
import type { Vision } from '../decks/colour-vision.ts';
import type { PersonalDataKind } from '../decks/problems.ts';
import { plural, type SentencesFor } from './problem-text.ts';

type LanguageCode =
  | 'easy-read-missing'
  | 'easy-read-long-sentence'
  | 'long-sentence'
  | 'reading-age'
  | 'jargon'
  | 'acronym'
  | 'deficit-words'
  | 'colour-faint'
  | 'colours-alike'
  | 'media-remote'
  | 'translation-outdated'
  | 'subject-untagged'
  | 'personal-data';

/** What one can say instead, or ask oneself. */
const INSTEAD: Readonly<Record<DeficitKind, string>> = {
  'suffers-from': 'Say that somebody has it, or lives with it',
  'victim-of': 'Say that somebody had it, or lives with it',
  bound: 'Say that somebody uses a wheelchair, or spends the day in bed',
  'the-group': 'Put people first: older people, disabled people, people who',
  'bed-blocker': 'Say what keeps this person in hospital',
  'frequent-flyer': 'Say what brings this person back so often',
  'attention-seeking': 'Say what this person does, and what they may need',
  'non-compliant': 'Say what this person chose, and perhaps why',
  'hard-to-reach': 'Say whom services fail to reach',
  'challenging-behaviour': 'Say what happens, and what may be behind it',
  'mental-age': 'Say what this person does, likes and needs help with',
  slur: 'This word hurts: say disabled people, or what the matter is',
  senile: 'Say that somebody has dementia, if they have',
  'label-noun': 'Say person with, or a word that people use of themselves',
  'normal-people': 'Say other people, or people without whatever it is',
  functioning: 'Say what this person does, and needs help with',
  'failed-to-engage': 'Say what was offered, and why it may not have fitted',
  'commit-suicide': 'Say died by suicide, or took their own life: it is no crime',
  burden: 'Say what support costs, or what is missing',
};

const SUBJECTS: Readonly<Record<SubjectId, string>> = {
  suicide: 'suicide or self-harm',
  bereavement: 'somebody’s death',
  abuse: 'abuse',
  racism: 'racism',
  'hate crime': 'bullying or hate crime',
  violence: 'violence',
  addiction: 'addiction',
  'eating disorder': 'an eating disorder',
  restraint: 'restraint or being locked up',
  'losing a child': 'losing a child',
  'serious illness': 'a serious illness',
};

const PERSONAL_DATA: Readonly<Record<PersonalDataKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  postcode: 'a postcode',
  'nhs-number': 'an NHS number',
};

const SEEN_BY: Readonly<Record<Vision, string>> = {
  full: '',
  protan: ' to people who see little red',
  deutan: ' to people who see little green',
  tritan: ' to people who see little blue',
};

/** The remedy for a colour: it goes to the field of its theme. */
function useColour(theme: 'light' | 'dark', nearest: string | null): { fix?: string } {
  if (nearest === null) return {};
  return { fix: `Use ${nearest} as “${theme === 'light' ? 'colour' : 'colourDark'}”.` };
}

/** What an author reads about words, colours, access and safety. */
export const LANGUAGE_SENTENCES: SentencesFor<LanguageCode> = {
  'easy-read-missing': () => ({
    message: 'There is no easy-read text here. Add “easyRead”: one idea a sentence, in short words.',
  }),
  'easy-read-long-sentence': ({ words, limit, sentence }) => ({
    message: `An easy-read sentence has ${words} words, and ${limit} is enough: “${sentence}”. Make two of it.`,
  }),
  'long-sentence': ({ words, limit, sentence }) => ({
    message: `A sentence has ${words} words; over ${limit} it is hard to follow when read aloud: “${sentence}”.`,
  }),
  'reading-age': ({ age, limit, isEasyRead }) => ({
    message: `This ${isEasyRead ? 'easy-read text' : 'text'} is easy at the age of ${age}, and should be at ${limit}. Shorter words and sentences help (reckoned by the Flesch–Kincaid formula).`,
  }),
  jargon: ({ word, cards }) => ({
    message: `“${word}” is a word of the trade${inCards(cards)}, and the glossary doesn’t have it. Explain it there, or say it in plain words.`,
  }),
  acronym: ({ letters, cards }) => ({
    message: `“${letters}”${inCards(cards)} isn’t in the glossary. Explain it there, or write the words out.`,
  }),
  'deficit-words': ({ found, kind }) => ({
    message: `“${found}” makes a person out of what is wrong. ${INSTEAD[kind]}. If somebody on the card says it, put it in quotation marks.`,
  }),
  'colour-faint': ({ name, colour, theme, ratio, least, nearest }) => ({
    message: `The colour of “${name}”, ${colour}, has a contrast of ${ratio} to 1 with the ${theme} paper, and shapes need ${least} to 1.`,
    ...useColour(theme, nearest),
  }),
  'colours-alike': ({ name, colour, theme, other, vision, nearest }) => ({
    message: `In the ${theme} theme the colour of “${name}”, ${colour}, looks like that of “${other}”${SEEN_BY[vision]}.`,
    ...useColour(theme, nearest),
  }),
  'translation-outdated': ({ language }) => ({
    message: `The words changed after they were translated into “${language}”. Look at the translation again.`,
  }),
  'media-remote': () => ({
    message:
      'This picture, sound or film is on another server, which many rooms block. Put the file beside the deck.',
  }),
  'subject-untagged': ({ subject, found }) => ({
    message: `“${found}” may be about ${SUBJECTS[subject]}, and the card has nothing in “sensitivity”. Say it there, so that a workshop can leave the card out.`,
    fix: `If it is, add "sensitivity": ["${subject}"].`,
  }),
  'personal-data': ({ kind, found }) => ({
    message: `“${found}” looks like ${PERSONAL_DATA[kind]}. Take it out, unless it is meant for everybody.`,
  }),
};

function inCards(cards: number): string {
  return cards === 1 ? '' : ` (in ${plural(cards, 'card', 'cards')})`;
}

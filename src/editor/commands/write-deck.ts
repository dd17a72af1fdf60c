import type { Deck } from '../../decks/schema.ts';
import type { Edit } from '../edit.ts';
import { noteSource, translationsOf } from '../note-source.ts';
import { DECK_WORDS } from '../translated-fields.ts';
import { setOrLeaveOut } from './set-or-leave-out.ts';

/** The texts that a deck says of itself. Its id is the address that it has, and stays. */
export type DeckText = 'title' | 'summary' | 'language' | 'version' | 'licence' | 'jurisdiction' | 'asOf';
export type LivedExperience = NonNullable<Deck['livedExperience']>;
export type Credit = NonNullable<Deck['credits']>[number];
export type GlossaryEntry = NonNullable<Deck['glossary']>[number];

export function writeDeck(field: DeckText, value: string): Edit {
  return {
    name: 'deck-written',
    joins: `deck ${field}`,
    change: ({ deck: written }) =>
      noteSource(written, DECK_WORDS, {
        translations: translationsOf(written),
        change: (deck) => {
          if (field === 'summary' || field === 'jurisdiction' || field === 'asOf') {
            setOrLeaveOut(deck, field, value);
          } else deck[field] = value;
        },
      }),
  };
}

export function setLivedExperience(value: LivedExperience): Edit {
  return {
    name: 'deck-written',
    change: ({ deck }) => {
      deck.livedExperience = value;
    },
  };
}

export function addCredit(): Edit {
  return {
    name: 'credits-changed',
    change: ({ deck }) => {
      deck.credits = [...(deck.credits ?? []), { name: '', role: 'author' }];
    },
  };
}

export function changeCredit(index: number, changed: Partial<Credit>): Edit {
  return {
    name: 'credits-changed',
    joins: `credit ${index} ${Object.keys(changed).join(' ')}`,
    change: ({ deck }) => {
      const credit = deck.credits?.[index];
      if (credit) Object.assign(credit, changed);
    },
  };
}

export function removeCredit(index: number): Edit {
  return {
    name: 'credits-changed',
    change: ({ deck }) =>
      setOrLeaveOut(
        deck,
        'credits',
        deck.credits?.filter((_, at) => at !== index),
      ),
  };
}

export function addGlossaryEntry(entry: GlossaryEntry = { term: '', meaning: '' }): Edit {
  return {
    name: 'glossary-changed',
    change: ({ deck }) => {
      deck.glossary = [...(deck.glossary ?? []), entry];
    },
  };
}

export function changeGlossaryEntry(index: number, changed: Partial<GlossaryEntry>): Edit {
  return {
    name: 'glossary-changed',
    joins: `glossary ${index} ${Object.keys(changed).join(' ')}`,
    change: ({ deck }) => {
      const entry = deck.glossary?.[index];
      if (entry) Object.assign(entry, changed);
    },
  };
}

export function removeGlossaryEntry(index: number): Edit {
  return {
    name: 'glossary-changed',
    change: ({ deck }) =>
      setOrLeaveOut(
        deck,
        'glossary',
        deck.glossary?.filter((_, at) => at !== index),
      ),
  };
}

import type { Media } from '../../decks/schema.ts';
import { placeOf, type CardKey } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { setOrLeaveOut } from './set-or-leave-out.ts';

/** The texts of a picture or a recording. */
export type MediaText = 'alt' | 'credit' | 'transcript' | 'sign';

function onMedia(key: CardKey, change: (media: Media[]) => Media[], joins?: string): Edit {
  return {
    name: 'media-changed',
    card: key,
    joins,
    change: (draft) => {
      const card = draft.deck.cards[placeOf(draft, key)];
      if (card) setOrLeaveOut(card, 'media', change(card.media ?? []));
    },
  };
}

export function addMedia(key: CardKey, media: Media): Edit {
  return onMedia(key, (all) => [...all, media]);
}

export function removeMedia(key: CardKey, index: number): Edit {
  return onMedia(key, (all) => all.filter((_, at) => at !== index));
}

/** A picture's words stay although they are empty, to be filled in; what may be left out is. */
export function writeMedia(key: CardKey, index: number, text: { field: MediaText; value: string }): Edit {
  const { field, value } = text;
  const change = (media: Media): void => {
    if (field === 'credit') setOrLeaveOut(media, field, value);
    else if (field === 'alt') {
      if (media.kind === 'image') media.alt = value;
    } else if (field === 'sign') {
      if (media.kind === 'video') setOrLeaveOut(media, field, value);
    } else if (media.kind !== 'image') setOrLeaveOut(media, field, value);
  };
  return onMedia(
    key,
    (all) => {
      const media = all[index];
      if (media) change(media);
      return all;
    },
    `media ${key} ${index} ${field}`,
  );
}

/** The captions of a recording, as a `data:` URL; `null` takes them out. */
export function setCaptions(key: CardKey, index: number, captions: string | null): Edit {
  return onMedia(key, (all) => {
    const media = all[index];
    if (media && media.kind !== 'image') setOrLeaveOut(media, 'captions', captions ?? undefined);
    return all;
  });
}

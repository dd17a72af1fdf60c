import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** Media come with the deck: rooms block other servers, and none is asked without a click. */
export function checkMediaNear(deck: Deck): Problem[] {
  return deck.cards.flatMap((card, c) =>
    (card.media ?? []).flatMap((media, m) => {
      const captions = media.kind === 'image' ? undefined : media.captions;
      const fields = [
        { field: 'src', value: media.src },
        { field: 'captions', value: captions ?? '' },
      ];
      return fields
        .filter(({ value }) => /^https?:/.test(value))
        .map(({ field }) =>
          problem('warning', 'media-remote', {
            path: pointer(['cards', c, 'media', m, field]),
            cardId: card.id,
            params: {},
          }),
        );
    }),
  );
}

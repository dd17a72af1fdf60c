import { pointer, problem, type Problem } from '../problems.ts';
import type { Deck } from '../schema.ts';

/** Sound and film carry a transcript or captions. */
export function checkRecordingsHaveText(deck: Deck): Problem[] {
  return deck.cards.flatMap((card, c) =>
    (card.media ?? []).flatMap((media, m) =>
      media.kind === 'image' || media.transcript !== undefined || media.captions !== undefined
        ? []
        : [
            problem('error', 'recording-without-text', {
              path: pointer(['cards', c, 'media', m]),
              cardId: card.id,
              params: { kind: media.kind },
            }),
          ],
    ),
  );
}

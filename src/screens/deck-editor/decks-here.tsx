import { useState } from 'react';
import { useLocation } from 'wouter';
import { readDraft } from '../../editor/read-draft.ts';
import { deckShelf } from '../../session/deck-database.ts';
import type { ShelfEntry } from '../../session/deck-shelf.ts';
import { announce } from '../../ui/announcer-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/index.ts';
import { DeckItem, DeckList } from './deck-item.tsx';
import { downloadDeck } from './deck-file.ts';
import { dropEditor } from './last-editor.ts';
import { shelve } from './start-deck.ts';
import type { Shelf } from './use-decks.ts';
import { decksWords } from './words.ts';

/** The decks that this browser keeps, the one written last first. */
export function DecksHere({ shelf }: { shelf: Shelf }) {
  const say = useWords(decksWords);
  const [leaving, setLeaving] = useState<ShelfEntry | null>(null);
  const { decks, isLasting, look } = shelf;
  if (!decks || decks.length === 0) return null;
  const throwAway = async ({ id, title }: ShelfEntry): Promise<void> => {
    setLeaving(null);
    await deckShelf.remove(id);
    dropEditor(id);
    announce(say('removed', { deck: title }));
    look();
  };
  return (
    <DeckList id="here" title={say('here.title')} lead={say(isLasting ? 'here.lead' : 'here.notLasting')}>
      {decks.map((deck) => (
        <DeckItem
          key={deck.id}
          href={`/decks/${deck.id}`}
          title={deck.title || say('untitled')}
          summary={deck.summary}
          contents={say('scenario', { count: deck.cards })}
          place={say(deck.isOnServer ? 'here.changed' : 'here.alone')}
        >
          <HereActions deck={deck} onLeave={() => setLeaving(deck)} />
        </DeckItem>
      ))}
      <Dialog
        title={say('removeTitle')}
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        actions={
          <Button look="next" onClick={() => leaving && void throwAway(leaving)}>
            {say('removeDo')}
          </Button>
        }
      >
        {leaving && (
          <p>{say(leaving.isOnServer ? 'removeChangesBody' : 'removeBody', { deck: leaving.title })}</p>
        )}
      </Dialog>
    </DeckList>
  );
}

function HereActions({ deck, onLeave }: { deck: ShelfEntry; onLeave: () => void }) {
  const say = useWords(decksWords);
  const [, go] = useLocation();
  const title = deck.title || say('untitled');
  const withDeck = async (then: (read: Parameters<typeof downloadDeck>[0]) => unknown): Promise<void> => {
    const kept = await deckShelf.read(deck.id);
    const read = kept && readDraft(kept.deck);
    if (read?.ok) await then(read.deck);
  };
  return (
    <>
      <Button
        look="quiet"
        aria-label={say('copyOf', { deck: title })}
        onClick={() =>
          void withDeck(async (read) => {
            go(`/decks/${await shelve({ ...read, title: say('copyTitle', { title }).slice(0, 80) })}`);
          })
        }
      >
        {say('copy')}
      </Button>
      <Button
        look="quiet"
        aria-label={say('downloadOf', { deck: title })}
        onClick={() => void withDeck(downloadDeck)}
      >
        {say('download')}
      </Button>
      <Button look="quiet" aria-label={say('removeOf', { deck: title })} onClick={onLeave}>
        {say('remove')}
      </Button>
    </>
  );
}

import type { ShelfEntry } from '../../session/deck-shelf.ts';
import { useWords } from '../../words/index.ts';
import { DeckItem, DeckList } from './deck-item.tsx';
import type { ServerDeck, ServerDecks } from './use-decks.ts';
import { decksWords } from './words.ts';

export interface DecksOnServerProps {
  served: ServerDecks;
  /** What this browser keeps, to say where something is newer here. */
  kept: readonly ShelfEntry[];
}

/** The decks of the server, with the place that each comes from. */
export function DecksOnServer({ served, kept }: DecksOnServerProps) {
  const say = useWords(decksWords);
  const { state, decks } = served;
  const lead = state === 'listed' ? (decks.length === 0 ? 'none' : 'lead') : LEADS[state];
  return (
    <DeckList id="server" title={say('server.title')} lead={say(`server.${lead}`)}>
      {decks.map((deck) => (
        <ServerItem key={keyOf(deck)} deck={deck} kept={kept} />
      ))}
    </DeckList>
  );
}

const LEADS = { looking: 'loading', away: 'away' } as const;

const keyOf = ({ id, place, title }: ServerDeck): string => `${id} ${place ?? ''} ${title}`;

function ServerItem({ deck, kept }: { deck: ServerDeck; kept: readonly ShelfEntry[] }) {
  const say = useWords(decksWords);
  const { id, title, summary, scenarios, poems, playable, place, isUsed = true } = deck;
  const places = [
    place && say(`server.from.${place}`),
    !isUsed && say('server.notUsed'),
    !playable && say('server.broken'),
    isUsed && kept.some((each) => each.id === id && each.isOnServer) && say('here.changed'),
  ];
  return (
    <DeckItem
      href={isUsed ? `/decks/${id}` : null}
      title={title}
      summary={summary}
      contents={say('contents', {
        scenarios: say('scenario', { count: scenarios }),
        poems: say('poem', { count: poems }),
      })}
      place={places.filter(Boolean).join(' · ')}
    />
  );
}

import { readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { outcomesOf } from '../../src/decks/defaults.ts';
import { inListOrder } from '../../src/decks/list-order.ts';
import type { ParsedDeck } from '../../src/decks/parse.ts';
import type { Problem } from '../../src/decks/problems.ts';
import type { Deck } from '../../src/decks/schema.ts';
import { readDeckFile } from './read-deck-file.ts';

/** One file of the library: a deck, or a file that can't be played and why. */
export interface DeckListing {
  /** The deck's id; the file's name where no deck could be read. */
  id: string;
  title: string;
  summary: string;
  version: string;
  language: string;
  /** How many cards, poems and drafts included. */
  cards: number;
  /** How many of them are played. */
  scenarios: number;
  poems: number;
  /** In path order; none where no deck could be read. */
  outcomes: { id: string; name: string; short: string }[];
  /** The folder's last two names and the file's, such as `content/decks/first-steps.json`. Unique in a list. */
  source: string;
  problems: Problem[];
  playable: boolean;
}

export interface DeckLibrary {
  /** Every deck of the folders: the starter deck, then by title, then by source. Looks for new and changed files first. */
  list: () => DeckListing[];
  /** The playable deck of an id, or null. Looks for new and changed files first. */
  get: (id: string) => Deck | null;
}

/** A file as it was found: `stamp` changes whenever its content may have. */
interface FoundFile {
  path: string;
  source: string;
  stamp: string;
}

interface DeckFile extends FoundFile {
  parsed: ParsedDeck;
}

/**
 * The decks in some folders, where facilitators put files. A later folder wins for a deck id that several have, but a file
 * with errors never hides one that plays. A folder that isn't there is an empty one. `onProblem` hears once of each file
 * that can't be played, until it changes.
 */
export function openDeckLibrary(options: {
  folders: readonly string[];
  onProblem: (report: { source: string; problems: Problem[] }) => void;
}): DeckLibrary {
  let files = new Map<string, DeckFile>();

  function refresh(): void {
    const next = new Map<string, DeckFile>();
    for (const file of options.folders.flatMap(deckFilesIn)) {
      const known = files.get(file.path);
      const current = known?.stamp === file.stamp ? known : { ...file, parsed: readDeckFile(file.path) };
      next.set(file.path, current);
      if (current !== known && !current.parsed.ok) {
        options.onProblem({ source: current.source, problems: current.parsed.problems });
      }
    }
    files = next;
  }

  return {
    list: () => {
      refresh();
      const playable = new Set(playableById(files).values());
      return [...files.values()]
        .filter((file) => !file.parsed.ok || playable.has(file))
        .map(listingOf)
        .toSorted((a, b) => inListOrder(a, b) || a.source.localeCompare(b.source));
    },
    get: (id) => {
      refresh();
      const parsed = playableById(files).get(id)?.parsed;
      return parsed?.ok === true ? parsed.deck : null;
    },
  };
}

function playableById(files: ReadonlyMap<string, DeckFile>): Map<string, DeckFile> {
  return new Map(
    [...files.values()].flatMap((file) => (file.parsed.ok ? [[file.parsed.deck.id, file] as const] : [])),
  );
}

function deckFilesIn(folder: string): FoundFile[] {
  const place = path.resolve(folder).split(path.sep).slice(-2).join('/');
  return namesIn(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => {
      const stats = statsOf(path.join(folder, name));
      if (!stats?.isFile()) return [];
      const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
      return [{ path: path.join(folder, name), source: `${place}/${name}`, stamp }];
    });
}

function listingOf({ source, parsed }: DeckFile): DeckListing {
  const { problems } = parsed;
  if (!parsed.ok) {
    const name = path.posix.basename(source, '.json');
    const nothing = {
      summary: '',
      version: '',
      language: '',
      cards: 0,
      scenarios: 0,
      poems: 0,
      outcomes: [],
    };
    return { id: name, title: name, ...nothing, source, problems, playable: false };
  }
  const { deck } = parsed;
  const { id, title, summary = '', version, language, cards } = deck;
  const played = cards.filter((card) => card.status !== 'draft');
  const scenarios = played.filter((card) => card.kind === 'scenario').length;
  return {
    id,
    title,
    summary,
    version,
    language,
    cards: cards.length,
    scenarios,
    poems: played.length - scenarios,
    outcomes: outcomesOf(deck).map((outcome) => ({
      id: outcome.id,
      name: outcome.name,
      short: outcome.short,
    })),
    source,
    problems,
    playable: true,
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statsOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

import { readdirSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { ParsedDeck } from '../../src/decks/parse.ts';
import type { Problem } from '../../src/decks/problems.ts';
import { aboutDeck, type AboutDeck, type DeckPlace } from './deck-listing.ts';
import { bytesOfFile, readDeckFile } from './read-deck-file.ts';

/** A file as it was found: `stamp` changes whenever its content may have. */
interface FoundFile {
  path: string;
  /** The folder's last two names and the file's, such as `content/decks/first-steps.json`. */
  file: string;
  place: DeckPlace;
  stamp: string;
}

/** A deck in a folder, or a file there that can't be played and why. */
export interface FolderDeck extends FoundFile {
  about: AboutDeck;
  parsed: ParsedDeck;
}

export interface DeckFolders {
  /** Every deck of the folders, the later folder and the later name last. Looks for new and changed files first. */
  found: () => FolderDeck[];
}

/**
 * The decks in some folders, where people put files: of the product first, then of the data directory. A folder that isn't
 * there is an empty one. `onProblem` hears once of each file that can't be played, until it changes.
 */
export function openDeckFolders(options: {
  folders: readonly string[];
  onProblem: (report: { file: string; problems: Problem[] }) => void;
}): DeckFolders {
  let known = new Map<string, FolderDeck>();

  function read(file: FoundFile): FolderDeck {
    const parsed = readDeckFile(file.path);
    if (!parsed.ok) options.onProblem({ file: file.file, problems: parsed.problems });
    const name = path.posix.basename(file.file, '.json');
    return { ...file, parsed, about: aboutDeck(parsed, bytesOfFile(file.path) ?? '', name) };
  }

  return {
    found() {
      const files = options.folders.flatMap((folder, index) =>
        deckFilesIn(folder, index === 0 ? 'content' : 'data'),
      );
      const decks = files.map((file) => {
        const before = known.get(file.path);
        return before?.stamp === file.stamp ? before : read(file);
      });
      known = new Map(decks.map((deck) => [deck.path, deck]));
      return decks;
    },
  };
}

function deckFilesIn(folder: string, place: DeckPlace): FoundFile[] {
  const shown = path.resolve(folder).split(path.sep).slice(-2).join('/');
  return namesIn(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .toSorted()
    .flatMap((name) => {
      const stats = statsOf(path.join(folder, name));
      if (!stats?.isFile()) return [];
      const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
      return [{ path: path.join(folder, name), file: `${shown}/${name}`, place, stamp }];
    });
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

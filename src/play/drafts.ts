import { useCallback, useState } from 'react';
import type { DeviceStore } from '../session/device-store.ts';

/** Keeps words that somebody is typing until they are sent: over updates, a drop and a refresh. */
export interface Drafts {
  /** Empty when there is none. */
  read(name: string): string;
  write(name: string, text: string): void;
}

/** Drafts in what this device remembers, under a name such as the id of the table. */
export function draftsOn(store: Pick<DeviceStore, 'read' | 'write' | 'remove'>, scope: string): Drafts {
  const key = (name: string) => `in-step.draft.${scope}.${name}`;
  return {
    read(name) {
      const kept = store.read(key(name));
      return typeof kept === 'string' ? kept : '';
    },
    write(name, text) {
      if (text === '') store.remove(key(name));
      else store.write(key(name), text);
    },
  };
}

/** Drafts that last as long as the page. */
export function draftsInMemory(): Drafts {
  const kept = new Map<string, string>();
  return {
    read: (name) => kept.get(name) ?? '',
    write: (name, text) => void kept.set(name, text),
  };
}

/** One draft, as a field's value and how to change it. */
export function useDraft(drafts: Drafts, name: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => ({ name, text: drafts.read(name) }));
  const current = text.name === name ? text.text : drafts.read(name);
  const change = useCallback(
    (changed: string) => {
      drafts.write(name, changed);
      setText({ name, text: changed });
    },
    [drafts, name],
  );
  return [current, change];
}

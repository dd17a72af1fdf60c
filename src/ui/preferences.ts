import { useSyncExternalStore } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger', 'largest'] as const;
export const MOTIONS = ['system', 'still'] as const;
export const SOUNDS = ['off', 'on'] as const;

/** How one person wants it to look, on this device alone. */
export interface Preferences {
  theme: (typeof THEMES)[number];
  text: (typeof TEXT_SIZES)[number];
  motion: (typeof MOTIONS)[number];
  /** Whether the board of the whole room is heard, where this device shows it. */
  sound: (typeof SOUNDS)[number];
  /** Reads easy words first, wherever there are some. */
  easyWords: boolean;
  /** BCP 47; reads cards in this language, wherever they have it. `null` = as they were written. */
  cardLanguage: string | null;
}

const KEY = 'in-step.preferences';
const DEFAULTS: Preferences = {
  theme: 'system',
  text: 'normal',
  motion: 'system',
  sound: 'off',
  easyWords: false,
  cardLanguage: null,
};

const DARK = '(prefers-color-scheme: dark)';
const STILL = '(prefers-reduced-motion: reduce)';

let now: Preferences = DEFAULTS;
const listeners = new Set<() => void>();

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise;
}

function languageIn(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z0-9-]{2,35}$/.test(value) ? value : null;
}

function read(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const raw = new Map<string, unknown>(Object.entries(stored ?? {}));
    return {
      theme: oneOf(THEMES, raw.get('theme'), DEFAULTS.theme),
      text: oneOf(TEXT_SIZES, raw.get('text'), DEFAULTS.text),
      motion: oneOf(MOTIONS, raw.get('motion'), DEFAULTS.motion),
      sound: oneOf(SOUNDS, raw.get('sound'), DEFAULTS.sound),
      easyWords: raw.get('easyWords') === true,
      cardLanguage: languageIn(raw.get('cardLanguage')),
    };
  } catch {
    // Storage is blocked (private windows, some managed devices) or not ours: the device's own settings hold.
    return DEFAULTS;
  }
}

const asks = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;

/** Whether pictures should stand still for this person. */
export function isStill(): boolean {
  return now.motion === 'still' || asks(STILL);
}

/** Writes the preferences on the root element, where `tokens.css` and `base.css` read them. */
function show(): void {
  const root = document.documentElement;
  root.dataset['theme'] = now.theme === 'system' ? (asks(DARK) ? 'dark' : 'light') : now.theme;
  root.dataset['text'] = now.text;
  root.dataset['motion'] = isStill() ? 'still' : 'full';
  for (const listener of listeners) listener();
}

/** Called once as the app starts, before anything is drawn. */
export function startPreferences(): void {
  now = read();
  show();
  for (const query of [DARK, STILL]) matchMedia(query).addEventListener('change', show);
  // Changed in another window of this browser: the host's page beside the room's screen.
  window.addEventListener('storage', ({ key }) => {
    if (key !== KEY) return;
    now = read();
    show();
  });
}

/** Changes some of the preferences, shows them at once and keeps them on this device. */
export function setPreferences(change: Partial<Preferences>): void {
  now = { ...now, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(now));
  } catch {
    // Not kept, but shown for as long as the page is open.
  }
  show();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The preferences as they are now; draws again when the person changes them. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => DEFAULTS,
  );
}

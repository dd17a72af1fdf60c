import { chromium, type Browser } from '@playwright/test';

/** The three sizes at which everything is looked at. */
export const SIZES = { projector: [1920, 1080], laptop: [1366, 768], phone: [390, 844] } as const;
export const THEMES = ['light', 'dark'] as const;

/** A long page is written in pieces of at most this height, in pixels. */
export const PIECE = 1400;

/** Chromium as it is on this machine, with no word to anybody outside. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

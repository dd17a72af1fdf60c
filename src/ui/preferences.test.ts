// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isStill, setPreferences, startPreferences } from './preferences.ts';

const device = { dark: false, still: false };

beforeEach(() => {
  localStorage.clear();
  device.dark = false;
  device.still = false;
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('dark') ? device.dark : device.still,
    addEventListener: () => undefined,
  }));
});

describe('a person’s preferences', () => {
  it('follow the device until the person chooses', () => {
    device.dark = true;
    startPreferences();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    setPreferences({ theme: 'light' });
    expect(document.documentElement.dataset['theme']).toBe('light');
  });

  it('are kept on this device', () => {
    setPreferences({ text: 'larger', easyWords: true, cardLanguage: 'cy' });
    setPreferences({ text: 'normal' });
    startPreferences();
    expect(document.documentElement.dataset['text']).toBe('normal');
    expect(JSON.parse(localStorage.getItem('in-step.preferences') ?? '')).toMatchObject({
      easyWords: true,
      cardLanguage: 'cy',
    });
  });

  it('keep things still when either the device or the person asks for it', () => {
    startPreferences();
    setPreferences({ motion: 'system' });
    expect(isStill()).toBe(false);
    device.still = true;
    expect(isStill()).toBe(true);
    device.still = false;
    setPreferences({ motion: 'still' });
    expect(isStill()).toBe(true);
    expect(document.documentElement.dataset['motion']).toBe('still');
  });

  it('fall back to the device’s own where what is stored is not ours', () => {
    localStorage.setItem('in-step.preferences', '{"theme":"hot-pink","text":4}');
    startPreferences();
    expect(document.documentElement.dataset['theme']).toBe('light');
    expect(document.documentElement.dataset['text']).toBe('normal');
  });
});

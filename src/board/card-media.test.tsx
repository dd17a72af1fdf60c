// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CardMedia } from './card-media.tsx';

afterEach(cleanup);

const none = { transcript: null, captions: null, credit: null, alt: null, sign: null };

describe('the pictures and recordings of a card', () => {
  it('shows a picture with the words for who does not see it, and who made it', () => {
    render(<CardMedia media={[{ ...none, kind: 'image', src: '/media/a', alt: 'A door', credit: 'Ana' }]} />);
    expect(screen.getByRole('img', { name: 'A door' }).getAttribute('src')).toBe('/media/a');
    expect(screen.getByText('Picture: Ana')).toBeTruthy();
  });

  it('gives a recording a name and its words, and plays nothing by itself', () => {
    const { container } = render(
      <CardMedia
        media={[{ ...none, kind: 'audio', src: '/media/b', transcript: 'A kettle boils.', credit: 'Ben' }]}
      />,
    );
    const sound = screen.getByLabelText('A recording');
    expect(sound.tagName).toBe('AUDIO');
    expect([sound.hasAttribute('autoplay'), sound.getAttribute('preload')]).toEqual([false, 'none']);
    expect(container.textContent).toContain('A kettle boils.');
    expect(screen.getByText('Recording: Ben')).toBeTruthy();
  });

  it('shows the captions of a recording that has no transcript, and of a film', () => {
    const captions = '/media/c';
    const { container } = render(
      <CardMedia
        media={[
          { ...none, kind: 'audio', src: '/media/d', captions },
          { ...none, kind: 'video', src: '/media/e', captions, sign: 'bfi' },
        ]}
      />,
    );
    const [sound, film] = [screen.getByLabelText('A recording'), screen.getByLabelText(/^A film in /)];
    // Captions show over a film alone.
    expect([sound.tagName, film.tagName]).toEqual(['VIDEO', 'VIDEO']);
    expect([...container.querySelectorAll('track')].map((each) => each.getAttribute('src'))).toEqual([
      captions,
      captions,
    ]);
  });

  it('loads nothing from another server: it says where it is, and leaves the rest to a press', () => {
    const src = 'https://films.example.org/tea.mp4';
    const { container } = render(
      <CardMedia
        media={[{ ...none, kind: 'video', src, transcript: 'Steam.', captions: 'https://x.example/c' }]}
      />,
    );
    expect(container.querySelector('video, img, audio, track')).toBeNull();
    const link = screen.getByRole('link', { name: 'Open the film at films.example.org' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([src, 'noreferrer']);
    expect(container.textContent).toContain('Steam.');
  });
});

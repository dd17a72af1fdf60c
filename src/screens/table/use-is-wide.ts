import { useMedia } from '../../ui/use-media.ts';

/** Whether there is room for the board beside the card: a phone draws it once, and only where it shows. */
export function useIsWide(): boolean {
  // `table-screen.module.css` has the same number.
  return useMedia('(min-width: 62rem)');
}

import { useMedia } from '../ui/use-media.ts';

/** Whether the screen is higher than wide: a phone or a tablet in the hand, where type is set for hands. */
export function useIsTall(): boolean {
  // The same as in `stage.module.css`.
  return useMedia('(max-aspect-ratio: 1/1)');
}

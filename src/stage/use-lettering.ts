import { LARGE_LETTERING, USUAL_LETTERING, type Lettering } from '../board/lettering.ts';
import { useMedia } from '../ui/use-media.ts';
import type { Phase } from './phase.ts';

/** How large the board's words must be for the back row: larger where `stage.module.css` gives the board less room. */
export function useLettering(phase: Phase): Lettering {
  const isSmall = useMedia('(max-aspect-ratio: 3/2)');
  return isSmall || phase === 'talk' ? LARGE_LETTERING : USUAL_LETTERING;
}
